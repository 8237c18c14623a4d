/** What becomes of every count of some systems, beside all that is printed of them already. */
import * as v from 'valibot';
import { trueCounts } from './balance';
import { NOTHING_BESIDE, tellingBeside } from '../cells/beside';
import { historyOf, type History, type TableOfCounts, type Told } from '../cells/history';
import { joinParts, type Part, type VintageAt } from '../cells/joinParts';
import { isPrinted, type CellKind, type Printed, type System } from '../cells/model';
import type { Observation, Status, Suppression } from '../count/observation';
import type { Release } from '../cells/release';
import { withoutFiles } from '../cells/views';
import { periodOf, toldName, vintagesOf } from '../cells/vintages';
import type { CommonOptions } from './options';
import { secondarySuppressionTask } from './secondarySuppressionTask';
import { besidePrinted } from '../cells/sourceTies';
import { solveAll } from '../solve/threads/solveAll';
import { suppressionSchema, type Task } from '../solve/threads/task';

const SUPPRESSION = {
  name: 'decidir qué se suprime',
  perform: secondarySuppressionTask,
  module: new URL('./secondarySuppressionThread.ts', import.meta.url),
  answer: v.array(suppressionSchema),
};

export interface Deciding {
  readonly k: number;
  /** What was printed before, and stays. */
  readonly history: History;
  /** How a name must be printed at least: what the same files hid, where they are decided once more. */
  readonly hiddenOf: (name: string, edicion: string) => Suppression;
  /** Cells that the history gives away, by `revealedKey`. */
  readonly revealed: ReadonlySet<string>;
  /** The vintage of each cell, by its name. */
  readonly vintageOf: (name: string) => VintageAt;
  /** Rows that tell of others, which are hidden whatever their count. */
  readonly telling: ReadonlySet<number>;
  /** What a row is worth to its readers. */
  readonly weight: (row: number) => number;
}

/**
 * Decides what becomes of every count of some systems, and notes it. A cell that a release printed of the
 * same vintage is as it was there, and is not decided again.
 * @param fuentes the sources of the systems.
 * @param statuses by row; those of the systems are set.
 * @param beside what other sources print of the same facts.
 * @returns the systems, decided.
 */
export async function decide(
  systems: readonly System[],
  fuentes: readonly string[],
  table: TableOfCounts,
  statuses: Status[],
  deciding: Deciding,
  beside = NOTHING_BESIDE,
): Promise<readonly Part[]> {
  const { history, vintageOf, weight, k, revealed } = deciding;
  const counted = systems.map((system) => ({ ...system, values: trueCounts(system) }));
  const tellsBeside = tellingBeside(beside);
  const fixed = besidePrinted(beside.ties, beside.parts);
  const news = counted.map((system): Part => {
    const suppressions = atLeast(system, deciding, tellsBeside);
    return { system: withFixed(system, suppressions, fixed), suppressions, vintageOf, isNow: true };
  });
  const olds = fuentes.flatMap((fuente) => history.partsOf(fuente, table));
  const toldOf = (name: string): Told | undefined => history.toldOf(name, vintageOf(name).edicion);
  const taskOf = ({ system, suppressions }: Printed): Task => {
    const prices = Float64Array.from(system.rows, (row) => (row < 0 ? 0 : weight(row)));
    return { system, suppressions, k, prices };
  };
  const isRevealed = (kind: CellKind | undefined, name: string, edicion: string) =>
    kind !== 'published' && revealed.has(revealedKey(name, toldName(edicion)));
  /** Cells of carried rows that the history prints, though the last of it hides them. */
  const unhidden = new Set<string>();
  const together = joinParts([...news, ...olds, ...beside.parts], beside.ties).map((joint) => {
    const { ownNames, editions } = joint;
    const own = withKnown(joint, (cell) =>
      history.toldOf(ownNames[cell] ?? '', editions[cell] ?? ''),
    );
    own.system.kinds.forEach((kind, cell) => {
      const isCarried = kind === 'public' && (own.system.rows[cell] ?? -1) >= 0;
      if (isCarried) unhidden.add(ownNames[cell] ?? '');
    });
    const settled = new Set(
      ownNames.flatMap((name, cell) =>
        isRevealed(own.system.kinds[cell], name, editions[cell] ?? '') ? [cell] : [],
      ),
    );
    return { ...taskOf(own), settled };
  });
  const alone = news.flatMap((part): readonly Task[] => {
    const { names } = part.system;
    const own = withKnown(part, (cell) => toldOf(names[cell] ?? ''));
    const isAsked = (name: string, cell: number) =>
      isRevealed(own.system.kinds[cell], name, vintageOf(name).edicion) ||
      (own.system.kinds[cell] === 'told' && unhidden.has(name));
    const settled = names.flatMap((name, cell) => (isAsked(name, cell) ? [] : [cell]));
    return settled.length === names.length ? [] : [{ ...taskOf(own), settled: new Set(settled) }];
  });
  const decided = await inTurns(together, alone);
  for (const { rows, names } of counted) {
    rows.forEach((row, cell) => {
      if (row < 0 || statuses[row] === 'retenida') return;
      statuses[row] = toldOf(names[cell] ?? '')?.last ?? decided.get(row) ?? 'ninguna';
    });
  }
  return counted.map((system): Part => {
    const suppressions = Array.from(system.rows, (row): Suppression => {
      const status = statuses[row] ?? 'ninguna';
      return status === 'retenida' ? 'ninguna' : status;
    });
    return { system, suppressions, vintageOf };
  });
}

/**
 * Decides beside all that was printed; where that gives away something already, also of the new release alone,
 * in which whoever reads no other must not find it; and what is hidden for that, again beside the others.
 * @returns by row.
 */
async function inTurns(
  together: readonly Task[],
  alone: readonly Task[],
): Promise<ReadonlyMap<number, Suppression>> {
  const decided = new Map<number, Suppression>();
  const isNew = ({ system }: Task, cell: number) => system.kinds[cell] === 'published';
  const take = async (tasks: readonly Task[]): Promise<void> => {
    // Where nothing is new, nothing is decided.
    const open = tasks
      .filter(({ system }) => system.kinds.includes('published'))
      .map((task) => ({
        ...task,
        suppressions: task.suppressions.map((own, cell) =>
          isNew(task, cell) ? (decided.get(task.system.rows[cell] ?? -1) ?? own) : own,
        ),
      }));
    const answers = await solveAll(open, SUPPRESSION);
    open.forEach((task, nth) => {
      task.system.rows.forEach((row, cell) => {
        if (row >= 0 && isNew(task, cell)) decided.set(row, answers[nth]?.[cell] ?? 'ninguna');
      });
    });
  };
  await take(together);
  if (alone.length === 0) return decided;
  const before = new Map(decided);
  await take(alone);
  const again = together.flatMap((task): readonly Task[] => {
    const isHidden = (cell: number) => {
      const row = task.system.rows[cell] ?? -1;
      return isNew(task, cell) && decided.get(row) !== before.get(row);
    };
    const cells = [...task.system.kinds.keys()];
    const settled = cells.filter((cell) => !isHidden(cell));
    return settled.length === cells.length ? [] : [{ ...task, settled: new Set(settled) }];
  });
  // What was safe is no less so where more is hidden.
  if (again.length > 0) await take(again);
  return decided;
}

/**
 * What was printed is known whatever becomes of the rest; what was hidden bears the name that it bore.
 * @param toldOf how a cell was printed; undefined where it is new, or stands for no row of this release.
 */
function withKnown(own: Printed, toldOf: (cell: number) => Told | undefined): Printed {
  const { system, suppressions } = own;
  const kinds = system.kinds.map((kind, cell): CellKind => {
    if (kind !== 'published') return kind;
    if (toldOf(cell) === undefined && (system.rows[cell] ?? -1) >= 0) return kind;
    return isPrinted(kind, suppressions[cell] ?? 'ninguna') ? 'public' : 'told';
  });
  return { suppressions, system: { ...system, kinds } };
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
  { history, hiddenOf, vintageOf, telling, k }: Deciding,
  tellsBeside: ReadonlySet<string>,
): readonly Suppression[] {
  return kinds.map((kind, cell) => {
    if (kind !== 'published') return 'ninguna';
    const name = names[cell] ?? '';
    const { edicion } = vintageOf(name);
    const carried = history.toldOf(name, edicion);
    if (carried !== undefined) return carried.last;
    const count = values[cell] ?? 0;
    // No zero is hidden, whatever hid it when it was none.
    if (count === 0) return 'ninguna';
    const earlier = hiddenOf(name, edicion);
    if (earlier !== 'ninguna') return count >= k ? 'complementaria' : earlier;
    if (count < k) return 'primaria';
    const tells = telling.has(rows[cell] ?? -1) || tellsBeside.has(name);
    return tells ? 'complementaria' : 'ninguna';
  });
}

/**
 * What the readers of a row lose with it: longer periods are worth more, large counts a little more.
 * The logarithm, as τ-ARGUS offers it, loses fewer cells than the count itself and no more cases.
 */
const PERIOD_WORTH: Readonly<Record<Observation['periodo_tipo'], number>> = {
  mes: 1,
  trimestre: 1,
  anio: 1.5,
  trienio: 2,
  lapso: 1.5,
};

export const worthOf = (count: number): number => Math.log(count + 1);

export const worthIn = (row: Observation | undefined): number =>
  row === undefined ? 0 : PERIOD_WORTH[row.periodo_tipo] * worthOf(Math.max(row.n, 0));

const NOTHING: readonly Release[] = [];

const revealedKey = (name: string, edicion: string): string => `${edicion} ${name}`;

/** The internal profile, whose readers see everything, does without what was printed before. */
export function decidingBy(
  {
    k,
    profile,
    earlier = NOTHING,
    revealed = [],
    editionOf,
    vintageOf: closes,
    isAnew = false,
  }: CommonOptions,
  weight: (row: number) => number,
): Deciding {
  const before = profile === 'interno' ? NOTHING : earlier;
  const all = historyOf(before);
  const history = isAnew
    ? historyOf(before.map((own, nth) => withoutFiles(own, nth, editionOf)))
    : all;
  const own = vintagesOf(
    { ...(closes && { vintageOf: closes }), ...(editionOf && { editionOf }) },
    before.length,
  );
  const vintageOf = history.vintageAt((name) => own(periodOf(name)));
  // What is told once more is another count: it is hidden where it must be, not for having been so.
  const hiddenOf = (name: string, edicion: string) =>
    isAnew ? (all.toldOf(name, edicion)?.last ?? 'ninguna') : 'ninguna';
  return {
    k,
    history,
    hiddenOf,
    revealed: new Set(revealed.map(({ name, edition }) => revealedKey(name, edition))),
    vintageOf,
    telling: new Set(),
    weight,
  };
}
