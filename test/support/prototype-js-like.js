/**
 * Imitates what Prototype.js 1.6, still found on council websites, does to a page's natives: names that
 * browsers have since given another meaning, assigned so that every `for … in` meets them.
 */
(function () {
  function extend(target, source) {
    for (const name in source) target[name] = source[name];
    return target;
  }
  function $A(iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    const results = [];
    for (let index = 0; index < iterable.length; index += 1) results.push(iterable[index]);
    return results;
  }
  function toJSON(value) {
    if (value === null) return 'null';
    if (value === undefined || typeof value === 'function') return undefined;
    if (typeof value === 'boolean') return String(value);
    if (value.toJSON) return value.toJSON();
    const members = [];
    for (const name in value) {
      const text = toJSON(value[name]);
      if (text !== undefined) members.push(toJSON(name) + ': ' + text);
    }
    return '{' + members.join(', ') + '}';
  }
  function Break() {}

  globalThis.$A = $A;
  globalThis.$ = (id) => document.getElementById(id);
  globalThis.$$ = (selector) => $A(document.querySelectorAll(selector));
  extend(Object, {
    extend,
    toJSON,
    isArray: (value) => value !== null && typeof value === 'object' && 'splice' in value,
    keys: (object) => {
      const keys = [];
      for (const name in object) keys.push(name);
      return keys;
    },
    values: (object) => {
      const values = [];
      for (const name in object) values.push(object[name]);
      return values;
    },
    clone: (object) => extend({}, object),
  });
  Array.from = $A;
  extend(Function.prototype, {
    bind: function (self) {
      const method = this;
      const given = $A(arguments).slice(1);
      return function () {
        return method.apply(self, given.concat($A(arguments)));
      };
    },
    wrap: function (wrapper) {
      const method = this;
      return function () {
        return wrapper.apply(this, [method.bind(this)].concat($A(arguments)));
      };
    },
    defer: function () {
      return setTimeout(() => this(), 10);
    },
  });
  const enumerable = {
    each: function (iterator) {
      try {
        for (let index = 0; index < this.length; index += 1) iterator(this[index], index);
      } catch (error) {
        if (!(error instanceof Break)) throw error;
      }
      return this;
    },
    // Each of these hands its callback less than the language's own method does, or gives another thing back.
    map: function (iterator) {
      const results = [];
      this.each((value, index) => results.push(iterator ? iterator(value, index) : value));
      return results;
    },
    find: function (iterator) {
      let found;
      this.each((value, index) => {
        if (!iterator(value, index)) return;
        found = value;
        throw new Break();
      });
      return found;
    },
    filter: function (iterator) {
      const results = [];
      this.each((value, index) => iterator(value, index) && results.push(value));
      return results;
    },
    some: function (iterator) {
      return !!this.find(iterator || Boolean);
    },
    include: function (value) {
      return this.indexOf(value) !== -1;
    },
    toArray: function () {
      return [].concat(this);
    },
    entries: function () {
      return this.toArray();
    },
    reduce: function () {
      return this.length > 1 ? this : this[0];
    },
    without: function () {
      const values = $A(arguments);
      return this.filter((value) => !values.include(value));
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    toJSON: function () {
      return '[' + this.map(toJSON).join(', ') + ']';
    },
  };
  extend(Array.prototype, enumerable);
  extend(NodeList.prototype, {
    each: enumerable.each,
    toArray: function () {
      return Array.prototype.slice.call(this);
    },
  });
  extend(String.prototype, {
    startsWith: function (pattern) {
      return this.indexOf(pattern) === 0;
    },
    endsWith: function (pattern) {
      const at = this.length - pattern.length;
      return at >= 0 && this.lastIndexOf(pattern) === at;
    },
    include: function (pattern) {
      return this.indexOf(pattern) > -1;
    },
    toArray: function () {
      return this.split('');
    },
    sub: function (pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    strip: function () {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    toJSON: function () {
      return '"' + this.replace(/["\\]/g, '\\$&') + '"';
    },
  });
  extend(Number.prototype, {
    toJSON: function () {
      return isFinite(this) ? this.toString() : 'null';
    },
    abs: function () {
      return Math.abs(this);
    },
  });
  extend(Date.prototype, {
    toJSON: function () {
      return '"' + this.toISOString() + '"';
    },
  });
  extend(RegExp.prototype, { match: RegExp.prototype.test });
  extend(HTMLElement.prototype, {
    remove: function () {
      this.parentNode.removeChild(this);
      return this;
    },
    update: function (html) {
      this.innerHTML = html;
      return this;
    },
    show: function () {
      this.style.display = '';
      return this;
    },
    hide: function () {
      this.style.display = 'none';
      return this;
    },
    select: function (selector) {
      return $A(this.querySelectorAll(selector));
    },
    fire: function (name) {
      this.dispatchEvent(new Event(name));
      return this;
    },
    visible: function () {
      return this.style.display !== 'none';
    },
  });
})();
