// Works out a believable bin day for a postcode, and words it. The days are made up.

import { escapeHtml } from './escape-html.mjs';
import { errorSummary } from './contact-form.mjs';

const day = 24 * 60 * 60 * 1000;
const shape = /^([A-Z]{1,2})\d[A-Z\d]? ?\d[A-Z]{2}$/;
const ourAreas = ['HP', 'SL', 'MK', 'OX', 'LU', 'NN', 'RG', 'UB', 'WD'];

const londonDay = (time) => {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(time);
  return Date.parse(`${date}T00:00:00Z`);
};

const asDate = (time) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(time);

const tidy = (postcode) =>
  postcode
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/(.{3})$/, ' $1')
    .trim();

export function checkPostcode(typed) {
  const [, area] = shape.exec(tidy(typed)) ?? [];
  if (!area) return 'Enter a full UK postcode, like HP20 1UA';
  return ourAreas.includes(area) ? '' : 'Enter a postcode in Buckinghamshire';
}

/** The next three collections: food every week, recycling and rubbish in turn. */
export function collections(postcode, now) {
  const sum = [...tidy(postcode)].reduce((total, sign) => total * 31 + sign.charCodeAt(0), 7);
  const weekday = 1 + (sum % 5);
  const today = londonDay(now);
  const wait = (weekday - new Date(today).getUTCDay() + 7) % 7;
  return [0, 1, 2].map((week) => {
    const time = today + (wait + week * 7) * day;
    const isRecyclingWeek = (Math.floor(time / (7 * day)) + sum) % 2 === 0;
    const bins = isRecyclingWeek
      ? ['recycling', 'paper and card', 'garden waste']
      : ['general rubbish'];
    return { time, bins: ['food waste', ...bins], when: nearness((time - today) / day) };
  });
}

const nearness = (days) => (days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : '');

/** What the template of the bins page asks for. */
export function binValues(typed, now) {
  const error = typed === undefined ? '' : checkPostcode(typed);
  const rows =
    typed === undefined || error
      ? []
      : collections(typed, now).map(
          ({ time, bins, when }) => `<li>
            <p class="collection-day">${asDate(time)}${when ? ` <strong class="tag">${when}</strong>` : ''}</p>
            <p>Put out: ${new Intl.ListFormat('en-GB').format(bins)}</p>
          </li>`,
        );
  return {
    'error-prefix': error ? 'Error: ' : '',
    'error-summary': errorSummary(error ? { postcode: error } : {}),
    'error-postcode': error
      ? `<p class="error" id="postcode-error"><span class="visually-hidden">Error: </span>${escapeHtml(error)}</p>`
      : '',
    'attributes-postcode': error
      ? ' aria-invalid="true" aria-describedby="postcode-hint postcode-error"'
      : ' aria-describedby="postcode-hint"',
    'value-postcode': typed ?? '',
    result: rows.length
      ? `<section class="result" aria-labelledby="result-title">
          <h2 id="result-title">Next collections for ${escapeHtml(tidy(typed))}</h2>
          <ol class="collections">${rows.join('')}</ol>
          <p class="small">These days are made up for the demonstration.</p>
        </section>`
      : '',
  };
}
