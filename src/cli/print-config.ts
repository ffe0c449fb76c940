import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { printableConfig } from '../config/print.ts';
import type { PostToSet } from '../config/settings.ts';
import { everyRule, type Project } from '../project.ts';
import { withDefaults } from '../run.ts';
import { readFile } from '../sources/index.ts';
import { networkOfPath } from '../sources/network.ts';
import type { RawPost } from '../types.ts';
import type { Complaints } from './complaints.ts';
import { stdinNameOf } from './inputs.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './options.ts';
import { printTo } from './output.ts';

/** The one value there is; undefined where there are several. */
const shared = <T>(values: ReadonlySet<T>): T | undefined => (values.size === 1 ? [...values][0] : undefined);

/** The posts of a file; where it is not there, or is none that can be read, one of which its name tells all there is. */
async function* postsOf(path: string, config: Config, told: Complaints): AsyncGenerator<RawPost> {
  const isThere = existsSync(resolve(config.cwd, path));
  let isEmpty = true;
  for await (const item of readFile(path, config)) {
    if ('problem' in item) {
      if (isThere) told.add(item.problem);
      continue;
    }
    isEmpty = false;
    yield item.post;
  }
  const network = networkOfPath(path);
  if (isEmpty) yield { text: '', anchors: [], origin: { path }, ...(network === undefined ? {} : { network }) };
}

/** A file as settings look at it: what all its posts have in common. */
const placeOf = async (path: string, config: Config, isFixed: boolean, told: Complaints): Promise<PostToSet> => {
  const prepare = withDefaults(config, isFixed);
  const networks = new Set<RawPost['network']>();
  const authors = new Set<RawPost['origin']['author']>();
  const settings = new Set<RawPost['origin']['settings']>();
  for await (const raw of postsOf(path, config, told)) {
    const { network, origin } = prepare(raw);
    networks.add(network);
    authors.add(origin.author);
    settings.add(origin.settings);
  }
  const author = shared(authors);
  return {
    path,
    network: shared(networks) ?? 'unknown',
    settings: shared(settings),
    ...(author === undefined ? {} : { author }),
  };
};

/**
 * Shows the settings that hold: for a file, or for posts under no override. Of standard input the name that it is given
 * decides; it is not read. Resolves to the exit code.
 */
export const printConfig = async (
  project: Project,
  options: LintOptions,
  io: Io,
  told: Complaints,
): Promise<number> => {
  const { printConfig: named = true, network } = options;
  const file = named === '-' ? (stdinNameOf(options) ?? named) : named;
  const post = file === true ? undefined : await placeOf(file, project.config, network !== undefined, told);
  const out = printTo(io.stdout);
  await out.write(`${JSON.stringify(printableConfig(project.config, everyRule(project), post), null, 2)}\n`);
  await out.finish();
  return told.count() > 0 ? 2 : 0;
};
