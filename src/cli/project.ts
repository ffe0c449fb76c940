import { withCommandLine } from '../config/command-line.ts';
import { loadConfig } from '../config/load.ts';
import { checkProject, openProject, type Project } from '../project.ts';
import type { Complaints } from './complaints.ts';
import type { Io } from './io.ts';
import type { ConfigOptions, LintOptions } from './options.ts';

/** Does some work in which code of the user is loaded; what that prints goes to standard error, since standard output may be for programs. */
const aside = async <T>({ stdout, stderr }: Io, work: () => Promise<T>): Promise<T> => {
  const { write } = stdout;
  stdout.write = (text) => stderr.write(text);
  try {
    return await work();
  } finally {
    stdout.write = write;
  }
};

/**
 * The config and rules that the options ask for. Rules that cannot be loaded are told of and left out;
 * settings that cannot be used throw.
 */
export const projectFor = async (
  { config: file, configCode: code = true, ...shared }: ConfigOptions & Partial<LintOptions>,
  io: Io,
  told: Complaints,
): Promise<Project> => {
  const { rule, only, skip, network, failOn, minScore, maxWarnings, format, map, ignore, baseline } = shared;
  const over = { rules: rule, only, skip, network, failOn, minScore, maxWarnings, format, map, ignore, baseline };
  const from = typeof file === 'string' ? { file } : {};
  const given = Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined));
  const project = await aside(io, async () => {
    const loaded = await loadConfig({ cwd: io.cwd(), search: file !== false, code, ...from });
    return openProject(withCommandLine(loaded, given));
  });
  for (const problem of project.problems) told.add(problem);
  checkProject(project);
  return project;
};
