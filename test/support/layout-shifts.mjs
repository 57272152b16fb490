/** Counts layout shifts from the very start of every page a visitor opens. */

/** Call before the first navigation. @param {import('playwright-core').BrowserContext} context */
export async function watchLayoutShifts(context) {
  await context.addInitScript(() => {
    const shifts = (globalThis.layoutShifts = []);
    const record = (entries) => {
      for (const entry of entries) {
        const moved = entry.sources.map(({ node }) => node?.nodeName ?? 'gone');
        shifts.push({ value: entry.value, moved, recentInput: entry.hadRecentInput });
      }
    };
    const observer = new PerformanceObserver((list) => record(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    globalThis.takeLayoutShifts = () => {
      record(observer.takeRecords());
      return shifts;
    };
  });
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ value: number, moved: string[], recentInput: boolean }[]>}
 */
export async function layoutShifts(page) {
  // Shifts are reported with the frame after the one that showed them.
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return globalThis.takeLayoutShifts();
  });
}
