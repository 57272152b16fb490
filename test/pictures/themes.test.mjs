/** Every state in every theme, on a website that the theme is for. */
import { pictureSeries } from '../support/picture-series.mjs';
import { themedSeries } from '../support/pictures.mjs';

for (const [website, series] of Object.entries(themedSeries)) pictureSeries(website, series);
