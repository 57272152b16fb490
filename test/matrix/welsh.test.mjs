import { checkStates, factors } from '../support/check-states.mjs';
import { allOf } from '../support/pairwise.mjs';

checkStates(allOf({ ...factors, lang: ['cy'] }));
