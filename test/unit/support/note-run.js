/** Notes its name, from its address, each time it runs. */
(globalThis.ran ??= []).push(new URL(document.currentScript.src).searchParams.get('name'));
