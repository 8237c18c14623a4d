/** What is drawn beside the months of the alcaldía, or in their place: the same facts as every source counts them. */
import { CARPETAS } from '$old/lib/answers/countingUnit';
import { sameAs } from '$old/lib/answers/sameFacts';
import { drawnSince, periodsOf } from '$old/lib/answers/sourceSeries';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { Engine } from '$old/lib/engine/door';
import type { ShownSeries } from '$old/lib/figures/series/shownSeries';
import { lineCounts, type LineCount } from '$old/lib/queries/lineCounts';
import type { ReleaseFacts } from './facts';
import { countedLines, type TrendLines } from './months';
import { askSeries } from './sourceSeries';

interface LinesAsked {
  readonly indicador: IndicatorId;
  readonly facts: ReleaseFacts;
  readonly grano: TrendLines['grano'];
}

/** The same facts as other sources count them. */
export async function askSame(
  engine: Engine,
  { indicador, facts, grano }: LinesAsked,
): Promise<readonly SameShown[]> {
  const { fuentes } = await engine.manifest();
  const shown = await Promise.all(
    sameAs(indicador, fuentes).map(async ({ indicador: other, porque }) => ({
      shown: await askSeries(engine, { indicador: other, lugar: placeOf(facts), grain: grano }),
      porque,
    })),
  );
  return shown.flatMap(({ shown: each, porque }) =>
    each === null ? [] : [{ shown: each, porque }],
  );
}

interface SameShown {
  readonly shown: ShownSeries;
  /** Why its numbers differ. */
  readonly porque: string;
}

/** @returns null where the months are drawn alone */
export async function askLines(
  engine: Engine,
  {
    indicador,
    facts,
    grano,
    first,
    same,
  }: LinesAsked & { readonly first: string; readonly same: readonly SameShown[] },
): Promise<TrendLines | null> {
  const told = await askSeries(engine, { indicador, lugar: placeOf(facts), grain: grano });
  const own = told === null ? null : aloneOf(told, CARPETAS.fuente);
  const years = own === null || grano === 'mes' ? null : lineSince(own, grano, first);
  const drawn = same.flatMap(({ shown, porque }) => {
    const line = lineSince(shown, grano, first);
    return line === null ? [] : [{ line, porque }];
  });
  const others = drawn.map(({ line }) => line);
  if (own === null || (grano === 'mes' ? others.length === 0 : years === null)) return null;
  const lines = {
    grano,
    own: years ?? { ...own, series: { ...own.series, ...NOTHING } },
    others,
    why: drawn.map(({ porque }) => porque),
  };
  // Drawn as the query that is shown gives it.
  const rows = await engine.run(
    lineCounts({ alcaldia: facts.alcaldia, lines: countedLines(indicador, first, lines) }),
  );
  return {
    ...lines,
    own: recounted(lines.own, rows),
    others: others.map((each) => recounted(each, rows)),
  };
}

const NOTHING = { drawn: null, year: null, rest: null, lapses: [] } as const;

const placeOf = ({ alcaldia: clave }: ReleaseFacts) => ({ clave, nombre: '' });

/** What one of its sources says; null where that is not among them. */
function aloneOf(shown: ShownSeries, fuente: string): ShownSeries | null {
  const sources = shown.sources.filter(({ id }) => id === fuente);
  return sources.length === 0 ? null : { ...shown, sources };
}

/** What can be drawn with periods of one kind, from a month on; null where nothing can. */
function lineSince(
  shown: ShownSeries,
  grano: TrendLines['grano'],
  first: string,
): ShownSeries | null {
  const { drawn } = shown.series;
  if (drawn === null || drawn.grano !== grano) return null;
  const since = drawnSince(drawn, first);
  const own = aloneOf(shown, drawn.fuente);
  // Days told by themselves stand on the sheet of their indicator.
  return since === null || own === null
    ? null
    : { ...own, series: { ...shown.series, drawn: since, lapses: [] } };
}

function recounted(shown: ShownSeries, rows: readonly LineCount[]): ShownSeries {
  const { drawn } = shown.series;
  if (drawn === null) return shown;
  const counts = periodsOf(drawn).map(
    (periodo) =>
      rows.find(
        (row) =>
          row.fuente === drawn.fuente &&
          row.indicador === shown.indicador &&
          row.periodo_tipo === drawn.grano &&
          row.periodo === periodo,
      )?.n ?? null,
  );
  return { ...shown, series: { ...shown.series, drawn: { ...drawn, counts } } };
}
