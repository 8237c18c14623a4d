/**
 * The tests are in two parts, each test in one of them: the gate (`npm test`) and the rest. A test is
 * in the gate unless it says itself that it repeats what the gate has, so that only `npm run test:all`
 * runs it: by the name of its file, `*.all.test.ts` or `*.all.spec.ts`, or by its tag in the browser,
 * `@all`. The phone has what depends on width or touch, and nothing else: in the gate what is tagged
 * `@phone`, and in the rest what is tagged `@touch` too.
 *
 * @typedef {'gate' | 'rest'} Part
 */

/** The variable that asks for one part; without it both runners run every test. */
export const PART_VARIABLE = 'ATLAS_TESTS';

/** @type {readonly Part[]} */
export const PARTS = ['gate', 'rest'];

const FILES_OF_ALL = 'tests/**/*.all.test.ts';
const OF_ALL = /@all\b|\.all\.spec\.ts\b/;
const OF_PHONE = /@phone\b/;
const OF_PHONE_AND_ALL = /^(?=[^]*@phone\b)(?=[^]*(?:@all\b|\.all\.spec\.ts\b))/;
/** Of those that are in the gate on the phone none is in the rest too. */
const OF_TOUCH = /^(?![^]*@phone\b)[^]*@touch\b/;

/**
 * @param {string} name
 * @returns {Part}
 * @throws {Error} When it is none.
 */
export function partNamed(name) {
  const part = PARTS.find((known) => known === name);
  if (part) return part;
  throw new Error(`«${name}» no es una parte de las pruebas: las partes son ${PARTS.join(' y ')}.`);
}

/**
 * The part that is asked for.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Part | undefined} Undefined for all tests.
 * @throws {Error} When the variable names no part.
 */
export function testPart(env) {
  const name = env[PART_VARIABLE] ?? '';
  return name === '' ? undefined : partNamed(name);
}

/**
 * The files that Vitest runs.
 * @param {Part | undefined} part
 */
export function unitTestFiles(part) {
  const browser = 'tests/e2e/**';
  if (part === 'rest') return { include: [FILES_OF_ALL], exclude: [browser] };
  const exclude = part === 'gate' ? [browser, FILES_OF_ALL] : [browser];
  return { include: ['tests/**/*.test.ts'], exclude };
}

/**
 * Which tests Playwright runs, by their titles and tags.
 * @param {Part | undefined} part
 * @param {'desktop' | 'phone'} project
 * @returns {{ grep?: RegExp[], grepInvert?: RegExp }}
 */
export function browserTests(part, project) {
  const isPhone = project === 'phone';
  if (part === 'gate') return { ...(isPhone && { grep: [OF_PHONE] }), grepInvert: OF_ALL };
  if (part === 'rest') return { grep: isPhone ? [OF_PHONE_AND_ALL, OF_TOUCH] : [OF_ALL] };
  return isPhone ? { grep: [OF_PHONE, OF_TOUCH] } : {};
}

/**
 * The file, from the project's folder, where a runner says what became of the tests of a part.
 * @param {Part | undefined} part
 * @param {import('./test-counts.mjs').Runner} runner
 */
export function reportFile(part, runner) {
  return `test-results/${part ?? 'all'}/${runner}.json`;
}
