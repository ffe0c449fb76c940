// `node src/build/run.mjs SCRIPT.ts [args]` runs a TypeScript script of the repository.
import { argv } from 'node:process';
import { importSource } from './sources.mjs';

const [script = ''] = argv.splice(2, 1);
await importSource(script);
