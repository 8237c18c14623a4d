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
 * @param inherits whether the pattern that the same files had stays as it is, whole.
 * @param beside what other sources print of the same facts.
 * @returns what of earlier releases still holds.
 */
export async function decide(
  systems: readonly System[],
  before: Kept,
  k: number,
  statuses: Status[],
  telling: ReadonlySet<number>,
  weight: (row: number) => number,
  inherits: boolean,
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
    system,
    suppressions: atLeast(system, k, last, telling, tellsBeside),
  }));
  // Where nothing is printed but what the same files already gave, nothing need be decided.
  const isInherited = ({ kinds, names }: System) =>
    inherits &&
    kinds.every(
      (kind, cell) => kind !== 'published' || last.get(names[cell] ?? '')?.isSame === true,
    );
  for (const { system } of news) if (isInherited(system)) note(system, asLast(system, last));
  // What the same files gave is known to whoever kept it: no suppression takes it back.
  const others = olds.filter(({ isSame }) => !isSame);
  const undecided = news.filter(({ system }) => !isInherited(system));
  const joints = linkTables(
    undecided.map(({ system, suppressions }) => ({
      system: withFixed(system, suppressions, fixed),
      suppressions,
    })),
    [...others, ...beside.olds],
    beside.ties,
  );
  const tasks = joints.map(({ system, suppressions }) => {
    const prices = Float64Array.from(system.rows, (row) => (row < 0 ? 0 : weight(row)));
    return { system, suppressions, k, prices };
  });
  const answers = await solveAll(tasks, SUPPRESSION);
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

/** How the last release of the same files printed each cell. */
function asLast({ kinds, names }: System, last: Kept['last']): readonly Suppression[] {
  return names.map((name, cell) =>
    kinds[cell] === 'published' ? (last.get(name)?.suppression ?? 'ninguna') : 'ninguna',
  );
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
    const count = values[cell] ?? 0;
    // No zero is hidden, whatever hid it when it was none.
    if (kind !== 'published' || count === 0) return 'ninguna';
    const name = names[cell] ?? '';
    const earlier = last.get(name)?.suppression ?? 'ninguna';
    if (earlier !== 'ninguna')
      return earlier === 'primaria' && count >= k ? 'complementaria' : earlier;
    if (count < k) return 'primaria';
    const tells = telling.has(rows[cell] ?? -1) || tellsBeside.has(name);
    return tells ? 'complementaria' : 'ninguna';
  });
}
