import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {'vitest' | 'playwright'} Runner
 */

/**
 * How many tests a runner ran, from the JSON report it wrote.
 * @param {Runner} runner
 * @param {string} file
 * @returns {Counts} All zero when it wrote no report: it did not get to run a test.
 */
export function readCounts(runner, file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
  if (runner === 'vitest') {
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  }
  const { expected, flaky, unexpected, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * The line a test run ends with.
 * @param {Counts[]} counts Of each step.
 */
export function lastLine(counts) {
  const sum = (/** @type {keyof Counts} */ key) => counts.reduce((all, one) => all + one[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped}`;
}
