/** Periods that were closed when they were last published: they change little, or something is wrong. */
import { format, group } from 'd3';
import type { Revision } from '../revise/revision';
import type { Lapse } from '../registry/source';
import { cellWords, countsBy, listed, type Counted, type Finding, type NameOf } from './rule';

/** Share of a closed year's cases by which it may change, while no history tells better. */
const MOST_CHANGE = 0.02;
/** So many cases may change in any year: 2 % of few are none. */
const BEARABLE_CASES = 3;
/** Comparisons of releases from which on the source's own history is the measure. */
const COMPARISONS = 3;
/** Months after which a year is taken for closed, of releases whose last complete month is not known. */
const SETTLED_MONTHS = 6;
/**
 * Share of the cases of closed years that may be told of other months, or be lost, all months together, and how
 * few say nothing: of a file month after month hardly any is (1 in 1,000), of one whose days were moved 1 in 50.
 */
const MOST_MOVED = 0.003;
const BEARABLE_MOVED = 10;
/** Share of a lapse that goes on which may be gone. */
const MOST_LOST = 0.05;

const percent = format('.2~%');
const thousands = format(',');

export interface PreviousCounts {
  readonly observaciones: readonly Counted[];
  readonly revisiones: readonly Revision[];
  /** Of the source, first day of the last month that it told complete; null where that is not known. */
  readonly lastComplete: string | null;
  /** The days that it told of together, where its periods are none of the calendar's. */
  readonly lapse?: Pick<Lapse, 'desde' | 'hasta'> | undefined;
}

/**
 * @param previous the release that stands; undefined on a first build.
 * @param lapse the days that are now told of together.
 */
export function closedYears(
  fuente: string,
  observations: readonly Counted[],
  previous: PreviousCounts | undefined,
  nameOf: NameOf,
  lapse?: Pick<Lapse, 'desde' | 'hasta'>,
): Finding {
  if (previous !== undefined && lapse !== undefined && previous.lapse?.desde === lapse.desde) {
    return closedLapse(
      fuente,
      observations,
      previous.observaciones,
      nameOf,
      previous.lapse.hasta === lapse.hasta,
    );
  }
  if (previous === undefined || previous.lastComplete === null) {
    return { rule: 'cerrados', fuente, figure: 'sin publicación anterior', isBreach: false };
  }
  const { lastComplete } = previous;
  const changes = changesOf(fuente, 'anio', observations, previous.observaciones, lastComplete);
  const months = changesOf(fuente, 'mes', observations, previous.observaciones, lastComplete);
  const moved = movedOf(months);
  const isMoved = moved.cases > BEARABLE_MOVED && moved.share > MOST_MOVED;
  const limit = limitOf(fuente, previous.revisiones);
  const breaches = changes.filter(
    ({ before, after, share }) => Math.abs(after - before) > BEARABLE_CASES && share > limit.share,
  );
  const [most] = changes;
  const told = (one: Change) => toldAs(one, 'anio', nameOf);
  const held = `se detiene sobre ${percent(limit.share)}, ${limit.why}, si son más de ${BEARABLE_CASES} casos`;
  return {
    rule: 'cerrados',
    fuente,
    figure:
      most === undefined
        ? 'ningún año cerrado'
        : [
            breaches.length === 0
              ? `de ${thousands(changes.length)} años cerrados, el que más cambia es ${told(most)}; ${held}`
              : `${thousands(breaches.length)} de ${thousands(changes.length)} años cerrados cambian demasiado: ` +
                `${listed(breaches, told)}; ${held}`,
            ...(isMoved
              ? [
                  `entre todos los meses de años cerrados se mueven o faltan ${thousands(moved.cases)} de ${thousands(moved.all)} casos ` +
                    `(${percent(moved.share)}; se detiene sobre ${percent(MOST_MOVED)}), el que más ${toldAs(moved.most, 'mes', nameOf)}`,
                ]
              : []),
          ].join('; '),
    isBreach: breaches.length > 0 || isMoved,
    cells: breaches.map(({ cell }) => cellWords(cell, 'anio', nameOf)),
    causes: isMoved ? ['¿Faltan líneas, o los días están recorridos o cambiados con el mes?'] : [],
  };
}

/** A lapse that is over changes as little as a year; one that goes on loses nothing. */
function closedLapse(
  fuente: string,
  observations: readonly Counted[],
  previous: readonly Counted[],
  nameOf: NameOf,
  isOver: boolean,
): Finding {
  const changes = changesOf(fuente, 'lapso', observations, previous);
  const limit = isOver ? MOST_CHANGE : MOST_LOST;
  const breaches = changes.filter(
    ({ before, after, share }) =>
      Math.abs(after - before) > BEARABLE_CASES && share > limit && (isOver || after < before),
  );
  const [most] = changes;
  const told = (one: Change) => toldAs(one, 'lapso', nameOf);
  const held = `se detiene sobre ${percent(limit)}, si son más de ${BEARABLE_CASES} casos`;
  return {
    rule: 'cerrados',
    fuente,
    figure:
      most === undefined
        ? 'sin publicación anterior'
        : `${breaches.length > 0 ? `cambian demasiado ${listed(breaches, told)}` : `lo que más cambia es ${told(most)}`}; ${held}`,
    isBreach: breaches.length > 0,
    cells: breaches.map(({ cell }) => cellWords(cell, 'lapso', nameOf)),
  };
}

/** @param lastComplete of the last release, in whose closed years a period must lie; absent for any. */
function changesOf(
  fuente: string,
  type: 'anio' | 'mes' | 'lapso',
  observations: readonly Counted[],
  previous: readonly Counted[],
  lastComplete?: string,
): readonly Change[] {
  const now = countsBy(fuente, type, observations);
  return [...countsBy(fuente, type, previous)]
    .filter(([cell]) => lastComplete === undefined || `${yearOf(cell)}-12-01` <= lastComplete)
    .map(([cell, before]) => changeOf(cell, before, now.get(cell) ?? 0))
    .toSorted((a, b) => b.share - a.share);
}

/** Of all closed months, the cases by which they differ, and the one that differs in most. */
function movedOf(changes: readonly Change[]) {
  const differ = ({ before, after }: Change) => Math.abs(after - before);
  const all = changes.reduce((sum, { before }) => sum + before, 0);
  const cases = changes.reduce((sum, one) => sum + differ(one), 0);
  const most = changes.reduce(
    (worst, one) => (differ(one) > differ(worst) ? one : worst),
    changes[0] ?? changeOf('', 0, 0),
  );
  return { all, cases, share: cases / Math.max(1, all), most };
}

interface Change {
  readonly cell: string;
  readonly before: number;
  readonly after: number;
  readonly share: number;
}

const yearOf = (cell: string) => cell.slice(-10, -6);

function changeOf(cell: string, before: number, after: number): Change {
  return { cell, before, after, share: shareOf(before, after) };
}

/** What appears where nothing was is counted as if there had been one case. */
const shareOf = (before: number, after: number) => Math.abs(after - before) / Math.max(1, before);

const toldAs = (
  { cell, before, after, share }: Change,
  type: 'anio' | 'mes' | 'lapso',
  nameOf: NameOf,
): string =>
  `${cellWords(cell, type, nameOf)}, de ${thousands(before)} a ${thousands(after)} (${percent(share)})`;

/**
 * The largest change that the source's history has seen in closed years, the comparison that saw the
 * largest left out: what was accepted once is not the custom.
 */
function limitOf(fuente: string, revisiones: readonly Revision[]) {
  const ofSource = revisiones.filter(
    (row) => row.fuente === fuente && row.comparacion === 'publicacion',
  );
  const seen = [...group(ofSource, ({ de, a }) => `${de} ${a ?? ''}`).values()].map((rows) =>
    Math.max(
      0,
      ...rows.filter(isOfClosedYear).map(({ antes, despues }) => shareOf(antes, despues)),
    ),
  );
  if (seen.length < COMPARISONS) return { share: MOST_CHANGE, why: 'lo que vale sin historia' };
  const usual = seen.toSorted((a, b) => b - a)[1] ?? MOST_CHANGE;
  return { share: usual, why: `lo que más ha cambiado en ${seen.length} publicaciones` };
}

function isOfClosedYear(row: Revision): boolean {
  if (row.nivel !== 'alcaldia' || row.periodo_tipo !== 'anio') return false;
  if (Math.abs(row.despues - row.antes) <= BEARABLE_CASES) return false;
  const settled = new Date(`${Number(row.periodo.slice(0, 4)) + 1}-01-01T00:00:00Z`);
  settled.setUTCMonth(settled.getUTCMonth() + SETTLED_MONTHS);
  // The id of a release begins with its day.
  return row.de.slice(0, 10) >= settled.toISOString().slice(0, 10);
}
