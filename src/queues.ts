/** Where the posts of a run come together as queues. */
import { queueOfFile } from './config/queues.ts';
import { settingsFor } from './config/settings.ts';
import { openQueues, type Queues } from './engine/queue.ts';
import { everyRule, type Project } from './project.ts';
import { readTimes } from './run.ts';
import { timeProblem } from './sources/time.ts';

/** The queues of one run, with the rules and settings of a project. */
export const queuesOf = (project: Project): Queues => {
  const { config, queueRules, watch } = project;
  const settings = settingsFor(config, everyRule(project));
  return openQueues({
    rules: queueRules,
    watch,
    settingsOf: (path) => settings({ path, network: config.network ?? 'unknown' }).settings,
    groupOf: queueOfFile(config),
    readTimes,
    timeProblem,
  });
};
