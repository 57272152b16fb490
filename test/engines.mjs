/** Runs what must hold in Firefox and WebKit too: the unit tests, then the journeys. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const commands = [
  { command: 'npx wtr', env: { BROWSERS: 'firefox,webkit' } },
  { command: 'node test/run.mjs test/engines', env: {} },
];

if (process.platform === 'linux' && !process.env.DISPLAY) {
  // WebKit has no headless mode.
  process.exitCode = run(`xvfb-run -a "${process.execPath}" "${fileURLToPath(import.meta.url)}"`);
} else {
  process.exitCode = Math.max(...commands.map(({ command, env }) => run(command, env)));
}

/** @param {string} command @param {Record<string, string>} [env] */
function run(command, env) {
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}
