/** Takes out of a page what differs from visit to visit, so that its pictures can be compared. */

export const pictureDay = Date.UTC(2026, 5, 1, 10);

/**
 * Runs in the page, before its own scripts. The calendar stands still, because some words name the day of a decision;
 * and the question comes before the first paint, or late, whatever the machine is busy with.
 * @param {number} day @param {boolean} [isLate]
 */
export function stillPage(day, isLate = false) {
  // Playwright’s own clock would take the frames along.
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length ? given : [day]));
    }
    static now() {
      return day;
    }
  };
  const { getEntriesByType } = performance;
  performance.getEntriesByType = (type) =>
    type === 'paint' ? (isLate ? [{}] : []) : getEntriesByType.call(performance, type);
  document.addEventListener('assent-ready', ({ assent }) =>
    Object.defineProperty(assent, 'painted', { get: () => isLate, set() {} }),
  );
}
