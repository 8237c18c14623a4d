/** Of Vitest: a test file that cannot be read has failed, although none of its tests has run. */

/**
 * @typedef {object} TestFile
 * @property {string} name
 * @property {object[]} tasks
 * @property {{ state: string, errors?: object[] | undefined }} [result] with errors of the file, not of its tests
 */

/** Stryker only asks for tests: such a file is given one, failed. */
export class UnreadFiles {
  /** @type {() => TestFile[]} */
  #files = () => [];

  /** @param {{ state: { getFiles: () => TestFile[] } }} vitest */
  onInit({ state }) {
    this.#files = () => state.getFiles();
  }

  onTestRunEnd() {
    for (const file of this.#files()) {
      const { name, tasks, result } = file;
      if (result?.errors !== undefined && result.errors.length > 0) {
        tasks.push({ type: 'test', name, file, mode: 'run', result });
      }
    }
  }
}
