// Loaded into a measured process with `--import`: says on file descriptor 3 how much memory it held at most.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
