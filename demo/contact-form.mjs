// The contact form: the one page that needs a cookie to do what the visitor came for.
//
// The cookie holds a random number and nothing else. The server keeps, under that number, the token
// that proves a message came from our own form, and what was typed while something needs correcting.

import { randomBytes } from 'node:crypto';
import { escapeHtml } from './escape-html.mjs';

const halfAnHour = 30 * 60 * 1000;
const mostSessions = 1000;

const topics = {
  bins: 'Bins and recycling',
  'council-tax': 'Council tax',
  housing: 'Housing and homelessness',
  libraries: 'Libraries',
  planning: 'Planning and building control',
  roads: 'Roads, pavements and parking',
  schools: 'Schools and children',
  'adult-care': 'Help for adults',
  'data-protection': 'Data protection complaint',
  website: 'This website',
  other: 'Something else',
};

const checks = {
  about: (text) => (Object.hasOwn(topics, text) ? '' : 'Choose what your message is about'),
  name: (text) => (text ? '' : 'Enter your name'),
  email: (text) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
      ? ''
      : 'Enter an email address in the correct format, like name@example.com',
  message: (text) =>
    text.length > 2000
      ? 'Your message must be 2,000 characters or fewer'
      : text
        ? ''
        : 'Enter your message',
};

const fields = Object.keys(checks);

const hinted = ['email', 'message'];

export function checkMessage(typed) {
  const errors = fields.map((field) => [field, checks[field](typed[field])]);
  return Object.fromEntries(errors.filter(([, error]) => error));
}

export const readMessage = (form) =>
  Object.fromEntries(fields.map((field) => [field, (form.get(field) ?? '').trim()]));

export function createSessions(now = Date.now) {
  const sessions = new Map();

  const forgetOld = () => {
    for (const [id, { seen }] of sessions) {
      if (now() - seen > halfAnHour || sessions.size > mostSessions) sessions.delete(id);
    }
  };

  return {
    find(cookieHeader = '') {
      forgetOld();
      const [, id] = /(?:^|;\s*)demo_session=([\w-]+)/.exec(cookieHeader) ?? [];
      const session = sessions.get(id);
      if (session) session.seen = now();
      return session;
    },
    start() {
      const id = randomBytes(18).toString('base64url');
      const session = { id, token: randomBytes(18).toString('base64url'), seen: now() };
      sessions.set(id, session);
      return session;
    },
  };
}

/** A session cookie: no Expires, so the browser drops it when it closes. */
export const sessionCookie = ({ id }, secure) =>
  `demo_session=${id}; Path=/contact; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

/** Has the focus without JavaScript too: by `autofocus`, or by the fragment where the address has one. */
export function errorSummary(errors) {
  const entries = Object.entries(errors);
  if (!entries.length) return '';
  const items = entries.map(
    ([field, error]) => `<li><a href="#${field}">${escapeHtml(error)}</a></li>`,
  );
  return `<div class="error-summary" id="error-summary" role="alert" tabindex="-1" autofocus>
      <h2>There is a problem</h2>
      <ul>${items.join('')}</ul>
    </div>`;
}

/** What the template of the form asks for: values, errors, and the attributes that tie them. */
export function formValues({ token = '', typed = {}, errors = {} }) {
  const values = {
    token,
    'error-prefix': Object.keys(errors).length ? 'Error: ' : '',
    'error-summary': errorSummary(errors),
    'topic-options': Object.entries(topics)
      .map(([id, label]) => {
        const selected = typed.about === id ? ' selected' : '';
        return `<option value="${id}"${selected}>${escapeHtml(label)}</option>`;
      })
      .join(''),
  };
  for (const field of fields) {
    const error = errors[field];
    values[`value-${field}`] = typed[field] ?? '';
    values[`error-${field}`] = error
      ? `<p class="error" id="${field}-error"><span class="visually-hidden">Error: </span>${escapeHtml(error)}</p>`
      : '';
    const described = [hinted.includes(field) && `${field}-hint`, error && `${field}-error`];
    const ids = described.filter(Boolean).join(' ');
    values[`attributes-${field}`] =
      (error ? ' aria-invalid="true"' : '') + (ids && ` aria-describedby="${ids}"`);
  }
  return values;
}
