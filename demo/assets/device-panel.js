// Shows what this page can see of the device: cookies, storage, other hosts. Stores nothing.

(() => {
  const table = document.getElementById('device-panel');
  if (!table) return;
  const { none, unreadable, requests } = table.dataset;
  const contacted = new Map();

  const cookies = () => document.cookie.split('; ').filter(Boolean);
  const keys = (storage) => Object.keys(storage);
  const hosts = () =>
    [...contacted].map(([host, count]) => `${host} (${requests.replace('{n}', count)})`);

  const readers = {
    cookies,
    local: () => keys(localStorage),
    session: () => keys(sessionStorage),
    hosts,
  };

  function listOf(lines) {
    const list = document.createElement('ul');
    for (const line of lines) {
      const code = document.createElement('code');
      code.textContent = line;
      const item = document.createElement('li');
      item.append(code);
      list.append(item);
    }
    return list;
  }

  /** Touches the page only where something changed, so that a reader or a selection is not lost. */
  function show(row, text, lines) {
    const shown = JSON.stringify([text, lines]);
    if (row.dataset.shown === shown) return;
    row.dataset.shown = shown;
    const count = row.querySelector('b');
    count.textContent = text;
    count.toggleAttribute('data-some', lines.length > 0);
    row.querySelector('td').replaceChildren(lines.length ? listOf(lines) : none);
  }

  function look() {
    for (const row of table.querySelectorAll('[data-shows]')) {
      try {
        const lines = readers[row.dataset.shows]();
        show(row, String(lines.length), lines);
      } catch {
        show(row, '–', [unreadable]);
      }
    }
  }

  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      if (!/^https?:/.test(name)) continue;
      const { host } = new URL(name);
      if (host !== location.host) contacted.set(host, (contacted.get(host) ?? 0) + 1);
    }
    look();
  }).observe({ type: 'resource', buffered: true });

  document.addEventListener('assent-change', look);
  setInterval(look, 1000);
  look();
})();
