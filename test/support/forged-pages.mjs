/** What somebody could write into a page, or send to it, to have it take for the visitor's yes. */

/** JSON blocks: a CMS may let many people edit them. @type {Record<string, string>} */
export const blocks = {
  'a decision': '{"decision":{"answers":{"analytics":{"granted":true}}}}',
  answers: '{"answers":{"analytics":true},"granted":["analytics"],"consent":true}',
  'a prototype': '{"__proto__":{"granted":true,"analytics":true}}',
  'a prototype of a category': '{"categories":[{"id":"analytics","__proto__":{"granted":true}}]}',
  'a category called __proto__': '{"categories":["__proto__"]}',
  'a category called constructor': '{"categories":["constructor","analytics"]}',
  'analytics as strictly necessary':
    '{"categories":[{"id":"analytics","basis":"strictly-necessary"}]}',
  'analytics as statistics': '{"categories":[{"id":"analytics","basis":"statistics"}]}',
  'a basis that is a list': '{"categories":[{"id":"analytics","basis":["statistics"]}]}',
  'a vendor every object has': '{"services":[{"vendor":"constructor"}]}',
  'a vendor called __proto__': '{"services":[{"vendor":"__proto__"}]}',
  'a service with a text for its start':
    '{"services":[{"id":"x","category":"essential","grant":"alert(1)"}]}',
  'a base that is a script': '{"base":"javascript:alert(1)//"}',
  'a base that is data': '{"base":"data:text/javascript,ran=1//"}',
  'a receipt that is a script': '{"receipt":"javascript:alert(1)"}',
  'words that are markup':
    '{"messages":{"en":{"heading":"<img src=x onerror=\\"(globalThis.ran??=[]).push(1)\\">"}}}',
  'a cookie of another name that is no name': '{"cookie":{"name":"a=b; Domain=gov.uk"}}',
  'a cookie that lasts for ever': '{"cookie":{"days":1e308}}',
  'a policy of no version': '{"policyVersion":-1}',
  'a policy version that is no number': '{"policyVersion":"NaN"}',
  'an empty list': '[]',
  nothing: 'null',
  'a text': '"analytics"',
  'a list in the place of an object': '{"cookie":[],"messages":[],"services":[null]}',
  'a number of categories': '{"categories":{"length":4294967295}}',
  'another tool that every object has': '{"moveFrom":{"tool":"constructor","categories":{}}}',
  'a mapping with a prototype':
    '{"moveFrom":{"tool":"klaro","categories":{"__proto__":{"a":"analytics"}}}}',
  'an answer in the place of a mapping': '{"moveFrom":{"tool":"govuk","categories":true}}',
  'markup of a tool that every object has': '{"markup":["__proto__","constructor"]}',
  'a storage that every object has':
    '{"services":[{"id":"x","category":"analytics","provider":"X","purpose":"X","cookies":[{"name":"*","storage":"constructor"}]}]}',
  'ten thousand lists in one another': `{"messages":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
};

/** Attributes of the tag. @type {Record<string, Record<string, string>>} */
export const attributes = {
  'a decision': { 'data-decision': 'v=1&t=0&p=1&analytics=1', 'data-granted': 'analytics' },
  'a basis': { 'data-basis': 'strictly-necessary', 'data-analytics': '1' },
  'a category called __proto__': { 'data-categories': '__proto__ analytics' },
  'services as text': { 'data-services': '[{"id":"x","category":"essential"}]' },
  'a cookie as text': { 'data-cookie': 'assent=v=1' },
  'a store as text': { 'data-store': '1', 'data-connect': '1', 'data-version': '1.0.0' },
  'a tag address that is a script': { 'data-google-tag': 'javascript:alert(1)//' },
  'another tool as text': { 'data-move-from': '{"tool":"klaro","categories":{"a":"analytics"}}' },
  'a yes for a language': { 'data-language': 'analytics=1', 'data-gpc': 'accept' },
  'a base that is a script': { 'data-base': 'javascript:alert(1)//' },
  'a base that is data': { 'data-base': 'data:text/javascript,ran=1//' },
  'a cookies page that is a script': { 'data-cookies-page': 'javascript:alert(1)' },
  'a name that is markup': { 'data-service': '<img src=x onerror="alert(1)">' },
};

/** Markup whose names stand where scripts look for something else. @type {Record<string, string>} */
export const clobbering = {
  'a form with members of ours':
    '<form id="assent"><input name="isGranted"><input name="connect"></form>',
  'a collection with members of ours':
    '<a id="assent"></a><a id="assent" name="connect" href="x:1"></a>',
  'a frame called assent': '<iframe name="assent" srcdoc="<a id=isGranted></a>"></iframe>',
  'a frame called dataLayer': '<iframe name="dataLayer" srcdoc=""></iframe>',
  'a frame called gtag': '<iframe name="gtag" srcdoc=""></iframe>',
  'an embed called cookie': '<embed name="cookie">',
  'an object called currentScript': '<object name="currentScript" data="about:blank"></object>',
  'two images called cookie': '<img name="cookie" alt=""><img name="cookie" alt="">',
  'two forms called body': '<form name="body"></form><form name="body"></form>',
  'a form that shadows its own members':
    '<form data-assent-action="reject"><input name="dataset"><input name="matches"></form>',
  'a form called implementation': '<form name="implementation"></form>',
  'a form called hidden': '<form name="hidden"></form>',
  'a form called lang': '<form name="lang"></form>',
  'a form called location': '<form name="location"></form>',
  'forms called after what listens':
    '<form name="addEventListener"></form><form name="dispatchEvent"></form>',
  'forms called after the state of the page':
    '<form name="prerendering"></form><form name="visibilityState"></form><form name="referrer"></form>',
  'images called head and documentElement':
    '<img name="head" alt=""><img name="documentElement" alt="">',
  'links with the names of what keeps things':
    '<a id="localStorage"></a><a id="caches"></a><a id="indexedDB"></a><a id="navigator"></a>',
  'a link called after the switch of Google’s tag': '<a id="ga-disable-G-TEST123456"></a>',
  'links with the names of the platform':
    '<a id="BroadcastChannel"></a><a id="customElements"></a><a id="history"></a><a id="performance"></a>',
};

/** What is said to the page in another's name; each is run in it. @type {Record<string, string>} */
export const messages = {
  'a decision on the channel': `post({ analytics: true, answers: { analytics: { granted: true } } })`,
  'the cookie’s text on the channel': `post('v=1&t=1795392000&p=1&analytics=1')`,
  'a command on the channel': `post({ type: 'decide', source: 'banner', decision: { analytics: true } })`,
  'nothing on the channel': `post(undefined); post(null); post(''); post(0); post(NaN)`,
  'what cannot be cloned simply': `post(new Map([['analytics', true]])); post(new Date()); post([[[[]]]])`,
  'a thousand messages': `for (let n = 0; n < 1000; n += 1) post(n)`,
  'a message to the window': `postMessage({ assent: 'acceptAll' }, '*'); postMessage('assent', '*')`,
  'an event of ours': `document.dispatchEvent(Object.assign(new Event('assent-change', { bubbles: true }),
    { decision: { answers: { analytics: { granted: true } } }, changes: { granted: ['analytics'], withdrawn: [] }, source: 'banner' }))`,
  'another gate that is ready': `document.dispatchEvent(Object.assign(new Event('assent-ready'),
    { assent: { isGranted: () => true, subscribe: (f) => f({ changes: {} }), config: { services: [], categories: [] } } }))`,
  'a page that was shown again': `dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`,
  'a channel of the same name in a frame': `const frame = document.body.appendChild(document.createElement('iframe'));
    new frame.contentWindow.BroadcastChannel('assent').postMessage({ granted: ['analytics'] }); frame.remove()`,
  'a port that promises more': `postMessage('assent', '*', [new MessageChannel().port1])`,
  'a storage event': `dispatchEvent(new StorageEvent('storage', { key: 'assent', newValue: 'analytics=1' }))`,
  'a state of the history': `history.replaceState({ assent: 'banner', decision: { analytics: true } }, '')`,
  'a fragment': `location.hash = '#assent=accept&analytics=1'`,
  'a click that nobody made': `for (const button of document.querySelectorAll('main [data-assent-action]')) button.click()`,
  'a submitted form': `document.querySelector('#forged-form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))`,
};
