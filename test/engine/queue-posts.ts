import { createLinter } from '../../src/engine/linter.ts';
import { builtinRules } from '../../src/engine/load-rules.ts';
import { summariesOf as summariesWith } from '../../src/engine/queue-examples.ts';
import type { QueueExample } from '../../src/rule-kit.ts';
import type { PostSummary } from '../../src/types.ts';

const linter = createLinter(await builtinRules());

/** What is kept of the posts of an example queue. */
export const summariesOf = (example: QueueExample): readonly PostSummary[] => summariesWith(example, linter);
