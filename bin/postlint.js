#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

/** @type {{ enableCompileCache?: () => unknown }} */ (module).enableCompileCache?.();

const program = new URL('../dist/cli.js', import.meta.url);
if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2), process);
} else {
  process.stderr.write('postlint: not built yet; run `npm install` or `npm run build` in its folder\n');
  process.exitCode = 2;
}
