import { show } from './run.mjs';
import { lastLine, readCounts } from './test-counts.mjs';

/**
 * @typedef {object} Step
 * @property {string} name As a person reads it.
 * @property {string} script Of package.json.
 * @property {{ runner: import('./test-counts.mjs').Runner, file: string }} [report] Where it says
 *   how many tests it ran.
 *
 * @typedef {{ step: Step, code: number | null, seconds: number,
 *   counts: import('./test-counts.mjs').Counts }} Outcome `code` is null for a step not run.
 */

/**
 * Runs steps in order up to the first that fails, and prints what came of each.
 * @param {Step[]} steps
 * @param {{ root: string, env: NodeJS.ProcessEnv }} where
 * @returns {Promise<number>} 0 when all passed, else 1.
 */
export async function runSteps(steps, { root, env }) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of steps) {
    const broken = outcomes.some(({ code }) => code !== 0);
    outcomes.push(broken ? notRun(step) : await runStep(step, root, env));
  }
  console.log('\nResumen');
  for (const outcome of outcomes) console.log(`  ${describe(outcome)}`);
  console.log(lastLine(outcomes.map(({ counts }) => counts)));
  return outcomes.every(({ code }) => code === 0) ? 0 : 1;
}

/**
 * @param {Step} step
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
async function runStep(step, root, env) {
  console.log(`\n── ${step.name} ──`);
  const start = performance.now();
  const code = await show('npm', ['run', '--silent', step.script], { cwd: root, env });
  const seconds = (performance.now() - start) / 1000;
  const { report } = step;
  const counts = report ? readCounts(report.runner, report.file) : none();
  // A step can fail without a failed test (a file that does not load, a lint error): it counts as one.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  const outcome = { step, code, seconds, counts };
  console.log(describe(outcome));
  return outcome;
}

/**
 * @param {Step} step
 * @returns {Outcome}
 */
function notRun(step) {
  return { step, code: null, seconds: 0, counts: none() };
}

function none() {
  return { passed: 0, failed: 0, skipped: 0 };
}

/** @param {Outcome} outcome */
function describe({ step, code, seconds, counts }) {
  if (code === null) return `– ${step.name}: no se corrió`;
  const tests = step.report ? `, ${lastLine([counts])}` : '';
  return `${code === 0 ? '✓' : '✗'} ${step.name} (${seconds.toFixed(0)} s${tests})`;
}
