/** Starts WebKit (GTK's MiniBrowser) and speaks W3C WebDriver to it. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';

const driver = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';

/** Where Debian's and its relatives' packages put it, whatever the architecture. */
function findMiniBrowser() {
  const folders = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      ['4.1', '6.0', '4.0'].map((api) => `/usr/lib/${name}/webkit2gtk-${api}`),
    );
  const found = folders.map((folder) => `${folder}/MiniBrowser`).find((path) => existsSync(path));
  if (!found || !existsSync(driver))
    throw new Error('No WebKit was found: install webkit2gtk-driver.');
  return found;
}

/** @param {{ proxy?: string }} [options] */
export async function startWebKit({ proxy } = {}) {
  const port = await findFreePort();
  const server = spawn(driver, [`--port=${port}`], { stdio: 'ignore' });
  /** @type {(method: string, path: string, body?: unknown) => Promise<any>} */
  const request = async (method, path, body) => {
    const headers = { 'content-type': 'application/json' };
    const options = body ? { method, headers, body: JSON.stringify(body) } : { method, headers };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, options);
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
  await waitUntilListening(request);
  const args = ['--automation', ...(proxy ? [`--proxy=${proxy}`] : [])];
  const { sessionId } = await request('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        acceptInsecureCerts: true,
        'webkitgtk:browserOptions': { binary: findMiniBrowser(), args },
      },
    },
  });
  const base = `/session/${sessionId}`;
  return {
    /** @type {(path: string) => Promise<any>} */
    get: (path) => request('GET', base + path),
    /** @type {(path: string, body?: unknown) => Promise<any>} */
    post: (path, body = {}) => request('POST', base + path, body),
    /** @type {(path: string) => Promise<any>} */
    delete: (path) => request('DELETE', base + path),
    async stop() {
      await request('DELETE', base).catch(() => {});
      server.kill();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startWebKit>>} WebKitSession */

/** The driver says nothing when it is ready; asking is all there is. @param {Function} request */
async function waitUntilListening(request) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await request('GET', '/status');
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** @returns {Promise<number>} */
const findFreePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
