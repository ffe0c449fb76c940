import type { Formatter, FormatWriter } from '../types.ts';
import { type Flag, flagsOf, inOne, queueFlagsOf } from './flags.ts';
import { attributes, XML_HEAD } from './xml.ts';

const errorTag = (flag: Flag): string => {
  const { line, words, severity, rule } = flag;
  const place = { line, ...(words === null ? {} : { column: words.column }) };
  return `<error${attributes({ ...place, severity, message: inOne(flag), source: `postlint.${rule}` })}/>\n`;
};

const open = (): FormatWriter => {
  let file: string | undefined;
  const close = (): string => (file === undefined ? '' : '</file>\n');
  const enter = (path: string): string => {
    if (path === file) return '';
    const before = close();
    file = path;
    return `${before}<file${attributes({ name: path })}>\n`;
  };
  return {
    begin: () => `${XML_HEAD}<checkstyle version="4.3">\n`,
    post: (report) => enter(report.origin.path) + flagsOf(report).map(errorTag).join(''),
    queue: (queue) =>
      queueFlagsOf(queue)
        .map((flag) => enter(flag.path) + errorTag(flag))
        .join(''),
    end: () => `${close()}</checkstyle>\n`,
  };
};

/** Checkstyle XML, which most build servers and review tools read. */
export const checkstyle: Formatter = { name: 'checkstyle', open };
