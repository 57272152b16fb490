/**
 * What the vendors' stand-ins do alike to a device and a network. `stand-ins.mjs` makes one classic script of it
 * and of each of them.
 */
export const source = new URL(document.currentScript.src);
export const randomNumber = () => String(Math.floor(Math.random() * 2 ** 31));
export const seconds = { minute: 60, day: 86_400, year: 31_536_000 };

const readCookie = (name) =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const widestDomain = () => {
  const labels = location.hostname.split('.');
  for (let kept = 2; kept <= labels.length; kept += 1) {
    const domain = labels.slice(-kept).join('.');
    document.cookie = `stand_in_probe=1; path=/; domain=${domain}`;
    const isSettable = readCookie('stand_in_probe') !== undefined;
    document.cookie = `stand_in_probe=; path=/; domain=${domain}; max-age=0`;
    if (isSettable) return domain;
  }
  return '';
};
const domain = widestDomain();

/** Keeps what is there, and sets it again where it was cleared. @param {number} [age] none: until the browser closes */
export const setCookie = (name, age, value = readCookie(name) ?? randomNumber()) => {
  const parts = [`${name}=${value}`, 'path=/', domain && `domain=${domain}`];
  if (age !== undefined) parts.push(`max-age=${age}`);
  document.cookie = parts.filter(Boolean).join('; ');
  return value;
};
export const dropCookie = (name) => setCookie(name, 0, '');

/** Where one host plays all of them, theirs is a folder of it: `/vendors/k.clarity.ms/collect`. */
const [played = 'https://'] = /^.+\/vendors\/(?=[^/]+\.)/.exec(source.href) ?? [];

/** What a hit says: each tells when and where it was measured. @param {object} hit */
export const lineOf = (hit) =>
  new URLSearchParams({ at: Date.now(), page: location.pathname, ...hit }).toString();

export const post = (address, body) => {
  const url = address.replace('https://', played);
  if (!navigator.sendBeacon?.(url, body)) {
    fetch(url, { method: 'POST', body, keepalive: true, mode: 'no-cors' }).catch(() => {});
  }
};

/**
 * Measures what the visitor does, and sends it in batches and when the page goes away. As the worst of tags do, it
 * measures by itself from time to time, once more on the way out, and when the browser brings the page back: where
 * nothing has told it to stop, all that was cleared is there again.
 *
 * @param {string} collector
 * @param {(event: string) => object | null} describe what a hit says; null where nothing may be measured
 */
export const collect = (collector, describe) => {
  let queue = [];
  let timer;
  let lastScroll = 0;
  const send = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!queue.length) return;
    post(collector, queue.join('\r\n'));
    queue = [];
  };
  const measure = (event) => {
    const hit = describe(event);
    if (!hit) return;
    queue.push(lineOf({ event, ...hit }));
    timer ??= setTimeout(send, 500);
  };
  document.addEventListener('click', () => measure('click'), true);
  addEventListener('scroll', () => {
    if (Date.now() - lastScroll < 250) return;
    lastScroll = Date.now();
    measure('scroll');
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') send();
  });
  setInterval(() => measure('heartbeat'), 5000);
  addEventListener('pagehide', () => {
    measure('leave');
    send();
  });
  addEventListener('pageshow', ({ persisted }) => persisted && measure('return'));
  return { measure, send };
};
