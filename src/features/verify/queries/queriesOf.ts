/** The queries that gave the numbers of an answer, as the page asked them of its release. */
import type { AnyQuery } from '$lib/queries/query';
import { sourceSeries } from '$lib/queries/sourceSeries';
import type { Answer } from '../answers/answer';
import type { Claim, SaidPlace } from '../claim';
import type { TopicSeries } from '../topics';
import { peopleOf } from './peopleOf';
import { placeYears } from './placeYears';
import { victimSexes } from './victimSexes';

type Counted = Pick<TopicSeries, 'indicador' | 'fuente'>;

/** @param clave key of the alcaldía of the site */
export function queriesOf(
  answer: Answer,
  { place, perResident }: Claim,
  clave: string,
): readonly AnyQuery[] {
  const at = (where: SaidPlace | null) => (series: Counted) => countsAt(where, series, clave);
  const people = peopleOf({ alcaldia: clave });
  switch (answer.kind) {
    case 'negada':
      return [];
    case 'cambio': {
      const { held, beside } = answer.checked;
      const own = held === null ? [] : [held, ...held.others];
      const counted = [...own, ...beside].map(({ series }) => series);
      return distinct([...counted.map(at(place)), ...(perResident ? [people] : [])]);
    }
    case 'cuenta':
      return distinct(answer.level.counted.map(({ series }) => series).map(at(place)));
    case 'serie': {
      const counted = answer.years.flatMap((each) => each.counted);
      return distinct(counted.map(({ series }) => series).map(at(place)));
    }
    case 'promedio':
      return [answer.series === null ? victimSexes({ alcaldia: clave }) : at(place)(answer.series)];
    case 'tasa':
      return [at(place)(answer.series), people];
    case 'parte': {
      const { series, asked } = answer;
      if (series === null) return [victimSexes({ alcaldia: clave })];
      return asked.of === 'ciudad'
        ? [placeYears({ ...series, alcaldia: null })]
        : [placeYears({ ...series, alcaldia: clave }), at(null)(series)];
    }
    case 'veces': {
      const { series, thanSeries, asked } = answer;
      const than = asked.than.kind === 'resto' ? null : asked.than;
      return distinct([at(place)(series), at(than)(thanSeries), people]);
    }
    case 'lugar': {
      const { now, before, asked } = answer;
      const among = asked.among === 'colonias' ? clave : null;
      const ranked = before === null ? [now] : [before, now];
      return distinct([
        ...ranked.map(({ series }) => placeYears({ ...series, alcaldia: among })),
        ...(asked.by === 'tasa' ? [people] : []),
      ]);
    }
  }
}

function countsAt(place: SaidPlace | null, { indicador, fuente }: Counted, clave: string) {
  if (place === null || place.kind === 'alcaldia')
    return sourceSeries({ indicador, alcaldia: clave });
  return placeYears({ indicador, fuente, alcaldia: place.kind === 'colonia' ? clave : null });
}

const distinct = (queries: readonly AnyQuery[]): readonly AnyQuery[] =>
  queries.filter(({ sql }, at) => queries.findIndex((each) => each.sql === sql) === at);
