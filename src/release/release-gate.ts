/** What the gate hands to the part that releases inert markup, which is loaded only where a page holds some. */
export interface ReleaseGate {
  /** Of a category, or of a service as `category:service`. */
  readonly isGranted: (id: string) => boolean;
  /** True for what visitors are asked about: not for `essential`, nor for a name that no option gives. */
  readonly known: (id: string) => boolean;
  /** Calls back now and after each change; returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Nonce of our own tag, or ''. */
  readonly nonce: string;
  /** The gate's Trusted Types policy. `createScriptURL` throws for what is no http(s) address. */
  readonly trusted: () => {
    createScript(text: string): string;
    createScriptURL(address: string): string;
  };
  readonly report: (error: unknown) => void;
  /** Called before any third-party code or content is let in. */
  readonly noteForeignCode: () => unknown;
  /** Fetches and registers `<assent-embed>`, once. */
  readonly defineEmbed: () => unknown;
  /** Other consent tools whose markup is served as well: 'cookiebot' (and NHS.UK), 'vcc', 'orejime'. */
  readonly markup?: readonly string[] | undefined;
}

/** What the releaser hands back. */
export interface Releaser {
  /** Serves the inert markup in it, now and as it changes. */
  watch(root: Document | ShadowRoot): void;
  /** Ends the watch; what was released stays. */
  stop(): void;
}
