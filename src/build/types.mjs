import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { dist, root } from './files.mjs';

/** What a program may import. */
const PUBLIC = ['src/index.ts', 'src/testing.ts'];
const FROM_PACKAGE = /\b(?:from|import\()\s*['"](?!\.|node:)/;
const WRITTEN_OUT =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.InTypeAlias |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/**
 * A module's exported types, written out: the packages that they are worked out with are not installed for users.
 * @param {ts.TypeChecker} checker
 * @param {ts.SourceFile} file
 */
const writtenOut = (checker, file) => {
  const aliases = file.statements.filter(ts.isTypeAliasDeclaration);
  const types = aliases.map((alias) => {
    const type = checker.typeToString(checker.getTypeAtLocation(alias), alias, WRITTEN_OUT);
    const doc = ts.getJSDocCommentsAndTags(alias).map((node) => `${node.getText(file)}\n`);
    return `${doc.join('')}export type ${alias.name.text} = ${type};\n`;
  });
  return [...types, 'export {};\n'].join('');
};

const program = () => {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const files = ts.sys.readDirectory(join(root, 'src'), ['.d.ts']);
  return ts.createProgram([...PUBLIC.map((path) => join(root, path)), ...files], {
    ...options,
    declaration: true,
    emitDeclarationOnly: true,
    noCheck: true,
    rootDir: join(root, 'src'),
    outDir: join(dist, 'types'),
  });
};

/** The declarations of all a program may import, and of all these name, by path; they import no package. */
export const declarations = () => {
  const built = program();
  const checker = built.getTypeChecker();
  /** @type {Map<string, string>} */
  const files = new Map();
  built.emit(undefined, (path, text, _, __, sources) => {
    const [source] = sources ?? [];
    files.set(path, source && FROM_PACKAGE.test(text) ? writtenOut(checker, source) : text);
  });
  return files;
};

/** Puts them into dist/types. */
export const writeTypes = () => {
  rmSync(join(dist, 'types'), { recursive: true, force: true });
  for (const [path, text] of declarations()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
};
