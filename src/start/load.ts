/** Runs the scripts of the built program, and keeps what V8 makes of them for the next process. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { main } from '../cli/main.ts';
import { type Ran, runScript } from './script.ts';

/** Digest of the sources, given by the build. */
declare const BUILD: string;

const ran: Ran[] = [];
const run = (name: string, given: Readonly<Record<string, unknown>>): unknown => {
  const script = runScript(fileURLToPath(new URL(name, import.meta.url)), BUILD.slice(0, 8), given);
  ran.push(script);
  return script.exports;
};

const require = createRequire(import.meta.url);

type Parts = Readonly<Record<string, () => unknown>>;
let parts: Parts | undefined;

/**
 * A module of the program.
 * @param path Its source, from the root; only what the build lists is there.
 */
export const part = (path: string): unknown => {
  parts ??= run('./parts.cjs', {
    require,
    // A script cannot import by itself.
    importModule: (url: string): Promise<unknown> => import(url),
    requireTagger: () => run('./pos.cjs', { require }),
    readText: (name: string) => readFileSync(new URL(name, import.meta.url), 'latin1'),
    address: import.meta.url,
  }) as Parts;
  return parts[path]?.();
};

/** Takes front matter, rules of each family and the tagger to lint. */
const POST = `---
network: mastodon
---
Thanks to Priya, who asked how we plan a harvest: our guide shows five steps. The weather matters: record visits show it.

We are proud to announce that our team won an award. Sign up today, only 3 places are left: https://example.org #harvest
`;

const nowhere = { write: () => true };

/**
 * The command line, with code of V8's for all that linting takes. Where there is none yet, lints a post and keeps it:
 * the first start takes three times as long as the next ones, whatever it is for.
 */
export const openCli = async (): Promise<{ readonly main: typeof main }> => {
  const cli = run('./cli.cjs', { require, part }) as { readonly main: typeof main };
  if (ran[0]?.keep) {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(POST);
    }
    const io = { stdin: stdin(), stdout: nowhere, stderr: nowhere, env: {}, cwd: () => process.cwd() };
    await cli.main(['-', '--no-config', '--stdin-filename=post.md'], io);
    for (const { keep } of ran) keep?.();
  }
  return cli;
};
