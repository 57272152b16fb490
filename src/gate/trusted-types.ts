/** Hands script text and addresses to the page in the form that its Trusted Types policy asks for. */
interface Policy {
  createScript(text: string): string;
  createScriptURL(address: string): string;
}
interface PolicyFactory {
  createPolicy?(name: string, rules: Policy): Policy;
}

const rules: Policy = {
  createScript: (text) => text,
  createScriptURL: (address) => {
    // Whoever writes addresses into the page's markup must not get to write scripts.
    if (new URL(address, location.href).href.startsWith('http')) return address;
    throw `"${address}" must be http(s).`;
  },
};
let policy: Policy | undefined;

/**
 * The `assent` policy, made when it is first used. Nobody else can reach it.
 *
 * @throws {TypeError} where the page's `trusted-types` directive does not allow `assent`
 */
export const trusted = (): Policy =>
  (policy ??=
    (window as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy?.('assent', rules) ??
    rules);
