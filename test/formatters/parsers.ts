/** Readers of each format as its consumers have them: strict parsers, schemas, and the reading of GitHub's runner. */
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import type { SchemaObject } from 'ajv';
import { Ajv } from 'ajv';
import draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML 1.0 strictly; throws where it is not well-formed. */
export const parseXml = (text: string): Element => {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' };
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  parser.on('closetag', () => path.pop());
  parser.on('text', (piece) => {
    const element = path.at(-1);
    if (element) element.text += piece;
  });
  parser.write(text).close();
  const [top] = root.children;
  if (top === undefined) throw new Error('no element');
  return top;
};

/** The element and all in it, in order of the document. */
export const everyElement = (root: Element): readonly Element[] => [root, ...root.children.flatMap(everyElement)];

/** Every element of a name, in order of the document. */
export const elements = (root: Element, name: string): readonly Element[] =>
  everyElement(root).filter((element) => element.name === name);

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const KNOWN = /^(?:error|warning|notice|debug|group|endgroup|add-mask|set-output|stop-commands|save-state|set-env)$/;

const unescaped = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

const unescapedProperty = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

const readCommand = (line: string): readonly Command[] => {
  const readings = [/^\s*::(.*?)::(.*)$/s.exec(line), /##\[(.*?)\](.*)$/s.exec(line)];
  return readings
    .flatMap((reading) => {
      const [, info = '', data = ''] = reading ?? [];
      const [, name = '', rest = ''] = /^([^ ]*) ?(.*)$/s.exec(info) ?? [];
      if (!KNOWN.test(name)) return [];
      const pairs = rest
        .trim()
        .split(',')
        .filter((pair) => /^[^=]+=./s.test(pair))
        .map((pair) => [pair.slice(0, pair.indexOf('=')), unescapedProperty(pair.slice(pair.indexOf('=') + 1))]);
      return [{ name, properties: Object.fromEntries(pairs), data: unescaped(data) }];
    })
    .slice(0, 1);
};

/** What GitHub's runner would obey in a log, read as its `ActionCommand` does: `::x::` first on a line, `##[x]` anywhere. */
export const commandsIn = (log: string): readonly Command[] => log.split(/\r\n|\r|\n/).flatMap(readCommand);

/** Names what is wrong with a value under a schema; empty where it is right. */
export type Check = (value: unknown) => readonly string[];

const checkWith = (ajv: Ajv, schema: SchemaObject): Check => {
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const sarifAjv = new draft4.default({ strict: false, unicodeRegExp: false });
addFormats.default(sarifAjv);

/** The SARIF committee's own schema. */
export const sarifErrors: Check = checkWith(sarifAjv, sarifSchema);

const object = (required: Record<string, SchemaObject>, optional: Record<string, SchemaObject> = {}): SchemaObject => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
});
const TEXT = { type: 'string', minLength: 1 };
const COUNT = { type: 'integer', minimum: 1 };

/** What GitLab documents of Code Quality reports. */
export const gitlabErrors: Check = checkWith(new Ajv(), {
  type: 'array',
  items: object({
    description: TEXT,
    check_name: TEXT,
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: object({
      path: { type: 'string', pattern: '^(?!\\./)' },
      lines: object({ begin: COUNT }, { end: COUNT }),
    }),
  }),
});

const position = object({ line: COUNT }, { column: COUNT });

/** `Diagnostic` of reviewdog's proto file, as far as a linter fills it; its reader refuses other names. */
export const diagnosticErrors: Check = checkWith(
  new Ajv(),
  object({
    message: TEXT,
    location: object({ path: { type: 'string' }, range: object({ start: position }, { end: position }) }),
    severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
    source: object({ name: TEXT }, { url: TEXT }),
    code: object({ value: TEXT }, { url: TEXT }),
  }),
);

/** A part of a Markdown document. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** GitHub's Markdown as a tree. */
export const parseMarkdown = (text: string): Node =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** Every node of a tree, in order. */
export const nodesIn = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)];
