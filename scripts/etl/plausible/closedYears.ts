/** Years that were closed when they were last published: they change little, or something is wrong. */
import { format, group } from 'd3';
import type { Revision } from '../revise/revision';
import { countsBy, type Counted, type Finding } from './rule';

/** Share of a closed year's cases by which it may change, while no history tells better. */
const MOST_CHANGE = 0.02;
/** So many cases may change in any year: 2 % of few are none. */
const BEARABLE_CASES = 3;
/** Comparisons of releases from which on the source's own history is the measure. */
const COMPARISONS = 3;
/** Months after which a year is taken for closed, of releases whose last complete month is not known. */
const SETTLED_MONTHS = 6;
const SHOWN = 3;

const percent = format('.2~%');
const thousands = format(',');

export interface PreviousCounts {
  readonly observaciones: readonly Counted[];
  readonly revisiones: readonly Revision[];
  /** Of the source, first day of the last month that it told complete; null where that is not known. */
  readonly lastComplete: string | null;
}

/** @param previous the release that stands; undefined on a first build. */
export function closedYears(
  fuente: string,
  observations: readonly Counted[],
  previous: PreviousCounts | undefined,
): Finding {
  if (previous === undefined || previous.lastComplete === null) {
    return { rule: 'cerrados', fuente, figure: 'sin publicación anterior', isBreach: false };
  }
  const { lastComplete } = previous;
  const now = countsBy(fuente, 'anio', observations);
  const changes = [...countsBy(fuente, 'anio', previous.observaciones)]
    .filter(([cell]) => `${yearOf(cell)}-12-01` <= lastComplete)
    .map(([cell, before]) => changeOf(cell, before, now.get(cell) ?? 0))
    .toSorted((a, b) => b.share - a.share);
  const limit = limitOf(fuente, previous.revisiones);
  const breaches = changes.filter(
    ({ before, after, share }) => Math.abs(after - before) > BEARABLE_CASES && share > limit.share,
  );
  const [most] = changes;
  const held = `se detiene sobre ${percent(limit.share)}, ${limit.why}, si son más de ${BEARABLE_CASES} casos`;
  return {
    rule: 'cerrados',
    fuente,
    figure:
      most === undefined
        ? 'ningún año cerrado'
        : breaches.length === 0
          ? `de ${thousands(changes.length)} años cerrados, el que más cambia es ${told(most)}; ${held}`
          : `${thousands(breaches.length)} de ${thousands(changes.length)} años cerrados cambian demasiado: ` +
            `${breaches.slice(0, SHOWN).map(told).join('; ')}${breaches.length > SHOWN ? '…' : ''}; ${held}`,
    isBreach: breaches.length > 0,
  };
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

function told({ cell, before, after, share }: Change): string {
  const [indicador, clave] = cell.split(' ');
  return `${indicador} de ${clave} en ${yearOf(cell)}, de ${thousands(before)} a ${thousands(after)} (${percent(share)})`;
}

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
