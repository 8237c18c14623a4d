/** Of Stryker: a mutator of SQL, and a check that lets pass only the mutants that were drawn. */
import { relative, sep } from 'node:path';
import { PROJECT } from '../lib/project.mjs';
import { isDrawn } from './draw.mjs';
import { sqlMutants } from './sqlMutants.mjs';

/**
 * @typedef {object} Mutant with its place counted from 0
 * @property {string} id
 * @property {string} fileName
 * @property {{ start: { line: number, column: number } }} location
 * @property {string} mutatorName
 * @property {string} replacement
 */

/** @typedef {{ raw: string, cooked?: string }} Piece */
/** @typedef {{ quasis: { value: Piece }[] }} Template */

const share = Number(process.env['ATLAS_MUTATION_SHARE'] ?? 1);

class DrawnChecker {
  async init() {}

  /** @param {Mutant[]} mutants */
  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isAsked(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' },
      ]),
    );
  }

  /** @param {Mutant[]} mutants */
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

/** @param {Mutant} mutant */
function isAsked({ fileName, location: { start }, mutatorName, replacement }) {
  const file = relative(PROJECT, fileName).split(sep).join('/');
  const place = { line: start.line + 1, column: start.column + 1 };
  return isDrawn({ file, ...place, mutator: mutatorName, replacement }, share);
}

export const strykerPlugins = [{ kind: 'Checker', name: 'drawn', injectableClass: DrawnChecker }];

const sqlMutator = {
  name: 'Sql',
  /** @param {{ node: Template, isTemplateLiteral: () => boolean }} path */
  *mutate(path) {
    if (!path.isTemplateLiteral()) return;
    const { quasis, ...template } = structuredClone(path.node);
    for (const [nth, { value }] of quasis.entries()) {
      for (const raw of sqlMutants(value.raw)) {
        yield { ...template, quasis: quasis.with(nth, { ...quasis[nth], value: { raw } }) };
      }
    }
  },
};

if (process.env['ATLAS_MUTATION_SQL'] === '1') {
  // Stryker has no door for mutators: its own list, of the version that package.json pins, takes one more.
  const core = import.meta.resolve('@stryker-mutator/core');
  const list = new URL('../../../instrumenter/dist/src/mutators/mutate.js', core);
  const { allMutators } = await import(list.href);
  allMutators.push(sqlMutator);
}
