/** What the front page says of a choice: its headline, what stands under the map, and who comes first in its list. */
import { bySize } from '$lib/answers/concentration';
import { classesOf } from '$lib/answers/classes';
import { standingsOf, type Rate, type Standing } from '$lib/answers/standings';
import { deck, headline } from '$lib/words/concentration';
import { indicatorName } from '$lib/words/indicators';
import {
  marksDeck,
  marksHeadline,
  officeWords,
  placeWithout,
  standingWords,
} from '$lib/words/marks';
import { rateWords } from '$lib/words/numbers';
import {
  halfOf,
  lastComplete,
  type Colonia,
  type Crime,
  type Front,
  type View,
  type Window,
} from './front';

export interface Said {
  readonly headline: string;
  readonly deck: string;
}

/** Of counts: the colonias that hold half of the last complete year, or of the window where there are no years. */
export function saidOfCounts(front: Front, crime: Crime, window: Window) {
  const years = front.years.get(crime) ?? [];
  const complete = lastComplete(years);
  const span = complete ?? window;
  const half = halfOf(front, years, span);
  const when =
    complete === undefined
      ? `De ${window.label.replace('–', ' a ')}`
      : `En ${complete.label}, último año completo por colonia`;
  const told = { crime: indicatorName(crime), when, total: span.total };
  return {
    first: half?.keys ?? [],
    order: bySize(
      front.colonias.map((colonia) => ({ ...colonia, n: span.counts.get(colonia.clave) ?? 0 })),
    ),
    said:
      half === null
        ? null
        : {
            headline: headline(half, { ...told, isEveryYear: half.isEveryYear }),
            deck: deck(half, { ...told, isEveryYear: half.isEveryYear }),
          },
  };
}

export interface RateRow extends Standing {
  readonly nombre: string;
  /** Of the divisor that is chosen. */
  readonly own: Rate | null;
}

/** Of rates: who is above and below the rest beyond chance, by both ways of counting. */
export function saidOfRates(front: Front, crime: Crime, window: Window, view: View) {
  const divisor = view === 'gente' ? 'present' : 'women';
  const { colonias, whole } = standingsOf(front.colonias, window);
  const names = new Map(front.colonias.map(({ clave, nombre }) => [clave, nombre]));
  const rows: readonly RateRow[] = colonias
    .map((each) => ({ ...each, nombre: names.get(each.clave) ?? '', own: each[divisor] }))
    .toSorted(
      (a, b) =>
        (b.own?.rate ?? -1) - (a.own?.rate ?? -1) ||
        b.n - a.n ||
        a.nombre.localeCompare(b.nombre, 'es'),
    );
  const named = (kind: Standing['kind']) =>
    rows.filter((row) => row.kind === kind).map(({ nombre }) => nombre);
  const [above, below] = [named('above'), named('below')];
  const others = rows.length - above.length - below.length - named('apart').length;
  const told = { crime: indicatorName(crime), span: window.label, above, below, others };
  const classes = classesOf(rows.flatMap(({ own }) => (own === null ? [] : [printed(own.rate)])));
  return {
    rows,
    whole: whole[divisor],
    classes,
    above: rows.filter(({ kind }) => kind === 'above'),
    said: { headline: marksHeadline(told), deck: marksDeck(told) },
    painted: {
      rates: new Map(
        rows.flatMap(({ clave, own }) => (own === null ? [] : [[clave, rateWords(own.rate)]])),
      ),
      tones: new Map(
        rows.flatMap(({ clave, own }) =>
          own === null ? [] : [[clave, classes.of(printed(own.rate))]],
        ),
      ),
      kinds: window.kinds,
    },
    reading: (clave: string) => {
      const row = rows.find((each) => each.clave === clave);
      return row === undefined ? '' : `${row.nombre}. ${standingWords(row, whole)}`;
    },
  };
}

/** As it is written, so that classes are of what is read. */
const printed = (rate: number): number => Number(rateWords(rate).replaceAll(',', ''));

/** Of each colonia where an office registers: what crowds at it, or that it is there. */
export function officeNotes(
  colonias: readonly Colonia[],
  { counts, excess }: Window,
): readonly string[] {
  const placeOf = (n: number, own: string) =>
    1 + [...counts].filter(([clave, other]) => clave !== own && other > n).length;
  return colonias.flatMap(({ clave, nombre, nota }) => {
    if (nota === '') return [];
    const n = counts.get(clave) ?? 0;
    const more = excess.get(clave) ?? 0;
    if (more === 0) return [`${nombre}: ${nota}`];
    return [
      officeWords(nombre, more, n, placeWithout(placeOf(n, clave), placeOf(n - more, clave))),
    ];
  });
}
