/** What marks a colonia of the list bears, and what those of all of them together. */
import { exceedanceClass } from '$old/lib/answers/exceedanceClass';
import type { RankedColonia, Ranking } from '$old/lib/answers/ranking';
import { NONE, type DataMarks, type NumberMark, type NumberValue } from './dataMarks';
import { standingMark } from './verdictMark';

const VALUES: Readonly<Record<Ranking['measure'], NumberMark>> = {
  veredicto: 'rate',
  carpetas: 'n',
  tasa: 'rate',
  suavizada: 'rate',
  excedencia: 'probability',
};

/** Its value in the measure shown, its interval, its places and its verdict. */
export function rankedMarks(colonia: RankedColonia, { measure }: Ranking): DataMarks {
  const { clave, value, lower, upper, places, suppressed } = colonia;
  const known = (number: number | null): NumberValue => (suppressed ? null : (number ?? NONE));
  return {
    place: clave,
    verdict: standingMark(colonia),
    [VALUES[measure]]: known(value),
    ...(measure === 'excedencia' ? {} : { low: known(lower), high: known(upper) }),
    'rank-low': places?.best ?? NONE,
    'rank-high': places?.worst ?? NONE,
  };
}

/** The same with its count, and the rate of the alcaldía beside it. */
export function levelMarks(colonia: RankedColonia, ranking: Ranking): DataMarks {
  return {
    ...rankedMarks(colonia, ranking),
    n: colonia.n,
    people: colonia.mujeres ?? NONE,
    'rate-whole': ranking.alcaldiaRate ?? NONE,
  };
}

/** How many colonias are on either side, and what the headline of the map names. */
export function mapMarks(ranking: Ranking): DataMarks {
  const { colonias, standings, holdingHalf, measure } = ranking;
  const tally: DataMarks = {
    of: colonias.length,
    beyond: [standings.encima, standings.debajo],
    within: standings.igual,
    without: standings.sin_respuesta,
  };
  const valued = colonias.flatMap(({ value }) => value ?? []);
  switch (measure) {
    case 'carpetas':
      return { ...tally, count: holdingHalf.length };
    case 'veredicto':
    case 'tasa':
      return { ...tally, verdict: verdictOfMap(ranking), ...namedOf(ranking) };
    case 'suavizada':
      return { ...tally, rate: [valued.at(-1) ?? NONE, valued[0] ?? NONE] };
    case 'excedencia':
      return {
        ...tally,
        count: [4, 3].map((wanted) => valued.filter((p) => exceedanceClass(p) === wanted).length),
      };
  }
}

function verdictOfMap({ standings: { encima, debajo, igual } }: Ranking): string {
  if (encima > 0) return 'above';
  if (debajo > 0) return 'below';
  return igual > 0 ? 'chance' : 'none';
}

/** Those on the side that is told. */
function namedOf({ colonias, standings }: Ranking): DataMarks {
  const side = standings.encima > 0 ? 'encima' : 'debajo';
  const named = colonias.filter(({ verdict }) => verdict === side);
  return named.length === 0 ? {} : { place: named.map(({ clave }) => clave) };
}

/** How much of the order is sure. */
export function orderMarks({ colonias, support }: Ranking): DataMarks {
  return {
    of: support.placed,
    without: colonias.filter(({ n }) => n === null).length,
    count: [support.surelyFirst.length, support.mayBeFirst.length],
    'rank-low': support.unsupportedFrom,
  };
}
