/** One place against others: which part of them it holds, how many times as much, and which place of their order. */
import { rankSets, type RankSet } from '$lib/stats/order/rankSets';
import { compareRates } from '$lib/stats/compareRates';
import type { Interval } from '$lib/stats/interval';
import type { Asked, SaidPlace } from '../claim';
import type { Held, PlaceYears } from '../held';
import type { Topic, TopicSeries } from '../topics';

/** Those of one kind that are published in a year, and how many are not. */
export interface Placed {
  readonly year: number;
  readonly series: TopicSeries;
  readonly places: readonly { readonly nombre: string; readonly n: number }[];
  readonly unpublished: number;
}

/** By the register that tells of most of them. @param year null for the newest complete one */
export function placedIn(
  told: readonly PlaceYears[],
  topic: Topic,
  year: number | null,
): Placed | null {
  const all = topic.series.flatMap((series): readonly Placed[] => {
    const years = told.find((each) => each.topic === topic.id && each.fuente === series.fuente);
    if (years === undefined) return [];
    const names = Object.keys(years.places);
    const asked = year ?? lastOf(years, series.completo);
    const places = names.flatMap((nombre) => {
      const run = years.places[nombre];
      const n = run?.counts[asked - Number(run.first.slice(0, 4))] ?? null;
      return n === null ? [] : [{ nombre, n }];
    });
    return [{ year: asked, series, places, unpublished: names.length - places.length }];
  });
  const [most] = [...all].sort(
    (one, other) => other.places.length - one.places.length || other.year - one.year,
  );
  return most === undefined || most.places.length < 2 ? null : most;
}

/** The last complete year that most of them tell of. */
function lastOf({ places }: PlaceYears, completo: string): number {
  const lasts = Object.values(places)
    .map(({ first, counts }) => Number(first.slice(0, 4)) + counts.length - 1)
    .sort((one, other) => one - other);
  const complete = Number(completo.slice(0, 4)) - (completo.slice(5, 7) === '12' ? 0 : 1);
  return Math.min(lasts[Math.floor(lasts.length / 2)] ?? complete, complete);
}

export interface Ranked extends Placed {
  readonly nombre: string;
  readonly n: number;
  readonly rank: number;
  /** Places that it may truly have, 95 %. */
  readonly set: RankSet;
  /** Who has the place that was said. */
  readonly there: readonly string[];
  readonly divisor: 'ninguno' | 'mujeres';
}

/** @param nombre of the place that is ranked */
export function rankOf(
  placed: Placed,
  nombre: string,
  { rank, order, by }: Pick<Extract<Asked, { readonly kind: 'lugar' }>, 'rank' | 'order' | 'by'>,
  womenOf: (nombre: string) => number | null,
): Ranked | null {
  const areas = placed.places.flatMap((each) => {
    const exposure = by === 'tasa' ? womenOf(each.nombre) : 1;
    return exposure === null || exposure === 0 ? [] : [{ ...each, count: each.n, exposure }];
  });
  const at = areas.findIndex((each) => each.nombre === nombre);
  const own = areas[at];
  if (own === undefined) return null;
  const turned = order === 'mas' ? 1 : -1;
  const level = (area: (typeof areas)[number]): number => (turned * area.count) / area.exposure;
  const sets = rankSets(areas, 'marginal');
  const set = sets[at] ?? { best: 1, worst: areas.length };
  const sorted = [...areas].sort((one, other) => level(other) - level(one));
  const before = sorted[rank - 1];
  return {
    ...placed,
    nombre,
    n: own.n,
    rank: 1 + areas.filter((each) => level(each) > level(own)).length,
    set:
      order === 'mas'
        ? set
        : { best: areas.length + 1 - set.worst, worst: areas.length + 1 - set.best },
    there:
      before === undefined
        ? []
        : sorted.filter((each) => level(each) === level(before)).map((each) => each.nombre),
    divisor: by === 'tasa' ? 'mujeres' : 'ninguno',
  };
}

/** One against another, by how many live there. */
export interface TimesOf {
  readonly year: number;
  readonly corto: string;
  readonly own: { readonly n: number; readonly people: number };
  readonly than: { readonly n: number; readonly people: number };
  readonly ratio: number;
  readonly interval: Interval;
}

export function timesOf(
  year: number,
  corto: string,
  own: TimesOf['own'],
  than: TimesOf['than'],
): TimesOf | null {
  const compared = compareRates(
    { count: own.n, exposure: own.people },
    { count: than.n, exposure: than.people },
  );
  return compared === null || than.n === 0
    ? null
    : {
        year,
        corto,
        own,
        than,
        ratio: own.n / own.people / (than.n / than.people),
        interval: { lower: compared.lower, upper: compared.upper },
      };
}

export const nameOf = (place: SaidPlace | null, alcaldia: string): string =>
  place !== null && 'nombre' in place ? place.nombre : alcaldia;

/** Of the victims whose sex is told. */
export function victimShare(held: Held, topic: string, of: 'mujeres' | 'hombres') {
  return held.victims
    .filter((each) => each.topic === topic)
    .flatMap(({ corto, desde, hasta, mujeres, hombres, total }) => {
      const n = of === 'mujeres' ? mujeres : hombres;
      return n === null || total === null || total === 0
        ? []
        : [{ corto, desde, hasta, n, total, percent: (n * 100) / total }];
    })
    .sort((one, other) => (one.hasta < other.hasta ? 1 : -1));
}
