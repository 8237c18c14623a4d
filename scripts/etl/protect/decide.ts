/** What becomes of every count of some systems, beside all that is printed of them already. */
import * as v from 'valibot';
import { trueCounts } from './balance';
import { NOTHING_BESIDE, tellingBeside } from './beside';
import type { Kept } from './earlier';
import { linkTables } from './linkTables';
import { UNKNOWN, isPrinted, type System } from './model';
import type { Status, Suppression } from '../count/observation';
import { secondarySuppressionTask } from './secondarySuppressionTask';
import { besidePrinted } from './sourceTies';
import { solveAll } from './threads/solveAll';
import { suppressionSchema } from './threads/task';

const SUPPRESSION = {
  name: 'decidir qué se suprime',
  perform: secondarySuppressionTask,
  module: new URL('./threads/secondarySuppressionThread.ts', import.meta.url),
  answer: v.array(suppressionSchema),
};

/**
 * Decides what becomes of every count of some systems, and notes it.
 * @param before what earlier releases printed of them.
 * @param statuses by row; those of the systems are set.
 * @param telling rows that tell of others, which are hidden whatever their count.
 * @param weight what a row is worth to its readers.
 * @param beside what other sources print of the same facts.
 * @returns what of earlier releases still holds.
 * @throws CellFault when a cell cannot be protected.
 */
export async function decide(
  systems: readonly System[],
  before: Kept,
  k: number,
  statuses: Status[],
  telling: ReadonlySet<number>,
  weight: (row: number) => number,
  beside = NOTHING_BESIDE,
): Promise<Kept> {
  const counted = systems.map((system) => ({ ...system, values: trueCounts(system) }));
  const { olds, last } = agreeing(before, counted);
  const note = ({ rows }: System, suppressions: readonly Suppression[]) => {
    rows.forEach((row, cell) => {
      const suppression = suppressions[cell] ?? 'ninguna';
      if (row >= 0 && suppression !== 'ninguna') statuses[row] = suppression;
    });
  };
  const tellsBeside = tellingBeside(beside);
  const fixed = besidePrinted(beside.ties, beside.olds);
  const news = counted.map((system) => ({
    system: withShown(system, last),
    suppressions: atLeast(system, k, last, telling, tellsBeside),
  }));
  // Where nothing is printed but what the same files already gave, nothing is left to decide.
  const isInherited = ({ kinds, names }: System) =>
    kinds.every((kind, cell) => kind !== 'published' || last.get(names[cell] ?? '')?.isSame);
  for (const { system, suppressions } of news) {
    if (isInherited(system)) note(system, suppressions);
  }
  const joints = linkTables(
    news
      .filter(({ system }) => !isInherited(system))
      .map(({ system, suppressions }) => ({
        system: withFixed(system, suppressions, fixed),
        suppressions,
      })),
    [...olds, ...beside.olds],
    beside.ties,
  );
  const tasks = joints
    .filter(({ isUnchanged }) => !isUnchanged)
    .map(({ system, suppressions }) => {
      const prices = Float64Array.from(system.rows, (row) => (row < 0 ? 0 : weight(row)));
      return { system, suppressions, k, prices };
    });
  const answers = await solveAll(tasks, SUPPRESSION);
  for (const { system, suppressions, isUnchanged } of joints) {
    if (isUnchanged) note(system, suppressions);
  }
  tasks.forEach(({ system }, position) => note(system, answers[position] ?? []));
  return { olds, last };
}

/**
 * The same bytes may have been read otherwise then: where a printed count is no longer the true one,
 * the source is taken for another edition.
 */
function agreeing({ olds, last }: Kept, counted: readonly System[]): Kept {
  const counts = new Map(
    counted.flatMap(({ names, values }) =>
      names.map((name, cell) => [name, values[cell] ?? 0] as const),
    ),
  );
  const agrees = olds.every(({ system: { names, values }, suppressions, isSame }) =>
    names.every((name, cell) => {
      const [then, now] = [values[cell] ?? UNKNOWN, counts.get(name)];
      const isPrinted = then !== UNKNOWN && suppressions[cell] === 'ninguna';
      return !isSame || !isPrinted || now === undefined || now === then;
    }),
  );
  if (agrees) return { olds, last };
  return {
    olds: olds.map((own) => ({ ...own, isSame: false })),
    last: new Map([...last].map(([name, own]) => [name, { ...own, isSame: false }])),
  };
}

/** What the same files gave and was printed is public: hiding it now would hide nothing. */
function withShown(system: System, last: Kept['last']): System {
  const kinds = system.kinds.map((kind, cell) => {
    const before = last.get(system.names[cell] ?? '');
    const isShown = before?.isSame === true && before.suppression === 'ninguna';
    return kind === 'published' && isShown ? 'public' : kind;
  });
  return { ...system, kinds };
}

/** Beside the carpetas that are printed of it, a printed total of persons is no hiding place. */
function withFixed(
  system: System,
  suppressions: readonly Suppression[],
  fixed: ReadonlySet<string>,
): System {
  if (fixed.size === 0) return system;
  const kinds = system.kinds.map((kind, cell) => {
    const isFixed =
      isPrinted(kind, suppressions[cell] ?? 'ninguna') && fixed.has(system.names[cell] ?? '');
    return isFixed ? 'public' : kind;
  });
  return { ...system, kinds };
}

/** What must be suppressed of a system before anything is added: the small, the telling, the once hidden. */
function atLeast(
  { kinds, rows, values, names }: System,
  k: number,
  last: Kept['last'],
  telling: ReadonlySet<number>,
  tellsBeside: ReadonlySet<string>,
): readonly Suppression[] {
  return kinds.map((kind, cell) => {
    if (kind !== 'published') return 'ninguna';
    const count = values[cell] ?? 0;
    const before = last.get(names[cell] ?? '');
    if (before?.isSame === true) return before.suppression;
    const earlier = before?.suppression ?? 'ninguna';
    const isSmall = count > 0 && count < k;
    if (isSmall) return earlier === 'ninguna' ? 'primaria' : earlier;
    const tells =
      earlier !== 'ninguna' ||
      telling.has(rows[cell] ?? -1) ||
      (count > 0 && tellsBeside.has(names[cell] ?? ''));
    return tells ? 'complementaria' : 'ninguna';
  });
}
