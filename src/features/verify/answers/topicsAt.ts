/** What can be claimed of another place: the topics of the alcaldía, with the counts of that place by year. */
import type { SaidPlace } from '../claim';
import type { Held, PlaceYears } from '../held';
import type { Run, Topic, TopicSeries } from '../topics';
import { addMonths } from '$lib/period/months';
import { isFewAYear } from './fewAYear';

/** @returns null of a place that nothing is told of */
export function topicsAt(
  place: SaidPlace | null,
  topics: readonly Topic[],
  held: Held | null,
): readonly Topic[] | null {
  if (place === null || place.kind === 'alcaldia') return topics;
  if (held === null) return null;
  switch (place.kind) {
    case 'otra':
      return withYears(
        topics,
        held.alcaldias,
        ({ places }) => places[place.nombre] ?? null,
        ofAlcaldia,
      );
    case 'ciudad': {
      const all = Object.keys(held.people.alcaldias);
      return withYears(topics, held.alcaldias, ({ places }) => sumOf(places, all), ofAlcaldia);
    }
    case 'colonia':
      return withYears(
        topics,
        held.colonias,
        ({ places }) => places[place.nombre] ?? null,
        ofColonia,
      );
    default:
      return null;
  }
}

function withYears(
  topics: readonly Topic[],
  told: readonly PlaceYears[],
  runOf: (years: PlaceYears) => Run | null,
  seriesWith: (base: TopicSeries, years: Run) => TopicSeries,
): readonly Topic[] {
  return topics.flatMap((topic) => {
    const series = topic.series.flatMap((base) => {
      const years = told.find(({ topic: id, fuente }) => id === topic.id && fuente === base.fuente);
      const run = years === undefined ? null : runOf(years);
      return run === null ? [] : [seriesWith(base, run)];
    });
    return series.length === 0 ? [] : [{ ...topic, series }];
  });
}

const ofAlcaldia = (base: TopicSeries, years: Run): TopicSeries => ({
  ...base,
  months: null,
  years,
  irregularity: null,
  reporting: null,
  whole: null,
  tooFew: isFewAYear(years),
});

/** What moves the months of the alcaldía moves its colonias, as in the changes of this site. */
function ofColonia(base: TopicSeries, years: Run): TopicSeries {
  const { months, irregularity } = base;
  const whole =
    months === null || irregularity === null
      ? null
      : {
          irregularity,
          months: months.counts.flatMap((n, at) =>
            n === null ? [] : [{ periodo: addMonths(months.first, at), n }],
          ),
        };
  return { ...base, months: null, years, whole, tooFew: false };
}

/** Null where some alcaldía is not told of: a sum of some would be taken for that of all. */
function sumOf(places: PlaceYears['places'], all: readonly string[]): Run | null {
  const runs = all.flatMap((nombre) => places[nombre] ?? []);
  const [first] = runs;
  if (first === undefined || runs.length < all.length) return null;
  if (runs.some((run) => run.first !== first.first)) return null;
  const length = Math.min(...runs.map(({ counts }) => counts.length));
  return {
    first: first.first,
    counts: Array.from({ length }, (_, at) =>
      runs.reduce<number | null>((sum, { counts }) => {
        const n = counts[at] ?? null;
        return sum === null || n === null ? null : sum + n;
      }, 0),
    ),
  };
}
