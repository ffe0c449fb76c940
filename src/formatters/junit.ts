import type { FormatContext, Formatter, FormatWriter } from '../types.ts';
import { type Case, hiddenCase, type Limits, NO_POSTS, postCase, problemCase, queueCase } from './junit-case.ts';
import { attributes, XML_HEAD } from './xml.ts';

/** What the command line does where nothing else is said. */
const LIMITS: Limits = { failOn: 'error', minScore: null };

const suiteTag = (path: string, cases: readonly Case[]): string => {
  const failures = cases.filter(({ outcome }) => outcome === 'failed').length;
  const errors = cases.filter(({ outcome }) => outcome === 'broken').length;
  const counts = { tests: cases.length, failures, errors, skipped: 0, time: 0 };
  return `<testsuite${attributes({ name: path, ...counts })}>\n${cases.map(({ tag }) => tag).join('')}</testsuite>\n`;
};

const open = ({ limits = LIMITS, quiet }: FormatContext): FormatWriter => {
  let cases: Case[] = [];
  let isEmpty = true;
  const close = (): string => {
    const [first] = cases;
    const done = first === undefined ? '' : suiteTag(first.path, cases);
    cases = [];
    return done;
  };
  const add = (next: Case): string => {
    isEmpty = false;
    const done = cases[0]?.path === next.path ? '' : close();
    cases.push(next);
    return done;
  };
  return {
    begin: () => `${XML_HEAD}<testsuites name="postlint">\n`,
    post: (report) => add(postCase(report, limits)),
    queue: (queue) => add(queueCase(queue, limits)),
    problem: (problem) => add(problemCase(problem)),
    end: (totals) => {
      if (isEmpty) add(NO_POSTS);
      const hidden = quiet ? hiddenCase(totals, limits) : undefined;
      return `${hidden === undefined ? '' : add(hidden)}${close()}</testsuites>\n`;
    },
  };
};

/**
 * JUnit XML where each post is a test and each file a suite. A file's tests are held until it is done, because their
 * counts come first.
 */
export const junit: Formatter = { name: 'junit', open };
