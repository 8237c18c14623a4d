/** Claims of one number among others: averages, rates, shares, times as much and places in an order. */
import { monthsIn } from '$lib/period/months';
import type { Asked, Claim } from '../claim';
import type { Held } from '../held';
import type { Topic } from '../topics';
import { none, unpublished, type Answer, type Data } from './answer';
import { daysOf, isYear, levelOf, peopleAt, perTime, type Level } from './levels';
import {
  nameOf,
  placedIn,
  rankOf,
  timesOf,
  victimShare,
  type Ranked,
  type TimesOf,
} from './places';
import { topicsAt } from './topicsAt';

export function ofPlaces(claim: Claim, topic: Topic, data: Data & { readonly held: Held }): Answer {
  const { asked, periods, place } = claim;
  const { held, alcaldia, topics } = data;
  switch (asked.kind) {
    case 'promedio': {
      if (asked.women) {
        const [women] = victimShare(held, topic.id, 'mujeres');
        if (women === undefined || periods.year !== null) return none('victimas');
        const per = { hora: 1 / 24, dia: 1, semana: 7, mes: 365.25 / 12, anio: 365.25 }[asked.per];
        const actual = (women.n * per) / daysOf(women.desde, women.hasta);
        return {
          kind: 'promedio',
          topic,
          asked,
          corto: women.corto,
          series: null,
          n: women.n,
          from: women.desde,
          to: women.hasta,
          actual,
        };
      }
      const level = levelOf(topic, periods);
      const [first] = level?.counted ?? [];
      if (level === null || first === undefined) return none(unpublished(claim));
      const { window } = level;
      return {
        kind: 'promedio',
        topic,
        asked,
        corto: first.series.corto,
        series: first.series,
        n: first.n,
        from: window.first,
        to: window.last,
        actual: perTime(first.n, window, asked.per),
      };
    }
    case 'tasa': {
      const level = levelOf(topic, periods);
      const [first] = level?.counted ?? [];
      const people = peopleAt(place, held, alcaldia);
      const among = people?.[asked.among] ?? null;
      if (level === null || first === undefined || !isYear(level.window))
        return none(unpublished(claim));
      if (among === null || among === 0) return none('comparados');
      const byDay = people?.presentes ?? null;
      return {
        kind: 'tasa',
        topic,
        asked,
        level,
        n: first.n,
        series: first.series,
        people: among,
        actual: (first.n * asked.per) / among,
        byDay: byDay === null ? null : (first.n * asked.per) / byDay,
      };
    }
    case 'parte':
      return ofShare(claim, asked, topic, data);
    case 'veces':
      return ofTimes(claim, asked, topic, data);
    case 'lugar': {
      const told = asked.among === 'colonias' ? held.colonias : held.alcaldias;
      const whole = topics.find(({ id }) => id === topic.id) ?? topic;
      const people = asked.among === 'colonias' ? held.people.colonias : held.people.alcaldias;
      const womenOf = (nombre: string) => people[nombre]?.mujeres ?? null;
      const ranked = (of: Topic, year: number | null, rank: number): Ranked | null => {
        const placed = placedIn(told, of, year);
        return placed === null
          ? null
          : rankOf(
              placed,
              nameOf(place, asked.among === 'colonias' ? '' : alcaldia),
              { ...asked, rank },
              womenOf,
            );
      };
      if (periods.months !== null || periods.since !== null) return none('periodo');
      const now = ranked(whole, periods.year, asked.rank);
      if (now === null) {
        if (told.some((each) => each.topic === topic.id)) return none(unpublished(claim));
        return none(asked.among === 'colonias' ? 'colonia' : 'alcaldias');
      }
      if (asked.before === null) return { kind: 'lugar', topic, asked, now, before: null };
      // Of the same register: the places of two are no move from one to the other.
      const own = { ...whole, series: [now.series] };
      const before = ranked(own, periods.yearBefore ?? now.year - 1, asked.before);
      if (before === null) return none(unpublished(claim));
      return { kind: 'lugar', topic, asked, now, before };
    }
    default:
      return none('sin_cifra');
  }
}

function ofShare(
  { periods, place }: Claim,
  asked: Extract<Asked, { readonly kind: 'parte' }>,
  topic: Topic,
  { held, alcaldia, topics }: Data & { readonly held: Held },
): Answer {
  const whole = topics.find(({ id }) => id === topic.id) ?? topic;
  if (asked.of === 'mujeres' || asked.of === 'hombres') {
    if (place !== null && place.kind !== 'alcaldia') return none('victimas');
    const told = victimShare(held, topic.id, asked.of);
    const found =
      periods.year === null
        ? told[0]
        : told.find(({ desde }) => desde.startsWith(String(periods.year)));
    if (found === undefined || (periods.months !== null && !isLapse(periods.months, found)))
      return none('victimas');
    const { corto, desde, hasta, n, total, percent } = found;
    return {
      kind: 'parte',
      topic,
      asked,
      corto,
      series: null,
      from: desde,
      to: hasta,
      n,
      whole: total,
      percent,
    };
  }
  if (periods.months !== null || periods.since !== null) return none('periodo');
  const told = asked.of === 'ciudad' ? held.alcaldias : held.colonias;
  const placed = placedIn(told, whole, periods.year);
  if (placed === null) {
    if (asked.of !== 'ciudad') return none('colonia');
    return none(told.some((each) => each.topic === topic.id) ? 'periodo' : 'alcaldias');
  }
  const names =
    asked.of === 'ciudad'
      ? [nameOf(place?.kind === 'ciudad' ? null : place, alcaldia)]
      : asked.colonias;
  const parts = names.map(
    (nombre) => placed.places.find((each) => each.nombre === nombre)?.n ?? null,
  );
  const { series } = placed;
  const all =
    asked.of === 'ciudad'
      ? placed.unpublished > 0
        ? null
        : placed.places.reduce((sum, { n }) => sum + n, 0)
      : (series.years?.counts[placed.year - Number(series.years.first.slice(0, 4))] ?? null);
  if (all === null || all === 0 || parts.includes(null))
    return none(asked.of === 'ciudad' ? 'periodo' : 'reservado');
  const n = parts.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return {
    kind: 'parte',
    topic,
    asked,
    corto: series.corto,
    series,
    from: `${placed.year}-01-01`,
    to: `${placed.year}-12-31`,
    n,
    whole: all,
    percent: (n * 100) / all,
  };
}

const isLapse = (
  { from, to }: NonNullable<Claim['periods']['months']>,
  { desde, hasta }: { readonly desde: string; readonly hasta: string },
): boolean => from === Number(desde.slice(5, 7)) && to === Number(hasta.slice(5, 7));

function ofTimes(
  claim: Claim,
  asked: Extract<Asked, { readonly kind: 'veces' }>,
  topic: Topic,
  data: Data & { readonly held: Held },
): Answer {
  const { held, alcaldia } = data;
  const than = asked.than.kind === 'resto' ? { kind: 'alcaldia' as const } : asked.than;
  const other = topicsAt(than, data.topics, held)?.find(({ id }) => id === topic.id);
  const level = levelOf(topic, claim.periods);
  const [own] = level?.counted ?? [];
  const theirs =
    other === undefined || level === null ? null : levelOf(other, windowPeriods(level, claim));
  const match = theirs?.counted.find(({ series }) => series.corto === own?.series.corto);
  if (level === null || own === undefined || match === undefined) return none(unpublished(claim));
  if (monthsIn(level.window) !== 12) return none('comparados');
  const isRest = asked.than.kind === 'resto';
  const [here, there] = [peopleAt(claim.place, held, alcaldia), peopleAt(than, held, alcaldia)];
  const compared = (of: 'mujeres' | 'presentes'): TimesOf | null => {
    const [mine, all] = [here?.[of] ?? null, there?.[of] ?? null];
    if (mine === null || all === null || all <= (isRest ? mine : 0) || mine === 0) return null;
    return timesOf(
      Number(level.window.first.slice(0, 4)),
      own.series.corto,
      { n: own.n, people: mine },
      isRest ? { n: match.n - own.n, people: all - mine } : { n: match.n, people: all },
    );
  };
  const women = compared('mujeres');
  return women === null
    ? none('comparados')
    : {
        kind: 'veces',
        topic,
        asked,
        series: own.series,
        thanSeries: match.series,
        women,
        byDay: compared('presentes'),
      };
}

const windowPeriods = ({ window }: Level, { periods }: Claim): Claim['periods'] => ({
  ...periods,
  year: Number(window.last.slice(0, 4)),
});
