/**
 * Stands in for Google's gtag.js and is no better behaved than it: cookies on the widest domain it
 * can reach, hits in batches, pings after a mere "denied", and cookies again after they were cleared.
 * Only `ga-disable-<id>` or the end of the page stops it, as with the genuine one.
 */
(() => {
  const loadedFor = new URL(document.currentScript.src).searchParams.get('id');
  const tags = (window.google_tag_manager ??= {});
  if (tags[loadedFor]) return;
  tags[loadedFor] = { standIn: true };

  const collector = 'https://region1.google-analytics.com/g/collect';
  const advertising = 'https://stats.g.doubleclick.net/g/collect';
  const diagnostics = 'https://www.googletagmanager.com/td';
  const firstBatchAfter = 1000;
  const laterBatchesAfter = 5000;

  const consent = { default: {}, update: {} };
  const targets = new Map();
  const beforeJs = [];
  let started = false;
  let queue = [];
  let timer;
  let batches = 0;

  const isGranted = (type) =>
    (consent.update[type] ?? consent.default[type] ?? 'granted') === 'granted';
  const consentSignal = () =>
    `G1${Number(isGranted('ad_storage'))}${Number(isGranted('analytics_storage'))}`;
  const isDisabled = (id) => window[`ga-disable-${id}`] === true;
  const readCookie = (name) =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const randomNumber = () => Math.floor(Math.random() * 2 ** 31);

  function widestDomain() {
    const labels = location.hostname.split('.');
    for (let kept = 2; kept <= labels.length; kept += 1) {
      const domain = labels.slice(-kept).join('.');
      document.cookie = `_ga_probe=1; path=/; domain=${domain}`;
      const isSettable = readCookie('_ga_probe') !== undefined;
      document.cookie = `_ga_probe=; path=/; domain=${domain}; max-age=0`;
      if (isSettable) return domain;
    }
    return 'none';
  }

  function writeCookies(id) {
    const target = targets.get(id);
    if (isDisabled(id)) return;
    // The fault to be stopped from outside: once it had storage it goes on using it.
    if (!isGranted('analytics_storage') && !target.hadStorage) return;
    target.hadStorage = true;
    const {
      cookie_domain = 'auto',
      cookie_expires = 63072000,
      cookie_flags,
      cookie_path = '/',
    } = target.config;
    const domain = cookie_domain === 'auto' ? (target.domain ??= widestDomain()) : cookie_domain;
    const write = (name, value, seconds) => {
      const parts = [`${name}=${value}`, `path=${cookie_path}`];
      if (domain !== 'none') parts.push(`domain=${domain}`);
      if (seconds) parts.push(`max-age=${seconds}`);
      if (cookie_flags) parts.push(cookie_flags);
      document.cookie = parts.join('; ');
    };
    const now = Math.floor(Date.now() / 1000);
    target.client ??=
      readCookie('_ga')?.split('.').slice(-2).join('.') ?? `${randomNumber()}.${now}`;
    target.session ??= now;
    write('_ga', `GA1.1.${target.client}`, cookie_expires);
    write(
      `_ga_${id.replace(/^G-/, '')}`,
      `GS1.1.${target.session}.1.1.${now}.0.0.0`,
      cookie_expires,
    );
    write('_gid', `GA1.1.${target.client}`, Math.min(cookie_expires || 86400, 86400));
  }

  function measure(id, name) {
    const target = targets.get(id);
    if (!target || isDisabled(id)) return;
    writeCookies(id);
    const identified = isGranted('analytics_storage') && target.client;
    queue.push({
      tid: id,
      en: name,
      at: Date.now(),
      gcs: consentSignal(),
      dl: target.config.page_location ?? location.href,
      ...(identified ? { cid: target.client, sid: target.session } : {}),
    });
    timer ??= setTimeout(send, batches ? laterBatchesAfter : firstBatchAfter);
  }

  const measureAll = (name) => targets.forEach((_target, id) => measure(id, name));

  function send() {
    clearTimeout(timer);
    timer = undefined;
    if (!queue.length) return;
    batches += 1;
    for (const id of new Set(queue.map((hit) => hit.tid))) {
      const hits = queue.filter((hit) => hit.tid === id);
      const { gcs, dl, cid } = hits[0];
      const query = new URLSearchParams({ v: '2', tid: id, gcs, dl, ...(cid ? { cid } : {}) });
      const body = hits.map((hit) => new URLSearchParams(hit).toString()).join('\r\n');
      post(`${collector}?${query}`, body);
      writeCookies(id);
    }
    queue = [];
  }

  function post(url, body) {
    if (!navigator.sendBeacon?.(url, body)) {
      fetch(url, { method: 'POST', body, keepalive: true, mode: 'no-cors' }).catch(() => {});
    }
  }

  function configure(id, config = {}) {
    targets.set(id, { config });
    if (config.send_page_view !== false) measure(id, 'page_view');
    else writeCookies(id);
    const signals = config.allow_google_signals !== false && isGranted('ad_storage');
    if (signals && !isDisabled(id))
      post(`${advertising}?${new URLSearchParams({ v: '2', tid: id })}`, '');
  }

  function updateConsent(change) {
    Object.assign(consent.update, change);
    measureAll('consent_update');
  }

  const commands = {
    consent: (kind, values) =>
      kind === 'update' ? updateConsent(values) : Object.assign(consent.default, values),
    js: () => {
      started = true;
      beforeJs.splice(0).forEach(run);
    },
    config: configure,
    event: (name) => measureAll(name),
  };

  function run([name, ...args]) {
    if (!started && (name === 'config' || name === 'event')) beforeJs.push([name, ...args]);
    else commands[name]?.(...args);
  }

  // The genuine one takes `arguments` objects alone; arrays and plain objects are for tag managers.
  const take = (entry) => {
    if (Object.prototype.toString.call(entry) === '[object Arguments]') run(Array.from(entry));
  };

  const dataLayer = (window.dataLayer ??= []);
  const push = dataLayer.push.bind(dataLayer);
  dataLayer.push = (...entries) => {
    const length = push(...entries);
    entries.forEach(take);
    return length;
  };
  Array.from(dataLayer).forEach(take);

  let lastScroll = 0;
  document.addEventListener('click', () => measureAll('user_engagement'), true);
  addEventListener('scroll', () => {
    if (Date.now() - lastScroll < 250) return;
    lastScroll = Date.now();
    measureAll('scroll');
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') measureAll('user_engagement');
    send();
  });
  addEventListener('pagehide', () => {
    send();
    // Sent whatever was denied or disabled meanwhile: it tells about the tag, not about the visitor.
    post(`${diagnostics}?${new URLSearchParams({ id: loadedFor, v: '3', t: 't' })}`, '');
  });
})();
