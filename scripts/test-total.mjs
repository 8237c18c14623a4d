// The closing line over both parts of the tests, once each has run: node scripts/test-total.mjs
import { join } from 'node:path';
import { PROJECT } from './lib/project.mjs';
import { lastLine, readCounts } from './lib/test-counts.mjs';
import { PARTS, reportFile, runnerOf, SUITES } from './lib/test-parts.mjs';

const counts = PARTS.flatMap((part) =>
  SUITES.map((suite) => readCounts(runnerOf(suite), join(PROJECT, reportFile(part, suite)))),
);
console.log(lastLine(counts));
