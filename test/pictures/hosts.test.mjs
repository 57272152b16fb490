/** What a site’s own style sheet could harm most: on four sites such as councils have, and on a hostile one. */
import { pictureSeries } from '../support/picture-series.mjs';
import { hostSeries } from '../support/pictures.mjs';

for (const [website, series] of Object.entries(hostSeries)) pictureSeries(website, series);
