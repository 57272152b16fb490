/** The names that a service worker can be declared by: its scope or the address of its script, whole or as a path. */
export function workerNames(registration: ServiceWorkerRegistration): string[] {
  const { scope, active, waiting, installing } = registration;
  const script = (active ?? waiting ?? installing)?.scriptURL ?? scope;
  return [scope, script].flatMap((address) => [new URL(address).pathname, address]);
}
