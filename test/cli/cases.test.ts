import { describe, expect, it } from 'vitest';
import { type Case, callOf, cases } from './cases.ts';
import { call, callProcess, type Ran } from './harness.ts';

const expectText = (text: string, expected: string | RegExp = ''): void => {
  if (typeof expected === 'string') expect(text).toBe(expected);
  else expect(text).toMatch(expected);
};

const check = ({ code, stdout, stderr }: Case, ran: Ran): void => {
  expectText(ran.stderr, stderr);
  expectText(ran.stdout, stdout);
  expect(ran.code).toBe(code);
};

describe('in process', () => {
  for (const row of cases) it(row.name, async () => check(row, await call(callOf(row))));
});

describe('as a process', () => {
  for (const row of cases.filter(({ spawn }) => spawn)) {
    it(row.name, async () => check(row, await callProcess(callOf(row))));
  }
});
