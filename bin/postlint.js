#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import v8 from 'node:v8';

/** @type {{ enableCompileCache?: () => unknown }} */ (module).enableCompileCache?.();

// What a post needs is dead when the next one comes: room for more holds 30 MB, on Node 24 110 MB, and saves no time.
v8.setFlagsFromString('--semi-space-growth-factor=1');

const program = new URL('../dist/cli.js', import.meta.url);
if (existsSync(program)) {
  /** @type {number | undefined} */
  let code;
  process.once('exit', () => {
    if (code !== undefined) return;
    process.stderr.write(
      'postlint: ended before it was done; does a config or a rule call process.exit, or wait for what never comes?\n',
    );
    process.exitCode = 2;
  });
  const { main } = await import(program.href);
  code = await main(process.argv.slice(2), process);
  process.exitCode = code;
} else {
  process.stderr.write('postlint: not built yet; run `npm install` or `npm run build` in its folder\n');
  process.exitCode = 2;
}
