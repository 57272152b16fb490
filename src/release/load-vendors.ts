/** Fetches the files of the vendors that the options name, so that a site pays for no other. */
import type { Load } from '../consent/assent.js';
import type { Service, Vendor } from '../consent/service.js';

type Catalogue = Readonly<Record<string, Vendor>>;

/** A service whose file did not come: it is there, and does nothing. */
const absent =
  (id: string): Vendor =>
  (): Service => ({ id, category: 'essential', cookies: [] });

/**
 * @param named the services of the options
 * @param known the vendors that the gate has with it
 * @param integrity of each vendor's file, by id
 */
export async function loadVendors(
  named: readonly { readonly vendor?: string }[],
  known: Catalogue,
  integrity: Readonly<Record<string, string>>,
  load: Load,
  report: (error: unknown) => void,
): Promise<Catalogue> {
  const catalogue: Record<string, Vendor> = { ...known };
  await Promise.all(
    named.map(async ({ vendor }) => {
      if (!vendor || vendor in catalogue) return;
      catalogue[vendor] = absent(vendor);
      // One that does not exist is named by the check of the options, which knows what to write instead.
      if (!Object.hasOwn(integrity, vendor)) return;
      try {
        catalogue[vendor] = await load(`vendor-${vendor}`, integrity[vendor]);
      } catch (error) {
        report(error);
      }
    }),
  );
  return catalogue;
}
