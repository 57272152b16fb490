/** `import { parseDecision } from 'assent/server'`: reads a visitor's decision from a request, with the gate's own parser. */
import type { Decision } from '../consent/decision.js';
import { readDecision } from '../storage/decision-text.js';

export type { Answer, Decision } from '../consent/decision.js';

/**
 * Whether an answer still counts is for the caller to see: by its `version` and `time`, as the developers' guide does.
 *
 * @param cookieHeader the request's `Cookie` header, if there is one
 * @param options.name the cookie's name, if it is not `assent`
 * @param options.now the clock, in milliseconds since 1970: a decision from more than an hour ahead of it is damaged
 * @returns the decision, or nothing where there is none, or more than one, or it is damaged
 * @example
 * const answer = parseDecision(request.headers.cookie)?.answers.analytics;
 * const isGranted = answer?.granted && answer.version >= policyVersion && answer.time > oldest;
 */
export function parseDecision(
  cookieHeader: string | null | undefined,
  { name = 'assent', now = Date.now() }: { name?: string; now?: number } = {},
): Decision | undefined {
  const values = (cookieHeader ?? '').split(/; */).filter((pair) => pair.startsWith(`${name}=`));
  const decision = values.length === 1 && readDecision(values[0]!.slice(name.length + 1), now);
  // Plain objects, which frameworks hand on to the browser; the browser's own have no prototype that a page could tamper with.
  return decision
    ? {
        ...decision,
        answers: Object.fromEntries(
          Object.entries(decision.answers).map(([id, answer]) => [id, { ...answer }]),
        ),
      }
    : undefined;
}
