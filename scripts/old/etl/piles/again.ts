/**
 * What may be said of piles when earlier releases have already told of them: whoever keeps them all must learn no
 * more of any year than from the one that told of it first (docs/decisions/apilamientos.md).
 *
 * A year is told of once. What was said of it is said again while the counts of then stand; everything else
 * that looks at that year is withheld. Nothing here looks at the cases of a pile in a year already told of.
 */
import { LEAST_PILED, type PileEffect } from '../../../../src/old/lib/contract/piles';
import { sayable, type Cap, type PileCell, type Statement } from './disclosure';

export interface NamedStatement extends Statement {
  /** The same in every release that makes it. */
  readonly name: string;
}

/** A statement as an earlier release made it. */
export interface ToldBefore {
  readonly name: string;
  readonly effect: PileEffect;
  /** Its windows with the counts of then; null where they were not published. */
  readonly windows: readonly { readonly keys: readonly string[]; readonly n: number | null }[];
  /** Keys of the cells with a pile. */
  readonly piled: readonly string[];
}

interface SaidAgain {
  readonly name: string;
  readonly effect: PileEffect;
  readonly piled: readonly string[];
}

export interface Telling {
  readonly said: readonly SaidAgain[];
  /** By key of the cells: the least that an attacker can tell of each. */
  readonly least: ReadonlyMap<string, number>;
}

/**
 * @param statements the most telling first
 * @param before what was told of these cells, the first release that told of each statement
 * @param k values that must stay possible of each cell of the pile
 */
export function sayAgain(
  cells: readonly PileCell[],
  statements: readonly NamedStatement[],
  caps: readonly Cap[],
  k: number,
  before: readonly ToldBefore[],
): Telling {
  const first = new Map(before.map((told) => [told.name, told]));
  const known = new Set(before.flatMap(({ windows }) => windows.flatMap(({ keys }) => keys)));
  const piledBefore = new Set(before.flatMap(({ piled }) => piled));
  const isPiled = ({ key, n }: PileCell) =>
    known.has(key) ? piledBefore.has(key) : n >= LEAST_PILED;
  const piles = new Set(cells.filter(isPiled).map(({ key }) => key));
  const made = statements.filter(
    (statement) => first.has(statement.name) || keysOf(statement).some((key) => piles.has(key)),
  );
  const isFresh = (statement: NamedStatement) => !keysOf(statement).some((key) => known.has(key));
  const fresh = made.filter((statement) => !first.has(statement.name) && isFresh(statement));
  const asked = new Set(made.flatMap(keysOf));
  const opened = cells.filter(({ key }) => asked.has(key) && !known.has(key));
  const left = beside(known, piles, [...caps, ...statements.flatMap(({ windows }) => windows)]);
  const result = opened.length === 0 ? null : sayable(opened, fresh, left, k);
  const said = made.flatMap((statement): SaidAgain[] => {
    const told = first.get(statement.name);
    if (told !== undefined) {
      const effect = standsStill(told, statement, k) ? told.effect : 'reservado';
      return [{ name: told.name, effect, piled: told.piled }];
    }
    const at = fresh.indexOf(statement);
    const piled = keysOf(statement).filter(
      (key) => piles.has(key) && (known.has(key) || result !== null),
    );
    const effect = result?.effects[at] ?? 'reservado';
    return piled.length === 0 ? [] : [{ name: statement.name, effect, piled }];
  });
  const floorsBefore = toldFloors(cells, made, caps, k, first);
  const toldFloor = (key: string) =>
    known.has(key) && piles.has(key) ? Math.max(LEAST_PILED, floorsBefore?.get(key) ?? 0) : 0;
  return {
    said,
    least: new Map(cells.map(({ key }) => [key, result?.least.get(key) ?? toldFloor(key)])),
  };
}

/** What follows from what was told before, as long as it would be told the same today; null where not. */
function toldFloors(
  cells: readonly PileCell[],
  made: readonly NamedStatement[],
  caps: readonly Cap[],
  k: number,
  first: ReadonlyMap<string, ToldBefore>,
): ReadonlyMap<string, number> | null {
  const again = made.filter(({ name }) => first.has(name));
  const asked = new Set(again.flatMap(keysOf));
  const anew = sayable(
    cells.filter(({ key }) => asked.has(key)),
    again,
    caps,
    k,
  );
  const isSame = again.every(({ name }, at) => anew?.effects[at] === first.get(name)?.effect);
  return isSame ? (anew?.least ?? null) : null;
}

const keysOf = ({ windows }: Statement): readonly string[] => windows.flatMap(({ keys }) => keys);

/** Whether each published count has moved by less than k since: then what was said of them is said again. */
function standsStill(told: ToldBefore, { windows }: Statement, k: number): boolean {
  return windows.every(({ n }, at) => {
    const then = told.windows[at]?.n ?? null;
    return then !== null && Math.abs(n - then) < k;
  });
}

/** Caps on the other cells: those that were told to have a pile have at least the cases of one. */
function beside(
  known: ReadonlySet<string>,
  piles: ReadonlySet<string>,
  caps: readonly Cap[],
): readonly Cap[] {
  return caps.flatMap(({ keys, n }) => {
    const left = keys.filter((key) => !known.has(key));
    const taken = keys.filter((key) => known.has(key) && piles.has(key)).length;
    return left.length === 0 ? [] : [{ keys: left, n: n - taken * LEAST_PILED }];
  });
}
