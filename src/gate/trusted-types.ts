/** Hands script text and addresses to the page in the form that its Trusted Types policy asks for. */
interface Policy {
  createScript(text: string): string;
  createScriptURL(address: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const asItIs = (text: string): string => text;
let policy: Policy | undefined;

/**
 * The `assent` policy, made when it is first used. Nobody else can reach it.
 *
 * @throws {TypeError} where the page's `trusted-types` directive does not allow `assent`
 */
export function trusted(): Policy {
  const rules = { createScript: asItIs, createScriptURL: asItIs };
  return (policy ??= (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('assent', rules) ?? rules);
}
