/** Modules written as one classic script: a worker made from a blob can be a module only in newer browsers. */

/** Each before those that name it, and each naming others by imports of one line. */
export const classicScript = (...modules: readonly string[]): string =>
  modules
    .join('\n')
    .replace(/^import .*\n/gm, '')
    .replace(/^export /gm, '');
