/** The series that a claim may be held against, out of the release. */
import { irregularityOf, monthIrregularityOf } from '$lib/answers/monthExposure';
import { isTooFew, type MonthCount } from '$lib/answers/monthTrend';
import { sameAs } from '$lib/answers/sameFacts';
import { toldSource } from '$lib/answers/toldSource';
import type { Reporting } from '$lib/answers/change';
import { CARPETAS } from '$lib/answers/countingUnit';
import { indicatorOf, isIndicatorId } from '$lib/contract/indicators/catalogue';
import type { Engine } from '$lib/engine/door';
import { loadEdition, loadFacts } from '$lib/page/edition.server';
import { askFacts, type ReleaseFacts } from '$lib/page/facts';
import { pastRelease } from '$lib/page/pastReleases.server';
import { reportingFor } from '$lib/page/preference';
import { release } from '$lib/page/release.server';
import type { ReleaseIndicator } from '$lib/page/sourceSeries';
import { addMonths, monthsIn } from '$lib/period/months';
import { releaseIndicators } from '$lib/queries/releaseIndicators';
import { sourceSeries } from '$lib/queries/sourceSeries';
import { daysIn } from '$lib/stats/time/days';
import { isFewAYear } from './answers/fewAYear';
import type { Run, Topic, TopicSeries } from './topics';

/** Of the release of the site. */
export const loadTopics = async (): Promise<readonly Topic[]> =>
  topicsOf(release, await loadFacts());

/**
 * Of one before it.
 * @param publicacion id of one that stays readable
 */
export async function loadPastTopics(publicacion: string): Promise<readonly Topic[]> {
  const [past, { alcaldia }] = [pastRelease(publicacion), await loadEdition()];
  return topicsOf(past, await askFacts(past, alcaldia.clave));
}

/** Each indicator of this site with those of other sources that count the same facts, then what this site lacks. */
async function topicsOf(of: Engine, facts: ReleaseFacts): Promise<readonly Topic[]> {
  const [manifest, told] = await Promise.all([of.manifest(), of.run(releaseIndicators())]);
  const same = new Map<string, string>();
  for (const { indicador } of told.filter((each) => isIndicatorId(each.indicador))) {
    for (const { indicador: other } of sameAs(indicador, manifest.fuentes)) {
      same.set(other, indicador);
    }
  }
  const topics = new Map<string, Topic>();
  for (const row of told) {
    const id = same.get(row.indicador) ?? row.indicador;
    const series = await seriesOf(row, facts, of);
    if (series === null) continue;
    const known = topics.get(id);
    topics.set(id, {
      ...(known ?? { id, ...namesOf(id, row) }),
      series: [...(known?.series ?? []), series].sort(reachingFirst),
    });
  }
  return [...topics.values()];
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function namesOf(id: string, { nombre }: ReleaseIndicator): Pick<Topic, 'nombre' | 'enFrase'> {
  if (isIndicatorId(id)) {
    const own = indicatorOf(id);
    return { nombre: own.nombre, enFrase: own.enFrase };
  }
  // «Homicidio doloso (SESNSP)»: who counts it is said elsewhere.
  const alone = nombre.replace(/ \([^)]*\)$/, '');
  return { nombre: alone, enFrase: lowered(alone) };
}

/** The one that ends later; of two that end together, that of months. */
function reachingFirst(one: TopicSeries, other: TopicSeries): number {
  if (one.completo !== other.completo) return one.completo > other.completo ? -1 : 1;
  return Number(other.months !== null) - Number(one.months !== null);
}

/** Null of calls, which are no reports to a prosecutor, and where neither months nor years are told. */
async function seriesOf(
  row: ReleaseIndicator,
  facts: ReleaseFacts,
  of: Engine,
): Promise<TopicSeries | null> {
  const { fuentes } = await of.manifest();
  const source = fuentes.find(({ id }) => id === row.fuente);
  if (source === undefined) return null;
  const told = toldSource(source, row.indicador, row.unidad);
  const { completo, corto, unidad, fecha, rupturas, publica, conjunto } = told;
  if (completo === null || corto === null || fecha === 'reporte') return null;
  const query = sourceSeries({ indicador: row.indicador, alcaldia: facts.alcaldia });
  const rows = (await of.run(query)).filter(({ fuente }) => fuente === row.fuente);
  const every = (tipo: string) => rows.filter(({ periodo_tipo }) => periodo_tipo === tipo);
  const [months, years] = [runOf(every('mes'), 1), runOf(every('anio'), 12)];
  if (months === null && years === null) return null;
  const isCarpetas = row.fuente === CARPETAS.fuente && isIndicatorId(row.indicador);
  const complete = months === null ? [] : longestStretch(months, completo, rupturas);
  return {
    indicador: row.indicador,
    fuente: row.fuente,
    corto,
    publica,
    conjunto,
    unidad,
    fecha,
    completo,
    months,
    years,
    rupturas: sharedRuptures(rupturas),
    irregularity: months === null ? null : monthsVary(row, complete, completo, facts),
    tooFew: months === null ? isFewAYear(years) : isTooFew(complete),
    reporting:
      isCarpetas && isIndicatorId(row.indicador)
        ? withShared(reportingFor(CARPETAS, row.indicador, facts))
        : null,
    whole: null,
  };
}

/** What is equal is one value: a page then carries it once. */
function sharing<T>(): (value: T) => T {
  const known = new Map<string, T>();
  return (value) => {
    const key = JSON.stringify(value);
    const found = known.get(key) ?? value;
    known.set(key, found);
    return found;
  };
}

const sharedRuptures = sharing<TopicSeries['rupturas']>();
const sharedCurve = sharing<Reporting['curves'][number]>();

const withShared = ({ curves, ...rest }: Reporting): Reporting => ({
  ...rest,
  curves: curves.map(sharedCurve),
});

/** Null where one is missing between the first and the last. */
function runOf(
  rows: readonly { readonly periodo: string; readonly n: number | null }[],
  step: number,
): Run | null {
  const [first, last] = [rows[0]?.periodo, rows.at(-1)?.periodo];
  if (first === undefined || last === undefined) return null;
  return monthsIn({ first, last }) - 1 === (rows.length - 1) * step
    ? { first, counts: rows.map(({ n }) => n) }
    : null;
}

/**
 * Of the longest stretch of complete months that no rupture parts; null where they are too few of cases to tell one
 * from another. Of other sources the season is left in, which errs to the careful side.
 */
function monthsVary(
  { fuente, indicador }: ReleaseIndicator,
  complete: readonly MonthCount[],
  completo: string,
  facts: ReleaseFacts,
) {
  if (isTooFew(complete)) return null;
  return fuente === CARPETAS.fuente && isIndicatorId(indicador)
    ? monthIrregularityOf(complete, completo, reportingFor(CARPETAS, indicador, facts))
    : irregularityOf(
        complete.map(({ periodo, n }) => ({ periodo, count: n, exposure: daysIn(periodo) })),
      );
}

function longestStretch(
  { first, counts }: Run,
  completo: string,
  rupturas: TopicSeries['rupturas'],
): readonly MonthCount[] {
  const stretches: MonthCount[][] = [[]];
  for (const [place, n] of counts.entries()) {
    const periodo = addMonths(first, place);
    if (periodo > completo) break;
    if (n === null || rupturas.some(({ desde }) => desde === periodo)) stretches.push([]);
    if (n !== null) stretches.at(-1)?.push({ periodo, n });
  }
  return stretches.reduce((longest, each) => (each.length > longest.length ? each : longest));
}
