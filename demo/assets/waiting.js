// Says of each vendor on the page whether it waits or runs, whom it asked and what it stored. Stores nothing itself.

(() => {
  const cards = [...document.querySelectorAll('[data-vendor]')];
  const summary = document.getElementById('waiting');
  const requested = new Set();

  const isAsked = (start) => [...requested].some((address) => address.startsWith(start));

  const isRunning = ({ dataset: { vendor, script } }) =>
    script
      ? isAsked(script)
      : document.querySelector(`assent-embed[kind="${vendor}"][view="content"]`) !== null;

  /** Every name that this page can see, by where it is kept. */
  function onDevice() {
    const names = { cookie: document.cookie.split('; ').map((pair) => pair.split('=')[0]) };
    for (const storage of ['localStorage', 'sessionStorage']) {
      try {
        names[storage] = Object.keys(globalThis[storage]);
      } catch {
        names[storage] = [];
      }
    }
    return names;
  }

  const isListed = (name, listed) =>
    listed.endsWith('*') ? name.startsWith(listed.slice(0, -1)) : name === listed;

  const storedBy = ({ dataset }, names) => [
    ...new Set(
      JSON.parse(dataset.stores).flatMap(([storage, listed]) =>
        (names[storage ?? 'cookie'] ?? []).filter((name) => name && isListed(name, listed)),
      ),
    ),
  ];

  /** Touches the page only where something changed, so that a reader or a selection is not lost. */
  const write = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
  };

  function look() {
    const names = onDevice();
    for (const card of cards) {
      const running = isRunning(card);
      card.toggleAttribute('data-running', running);
      write(card.querySelector('[data-state]'), running ? 'Running' : 'Waiting');
      write(card.querySelector('[data-stored]'), storedBy(card, names).join(', ') || 'Nothing');
      const asked = JSON.parse(card.dataset.asks).filter(([start]) => isAsked(start));
      write(
        card.querySelector('[data-asked]'),
        asked.map(([, host]) => host).join(', ') || 'Nobody',
      );
    }
    const running = cards.filter(isRunning).length;
    write(summary, `${cards.length - running} waiting, ${running} running`);
  }

  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) requested.add(name);
    look();
  }).observe({ type: 'resource', buffered: true });

  document.addEventListener('assent-change', () => setTimeout(look));
  setInterval(look, 1000);
  look();
})();
