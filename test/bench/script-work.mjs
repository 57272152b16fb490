/** Adds up what the scripts of a page have taken of the processor, the turns of their promises included. */

const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.callFunction',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);

/**
 * @param {Buffer} trace of one page, as Chromium records it with the categories `devtools.timeline` and `v8`
 * @returns {number} milliseconds of the processor
 */
export function scriptWork(trace) {
  /** By thread: workers and other pages have their own. */
  const threads = new Map();
  for (const event of JSON.parse(trace.toString()).traceEvents) {
    if (event.ph !== 'X' || !SCRIPT.has(event.name)) continue;
    const thread = `${event.pid} ${event.tid}`;
    threads.set(thread, [...(threads.get(thread) ?? []), event]);
  }
  const [events] = [...threads.values()].sort((one, other) => other.length - one.length);
  let end = 0;
  let work = 0;
  for (const { ts, dur, tdur } of events.sort(
    (one, other) => one.ts - other.ts || other.dur - one.dur,
  )) {
    // What began within another is counted with it.
    if (ts < end) continue;
    end = ts + dur;
    work += tdur;
  }
  return work / 1000;
}
