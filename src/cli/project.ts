import { withCommandLine } from '../config/command-line.ts';
import { loadConfig } from '../config/load.ts';
import { checkProject, openProject, type Project } from '../project.ts';
import type { Complaints } from './complaints.ts';
import type { Io } from './io.ts';
import type { ConfigOptions, LintOptions } from './options.ts';

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
  const loaded = await loadConfig({ cwd: io.cwd(), search: file !== false, code, ...from });
  const given = Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined));
  const project = await openProject(withCommandLine(loaded, given));
  for (const problem of project.problems) told.add(problem);
  checkProject(project);
  return project;
};
