/** Stands in for LinkedIn's Insight Tag, which can be told nothing: it measures, and stores again, to the end. */
import { collect, randomNumber, seconds, setCookie } from './device.js';

const partner = window._linkedin_partner_id;

const { measure } = collect('https://px.ads.linkedin.com/collect', () => {
  const click = new URLSearchParams(location.search).get('li_fat_id');
  if (click) setCookie('li_fat_id', 30 * seconds.day, click);
  setCookie('ln_or', seconds.day);
  localStorage.setItem('li_adsId', localStorage.getItem('li_adsId') ?? randomNumber());
  return { pid: partner, adsId: localStorage.getItem('li_adsId') };
});
measure('view');
window.lintrk = (kind) => measure(kind);
