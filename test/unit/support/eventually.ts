/** Waits for as long as a busy machine may take: the library gives up after a second. */
import { waitUntil } from '@open-wc/testing';

export const eventually = (holds: () => unknown, message?: string): Promise<void> =>
  waitUntil(holds, message, { timeout: 8000 });
