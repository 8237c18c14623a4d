// The closing line over both parts of the tests, once each has run: node scripts/test-total.mjs
import { join } from 'node:path';
import { PROJECT } from './lib/project.mjs';
import { lastLine, readCounts, RUNNERS } from './lib/test-counts.mjs';
import { PARTS, reportFile } from './lib/test-parts.mjs';

const reports = PARTS.flatMap((part) => RUNNERS.map((runner) => ({ part, runner })));
console.log(
  lastLine(
    reports.map(({ part, runner }) => readCounts(runner, join(PROJECT, reportFile(part, runner)))),
  ),
);
