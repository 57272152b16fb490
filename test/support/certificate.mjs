/** Makes the certificate the tests' https hosts show; a new one each run, so no key is ever kept. */
import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/**
 * @typedef {object} Certificate
 * @property {string} cert
 * @property {string} key
 * @property {string} publicKeyHash what Chromium wants in order to trust exactly this key
 */

/** @type {Promise<Certificate> | undefined} */
let made;

/** One for the whole process: making a key costs more than a whole visit. */
export function makeCertificate() {
  made ??= generate([{ name: 'commonName', value: 'www.example-council.gov.uk' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
  }).then(({ cert, private: key }) => ({ cert, key, publicKeyHash: hashPublicKey(cert) }));
  return made;
}

/** @param {string} cert */
function hashPublicKey(cert) {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(publicKey).digest('base64');
}
