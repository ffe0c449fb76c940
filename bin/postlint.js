#!/usr/bin/env node
import { existsSync } from 'node:fs';

const load = new URL('../dist/load.js', import.meta.url);
if (existsSync(load)) {
  /** @type {number | undefined} */
  let code;
  process.once('exit', (ended) => {
    if (code !== undefined) {
      // A config that leaves at its leisure does not take a failure with it.
      if (ended < code) process.exitCode = code;
      return;
    }
    process.stderr.write(
      'postlint: ended before it was done; does a config or a rule call process.exit, or wait for what never comes?\n',
    );
    process.exitCode = 2;
  });
  const start = async () => {
    const { openCli } = await import(load.href);
    const { main } = await openCli();
    code = await main(process.argv.slice(2), process);
    process.exitCode = code;
  };
  // Not awaited: from Node 22 on Node would say in words of its own that a config waits for what never comes.
  start();
} else {
  process.stderr.write('postlint: not built yet; run `npm install` or `npm run build` in its folder\n');
  process.exitCode = 2;
}
