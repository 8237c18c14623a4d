/** The systems of cells that are decided on, and what stands beside those of persons. */
import { besideOf, type Beside } from '../cells/beside';
import { closedView } from '../cells/closedView';
import type { Part } from '../cells/joinParts';
import type { Countable } from '../cells/lattice';
import type { System } from '../cells/model';
import { systemsOf, type Structure } from '../cells/relations';
import type { Observation } from '../count/observation';
import type { Deciding } from './decide';
import type { ProtectOptions } from './options';
import { tellingRows } from './soleColonia';

/** The systems that rows make, each period at its own cut, and the rows of which one tells a smaller count. */
export function tiedBy(
  rows: readonly Observation[],
  options: ProtectOptions,
  isPublished: (row: Countable) => boolean,
) {
  const { k, alcaldiaOf, indicators, alCorte = [] } = options;
  const { lapseOf, nowhereOf, isWithdrawn = () => false } = options;
  const { parentOf, takesK } = indicators;
  const structure: Structure = {
    ...{ alcaldiaOf, parentOf, takesK, isWithdrawn },
    ...(lapseOf && { lapseOf }),
    ...(nowhereOf && { nowhereOf }),
  };
  const numbered = rows.map((row, nth) => ({ ...row, nth }));
  const view = closedView(numbered, alCorte, alcaldiaOf, takesK);
  const rowAt = (at: number) => view[at]?.nth ?? -1;
  const systems = systemsOf(view, structure, isPublished).map((system): System => ({
    ...system,
    rows: Int32Array.from(system.rows, rowAt),
  }));
  const telling = new Set([...tellingRows(view, alcaldiaOf, k, takesK)].map(rowAt));
  return { systems, structure, telling };
}

interface PersonsAndFiles {
  /** Names of the cells of persons, and their sources. */
  readonly own: readonly string[];
  readonly persons: readonly string[];
  /** Of their carpetas: those just decided, their sources, and what is printed of them. */
  readonly told: readonly Part[];
  readonly near: readonly string[];
  readonly printed: readonly Observation[];
}

/** Persons of now and of before, beside their carpetas of now and of before. */
export function besideAll(
  { own, persons, told, near, printed }: PersonsAndFiles,
  { history }: Pick<Deciding, 'history'>,
  rules: Parameters<typeof besideOf>[3],
): Beside {
  const before = persons.flatMap((fuente) => history.partsOf(fuente, 0));
  return besideOf(
    [...own, ...before.flatMap(({ system }) => system.names)],
    [...told, ...near.flatMap((fuente) => history.partsOf(fuente, 0))],
    [...near.flatMap((fuente) => history.rowsOf(fuente)), ...printed],
    rules,
  );
}
