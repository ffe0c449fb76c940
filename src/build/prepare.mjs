// Run by npm's `prepare`. A global install of a git checkout, as hook runners do it, prepares the package
// without its dev dependencies: `npm_config_global` leaks into npm's own nested install. So fetch them here.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const hasBuildTools = () => {
  try {
    const { resolve } = createRequire(import.meta.url);
    return ['esbuild', 'compromise/two', 'typescript'].every((name) => resolve(name));
  } catch {
    return false;
  }
};

/** @param {string[]} args */
const run = (args) => {
  const { status } = spawnSync(execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`postlint could not be built: node ${args.join(' ')} ended with ${status}`);
    process.exit(1);
  }
};

const INSTALL = '--global=false --no-save --include=dev --ignore-scripts --no-audit --no-fund'.split(' ');

if (!hasBuildTools()) {
  if (!env.npm_execpath) throw new Error('run this through npm: npm run prepare');
  run([env.npm_execpath, 'install', ...INSTALL]);
}
run([fileURLToPath(new URL('bundle.mjs', import.meta.url))]);
