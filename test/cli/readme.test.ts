/** Follows the README to rules of one's own, letter by letter, in a project that has installed the package. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../src/build/files.mjs';
import { folderWith } from '../folder.ts';
import { run } from './harness.ts';

interface Block {
  readonly language: string;
  readonly text: string;
}

/** The code blocks under a heading of the README, in order. */
const blocksUnder = (heading: string): readonly Block[] => {
  const section = readFileSync(join(root, 'README.md'), 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`));
  return [...(section ?? '').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
};

/** The file a block belongs to, as its first line says. */
const fileOf = ({ text }: Block): string | undefined => /^(?:\/\/|#) (\S+\.\w+)\n/.exec(text)?.[1];

const install = (folder: string): void => {
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/postlint'));
  symlinkSync(join(root, 'bin/postlint.js'), join(folder, 'node_modules/.bin/postlint'));
};

it('leads to a rule without code and one with, each with passing examples', async () => {
  const folder = folderWith({});
  install(folder);
  const PATH = [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const printed: string[] = [];
  for (const block of blocksUnder('Rules of your own')) {
    const file = fileOf(block);
    if (file) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), block.text, { flag: 'a' });
    } else if (block.language === 'sh') {
      const script = block.text.replaceAll('npx postlint', 'postlint');
      const ran = await run('sh', ['-e', '-c', script], { cwd: folder, env: { PATH } });
      expect(ran, ran.stdout).toMatchObject({ code: 0, stderr: '' });
      printed.push(ran.stdout);
    } else {
      expect(printed.at(-1)).toBe(block.text);
    }
  }
  const [, withCode = '', tests = ''] = printed;
  expect(withCode).toMatch(/^bridge\.md:1:1: info "As you all know" leaves out those who do not\. \(as-you-know\)\n/);
  expect(withCode).toContain(
    'as-you-know  local, promotional, from lint-rules/as-you-know.mjs\nFinds "as you all know".\n',
  );
  // From Node 23 on another sign stands there.
  expect(tests).toMatch(/^[#ℹ] pass 7$/m);
  expect(tests).toMatch(/^[#ℹ] fail 0$/m);
});
