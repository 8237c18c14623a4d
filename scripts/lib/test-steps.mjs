import { capture, show } from './run.mjs';
import { lastLine, readCounts } from './test-counts.mjs';

/** How many steps of a group run at once: as many as the smallest machine has cores. */
const LANES = 2;

/**
 * @typedef {object} Step
 * @property {string} name As a person reads it.
 * @property {string} script Of package.json.
 * @property {NodeJS.ProcessEnv} [env] Its own variables.
 * @property {{ runner: import('./test-counts.mjs').Runner, file: string }} [report] Where it says
 *   how many tests it ran.
 *
 * @typedef {{ step: Step, code: number | null, seconds: number,
 *   counts: import('./test-counts.mjs').Counts }} Outcome `code` is null for a step not run.
 *
 * @typedef {{ root: string, env: NodeJS.ProcessEnv }} Where
 */

/**
 * Runs steps in order up to the first that fails, and prints what came of each. Those of a group run
 * side by side, all of them whatever fails; what each prints comes whole when it ends.
 * @param {readonly (Step | readonly Step[])[]} steps
 * @param {Where} where
 * @returns {Promise<number>} 0 when all passed, else 1.
 */
export async function runSteps(steps, where) {
  const start = performance.now();
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of steps) {
    const group = [step].flat();
    const broken = outcomes.some(({ code }) => code !== 0);
    if (broken) outcomes.push(...group.map(notRun));
    else if (Array.isArray(step)) outcomes.push(...(await runTogether(group, where)));
    else outcomes.push(...(await Promise.all(group.map((alone) => runAlone(alone, where)))));
  }
  console.log('\nResumen');
  for (const outcome of outcomes) console.log(`  ${describe(outcome)}`);
  console.log(`  En total, ${minutes((performance.now() - start) / 1000)}`);
  console.log(lastLine(outcomes.map(({ counts }) => counts)));
  return outcomes.every(({ code }) => code === 0) ? 0 : 1;
}

/**
 * @param {Step} step
 * @param {Where} where
 */
async function runAlone(step, where) {
  console.log(`\n── ${step.name} ──`);
  return runStep(step, where, show);
}

/**
 * @param {readonly Step[]} steps
 * @param {Where} where
 * @returns {Promise<Outcome[]>} In the order of the steps.
 */
async function runTogether(steps, where) {
  /** @type {Outcome[]} */
  const outcomes = [];
  const waiting = [...steps.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, step] = next;
      outcomes[place] = await runStep(step, where, async (...command) => {
        const { code, output } = await capture(...command);
        console.log(`\n── ${step.name} ──`);
        if (output.trim() !== '') console.log(output.trim());
        return code ?? 1;
      });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return outcomes;
}

/**
 * @param {Step} step
 * @param {Where} where
 * @param {typeof show} run
 * @returns {Promise<Outcome>}
 */
async function runStep(step, { root, env }, run) {
  const start = performance.now();
  const options = { cwd: root, env: { ...env, ...step.env } };
  const code = await run('npm', ['run', '--silent', step.script], options);
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

/** @param {number} seconds */
function minutes(seconds) {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
