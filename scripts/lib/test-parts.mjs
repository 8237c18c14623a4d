/**
 * The tests are in two parts, each test in one of them: the gate (`npm test`) and the rest. A test is
 * in the gate unless it says itself that it repeats what the gate has, so that only `npm run test:all`
 * runs it: by the name of its file, `*.all.test.ts` or `*.all.spec.ts`, or by its tag in the browser,
 * `@all`. The phone has what depends on width or touch, and nothing else: in the gate what is tagged
 * `@phone`, and in the rest what is tagged `@touch` too.
 *
 * @typedef {'gate' | 'rest'} Part
 *
 * Each is also of one suite: of what the code does, of the files of the built site, or of what a browser
 * makes of them. Who needs no browser is in none.
 *
 * @typedef {'units' | 'site' | 'browser'} Suite
 */

/** The variable that asks for one part; without it both runners run every test. */
export const PART_VARIABLE = 'ATLAS_TESTS';

/** @type {readonly Part[]} */
export const PARTS = ['gate', 'rest'];

/** @type {readonly Suite[]} */
export const SUITES = ['units', 'site', 'browser'];

/**
 * Who runs them.
 * @param {Suite} suite
 * @returns {import('./test-counts.mjs').Runner}
 */
export const runnerOf = (suite) => (suite === 'browser' ? 'playwright' : 'vitest');

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
 * @param {'units' | 'site'} suite
 */
export function testFiles(part, suite) {
  const folder = suite === 'site' ? 'tests/site' : 'tests';
  const ofAll = `${folder}/**/*.all.test.ts`;
  const others = suite === 'site' ? [] : ['tests/e2e/**', 'tests/site/**'];
  return {
    include: [part === 'rest' ? ofAll : `${folder}/**/*.test.ts`],
    exclude: part === 'gate' ? [...others, ofAll] : others,
  };
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
 * The file, from the project's folder, where it is said what became of the tests of a part.
 * @param {Part | undefined} part
 * @param {Suite} suite
 */
export function reportFile(part, suite) {
  return `test-results/${part ?? 'all'}/${suite}.json`;
}
