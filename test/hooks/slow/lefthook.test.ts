/** lefthook from npm without its install script, which writes into the folder it is installed from. */
import { expect, it } from 'vitest';
import { content, expectGate, inShell, installHere } from '../content.ts';
import { recipe } from '../recipes.ts';

it('blocks a bad post with the recipe of the README', async () => {
  const repository = content({ 'lefthook.yml': recipe('lefthook.yml') });
  const env = { HOME: process.env.HOME ?? '' };
  const install = 'npm install --no-save --ignore-scripts --no-audit --no-fund lefthook@2.2.2';
  expect((await inShell(install, repository, env)).code).toBe(0);
  installHere(repository.folder);
  expect((await inShell('npx --no lefthook install', repository, env)).code).toBe(0);
  await expectGate(repository, env);
});
