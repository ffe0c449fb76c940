import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The family whose rules see a whole queue. */
const QUEUE = 'queue';

/**
 * Every rule file under `rules/<family>/<id>.ts`, sorted by family, then id.
 * @param {string} root The repository's folder.
 */
export const ruleFiles = (root) =>
  readdirSync(join(root, 'rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: family }) =>
      readdirSync(join(root, 'rules', family))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => ({ family, id: file.slice(0, -'.ts'.length), path: join(root, 'rules', family, file) })),
    )
    .sort((a, b) => (`${a.family}/${a.id}` < `${b.family}/${b.id}` ? -1 : 1));

/**
 * Source text of the module `virtual:rules`, whose default export lists `{ family, id, rule }` for posts; those of the
 * folder `queue` are its export `queueRules`.
 * @param {string} root The repository's folder.
 */
export const rulesModule = (root) => {
  const files = ruleFiles(root);
  const imports = files.map(({ path }, index) => `import rule${index} from ${JSON.stringify(path)};`);
  const entries = files.map(({ family, id }, index) => ({
    family,
    text: `  ${JSON.stringify({ family, id }).slice(0, -1)},"rule":rule${index}},`,
  }));
  const forPosts = entries.filter(({ family }) => family !== QUEUE).map(({ text }) => text);
  const forQueues = entries.filter(({ family }) => family === QUEUE).map(({ text }) => text);
  const lists = ['export default [', ...forPosts, '];', 'export const queueRules = [', ...forQueues, '];'];
  return [...imports, ...lists, ''].join('\n');
};
