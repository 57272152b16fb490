// Takes the scripts of vendors from their stand-in, so that trying the page contacts none of them. The page’s
// security policy allows no other host: what this missed would be blocked.

(() => {
  const { standIn, google } = document.currentScript.dataset;
  const near = [location.origin, standIn, new URL(google).origin];
  const src = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src');
  Object.defineProperty(HTMLScriptElement.prototype, 'src', {
    ...src,
    set(address) {
      const { origin, host, pathname, search } = new URL(address, document.baseURI);
      const isNear = near.includes(origin);
      src.set.call(this, isNear ? address : `${standIn}/vendors/${host}${pathname}${search}`);
    },
  });
})();
