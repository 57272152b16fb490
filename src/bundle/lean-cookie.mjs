/**
 * The gate writes one cookie, whose name, value and attributes need no conversion: of js-cookie it takes what
 * puts them together, and leaves out the reader, which it must not use, and what cannot come up (half a KB).
 * And it writes past an `<img name="cookie">`, which would take the cookie in the jar's place.
 */
export const writerOnly = {
  name: 'writer-only',
  transform(code, id) {
    if (!id.endsWith('js.cookie.mjs')) return null;
    const changes = [
      [/ +if \(attributes\.expires\) [^]*?\n    }\n/, ''],
      [/ +function get ?\([^]*?(?=\n(var|const) api =)/, '  return { set: set }\n}\n'],
      [/var defaultConverter = [^]*?\n};\n/, 'var defaultConverter;\n'],
      [/ +if \(typeof document[^]*?\n    }\n/, ''],
      [/ +if \(typeof attributes\.expires[^]*?\n    }\n/, ''],
      [/function assign [^]*?\n}\n/, ''],
      [/ +attributes = assign[^]*?;\n/, ''],
      [/ +name = encodeURIComponent[^]*?;\n/, ''],
      [/init\(defaultConverter.*\)/, 'init()'],
      [/converter\.write\(value, name\)/, 'value'],
      [/\.split\(';'\)\[0\]/, ''],
      [
        /\(document\.cookie =([^]*?)\)\n/,
        "(Reflect.set(Document.prototype, 'cookie', $1, document))\n",
      ],
    ];
    for (const [part, by] of changes) {
      if (!part.test(code)) this.error('js-cookie has changed: see what can be left out');
      code = code.replace(part, by);
    }
    return { code, map: null };
  },
};
