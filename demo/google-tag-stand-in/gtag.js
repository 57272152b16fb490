// Does in small what Google's tag does, so that trying the demo contacts nobody: reads the commands
// in dataLayer, sets _ga and _ga_<id>, sends hits, and keeps quiet once `ga-disable-<id>` is set.

(() => {
  const tagAddress = new URL(document.currentScript.src);
  const collect = new URL('/g/collect', tagAddress);
  const consent = {};
  const settings = {};
  const batchDelay = 1000;
  const tags = new Map();
  let batch = [];

  const isDisabled = (id) => window[`ga-disable-${id}`] === true;
  const isGranted = () => consent.analytics_storage === 'granted';

  const readCookie = (name) =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);

  function writeCookie(name, value, config) {
    const seconds = config.cookie_expires ?? 63072000;
    const domain = config.cookie_domain;
    const parts = [
      `${name}=${value}`,
      `path=${config.cookie_path ?? '/'}`,
      seconds ? `max-age=${seconds}` : '',
      domain && domain !== 'auto' && domain !== 'none' ? `domain=${domain}` : '',
      config.cookie_flags ?? '',
    ];
    document.cookie = parts.filter(Boolean).join('; ');
  }

  const seconds = () => Math.floor(Date.now() / 1000);
  const randomNumber = () => crypto.getRandomValues(new Uint32Array(1))[0] % 2147483648;

  /** The number that lets Google tell this browser from others. */
  function clientId(config) {
    const known = readCookie('_ga')?.split('.').slice(2).join('.');
    const id = known || `${randomNumber()}.${seconds()}`;
    writeCookie('_ga', `GA1.1.${id}`, config);
    return id;
  }

  function sessionNumber(id, config) {
    const name = `_ga_${id.replace(/^G-/, '')}`;
    const started = /^GS2\.1\.s(\d+)/.exec(readCookie(name) ?? '')?.[1] ?? seconds();
    writeCookie(name, `GS2.1.s${started}$o1$g1$t${seconds()}$j60$l0$h0`, config);
    return started;
  }

  function measure(id, name, details = {}) {
    if (isDisabled(id) || !isGranted()) return;
    const config = tags.get(id);
    batch.push({
      v: '2',
      tid: id,
      gcs: `G1${consent.ad_storage === 'granted' ? 1 : 0}1`,
      cid: clientId(config),
      sid: sessionNumber(id, config),
      en: name,
      dl: config.page_location ?? location.href,
      dr: config.page_referrer ?? document.referrer,
      dt: document.title,
      ...details,
    });
    setTimeout(send, batchDelay);
  }

  function send() {
    const hits = batch.filter((hit) => !isDisabled(hit.tid));
    batch = [];
    for (const hit of hits) {
      const address = new URL(collect);
      address.search = new URLSearchParams(hit);
      navigator.sendBeacon(address);
    }
  }

  const commands = {
    consent: (kind, values) => Object.assign(consent, values),
    set: (name, value) =>
      Object.assign(settings, typeof name === 'string' ? { [name]: value } : name),
    config(id, config = {}) {
      // Google Ads shares the queue, and has a stand-in of its own.
      if (!id.startsWith('G-')) return;
      tags.set(id, { ...settings, ...config });
      if (config.send_page_view !== false) measure(id, 'page_view');
    },
    event(name, details = {}) {
      for (const id of [details.send_to ?? [...tags.keys()]].flat()) measure(id, name);
    },
    js() {},
  };

  // Only what gtag() pushed counts, an `arguments` object; GTM's plain objects are not commands.
  function obey(entry) {
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') return;
    const [name, ...rest] = entry;
    if (Object.hasOwn(commands, name)) commands[name](...rest);
  }

  const layer = (window.dataLayer ??= []);
  layer.forEach(obey);
  const push = layer.push;
  layer.push = (...entries) => {
    const length = push.apply(layer, entries);
    entries.forEach(obey);
    return length;
  };

  let hasScrolled = false;
  addEventListener('scroll', () => {
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
    if (hasScrolled || scrollTop + clientHeight < scrollHeight * 0.9) return;
    hasScrolled = true;
    for (const id of tags.keys()) measure(id, 'scroll', { 'epn.percent_scrolled': '90' });
  });
  addEventListener('pagehide', () => {
    for (const id of tags.keys()) measure(id, 'user_engagement');
    send();
  });
})();
