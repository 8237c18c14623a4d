/**
 * Most files of tests share a process, and the modules that it has loaded: to start one and load the site
 * again takes longer than most of them. A helper must register no hook as it is loaded, since it is loaded once. Who changes what the others see has a process of its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module or a global put in place of another, the clock moved, the environment set. */
const CHANGES_WHAT_OTHERS_SEE =
  /\bvi\.(?:(?:do)?mock|hoisted|resetModules|(?:un)?stub\w+|useFakeTimers|setSystemTime)\b|\bprocess\.(?:env|chdir|umask)\b/i;

/**
 * The projects of Vitest that run the files of a suite: first those that share, then those that do not.
 * @param {{ include: string[], exclude: string[] }} files as globs from the project's folder
 * @param {string} [root] the project's folder
 */
export function testProcesses({ include, exclude }, root = '.') {
  const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`);
  const changes = (/** @type {string} */ file) =>
    CHANGES_WHAT_OTHERS_SEE.test(readFileSync(join(root, file), 'utf8'));
  const own = new Set(files.filter(changes));
  const shared = files.filter((file) => !own.has(file));
  return [
    project('shared', { include, exclude: [...exclude, ...own] }, { isolate: false, order: 0 }),
    project('own', { include, exclude: [...exclude, ...shared] }, { isolate: true, order: 1 }),
  ];
}

/**
 * @param {string} name
 * @param {{ include: string[], exclude: string[] }} files
 * @param {{ isolate: boolean, order: number }} how
 */
const project = (name, files, { isolate, order }) => ({
  extends: /** @type {const} */ (true),
  test: { name, isolate, sequence: { groupOrder: order }, ...files },
});
