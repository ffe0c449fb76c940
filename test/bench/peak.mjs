// Loaded into a measured process with `--import`: says on file descriptor 3 how much memory it held at most.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Worker threads load it as well, and their memory is the process's.
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
