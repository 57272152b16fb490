/** Remembers whether a third party's code has run in this page: only leaving the page ends that for sure. */
export let foreignCodeRan = false;

export const noteForeignCode = (): unknown => (foreignCodeRan = true);
