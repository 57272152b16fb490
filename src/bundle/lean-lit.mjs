/**
 * Lit carries what our elements have no use for: style sheets for browsers that cannot adopt them, properties of
 * other types than text, decorators' metadata, initializers, polyfills.
 */
export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const changes = UNUSED_IN_LIT.find(([file]) => id.endsWith(file))?.[1] ?? [];
    for (const [part, by] of changes) {
      if (!part.test(code)) this.error(`Lit has changed: see what can be left out (${part})`);
      code = code.replace(part, by);
    }
    return changes[0] ? { code, map: null } : null;
  },
};

const UNUSED_IN_LIT = [
  [
    '@lit/reactive-element/css-tag.js',
    [
      [/=t\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype,/, '=true,'],
      // Ours are style sheets already.
      [/o\.map\(t=>t instanceof CSSStyleSheet\?t:t\.styleSheet\)/, 'o'],
    ],
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    [
      // Attributes are text, and stay as they are.
      [/u=\{toAttribute.*?return i\}\}/, 'u={}'],
      [/const h=\(void 0!==i\.converter.*?i\.type\)/, 'const h=s'],
      [/,h="function"==typeof t\.converter\?.*?:u;/, ';'],
      [/const t=i\.getPropertyOptions\(e\);/, ''],
      [/const r=h\.fromAttribute\(s,t\.type\);this\[e\]=r.*?\?\?r,/, 'this[e]=s,'],
      // No property has an accessor of its own, its own test for a change, or a default that an attribute brings back.
      [/\(i\.hasChanged\?\?f\)\(h,s\)\|\|i\.useDefault&&.*?t,i\)\)/, 'f(h,s)'],
      [/i&&!\(this\._\$Ej\?\?=.*?void 0!==r\)\|\|(?=\(this)/, ''],
      [/s\.state&&\(s\.attribute=!1\),/, ''],
      [/this\.prototype\.hasOwnProperty\(t\)&&.*?wrapped=!0\),/, ''],
      [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?,i,e\)\}/, ''],
      [/,c=a\.trustedTypes,l=c\?c\.emptyScript:"",p=a\.reactiveElementPolyfillSupport/, ''],
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
      [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
      [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
      [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
      [/,p\?\.\(\{ReactiveElement:y\}\)/, ''],
      [/const i=\[\];if\(Array\.isArray\(s\)\)\{.*?return i(?=\})/, 'return s?[s]:[]'],
      [
        /const\{get:e,set:r\}=h\(.*?r\?\.call\(this,s\),/,
        'return{get(){return this[s]},set(e){const h=this[s];this[s]=e;',
      ],
      [/void 0!==h&&e\(this\.prototype,t,h\)/, 'e(this.prototype,t,h)'],
      // What is reflected is always text.
      [/null==h\?this\.removeAttribute\(e\):this\.setAttribute\(e,h\)/, 'this.setAttribute(e,h)'],
      [/void 0!==e&&!0===i\.reflect/, 'true'],
      // A property that changes is always asked for by its name.
      [/requestUpdate\(t,s,i,e=!1,h\)/, 'requestUpdate(t,s,i)'],
      [/!1===e&&\(h=this\[t\]\),/, ''],
      [/!f\(h,s\)|!\(f\(h,s\)\)/, 'Object.is(this[t],s)'],
      [/,getOwnPropertyDescriptor:h,/, ','],
      [/,getOwnPropertySymbols:o,/, ','],
      [/\[\.\.\.r\(t\),\.\.\.o\(t\)\]/, 'r(t)'],
      [/!s\.noAccessor/, 'true'],
      // Nobody watches or delays an update.
      [
        /catch\(t\)\{Promise\.reject\(t\)\}const t=.*?await t,/,
        'catch{}return this.performUpdate(),',
      ],
      [/scheduleUpdate\(\)\{.*?\}/, ''],
      [/this\._\$EO\?\.forEach\(t=>t\.hostUpdate\?\.\(\)\),/, ''],
      [/this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),/, ''],
      [/removeController\(t\)\{.*?\}/, ''],
      // A property has an attribute of its own name, of another or none, and nothing else is asked of it.
      [/(b=\{attribute:!0),type:.*?hasChanged:f\}/, '$1}'],
      [/:"string"==typeof t\?t\.toLowerCase\(\):void 0\}/, ':t}'],
      [/C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)/, 'C(t,s,{reflect:e})'],
      [/this\.hasUpdated\|\|i\|\|/, 'this.hasUpdated||'],
      [/hasOwnProperty\(d\("elementProperties"\)\)/, 'hasOwnProperty("elementProperties")'],
      [/hasOwnProperty\(d\("finalized"\)\)/, 'hasOwnProperty("finalized")'],
      [/hasOwnProperty\(d\("properties"\)\)/, 'hasOwnProperty("properties")'],
      // A controller is added before its element stands anywhere, and nothing is worked out before a rendering.
      [/,void 0!==this\.renderRoot&&this\.isConnected&&t\.hostConnected\?\.\(\)/, ''],
      [/this\.willUpdate\(s\),/, ''],
      [/willUpdate\(t\)\{\}/, ''],
      // A page is no place to announce which release of Lit we are made with.
      [/,\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    ],
  ],
  ['lit-element/lit-element.js', [[/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, '']]],
  [
    'lit-html/lit-html.js',
    [
      [
        /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
        ';',
      ],
    ],
  ],
];
