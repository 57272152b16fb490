/** The same, as a module. */
(globalThis.ran ??= []).push(new URL(import.meta.url).searchParams.get('name'));
