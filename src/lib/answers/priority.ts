/** Where first: the colonias with most reports of a crime in the newest complete window, each with its reasons. */
import type * as v from 'valibot';
import { rowsOf, type Answer, type Query } from '../data/query';
import type { Place } from '../stats/priority';
import { kindsOf } from './marks';
import { metresToNearest } from './nearest';
import { stateAt } from './openNow';
import * as asked from './queries';
import { excessOf, standingsOf, type Standing, type Standings } from './standings';
import { movedOf, type Moved } from './windowChange';

export const QUESTIONS = [
  { crime: 'violencia_familiar', family: 'home' },
  { crime: 'violencia_sexual', family: 'sexual' },
] as const;

/** How many are told first. */
export const FIRST = 5;
/** From Monday to Friday, when most have come home: help that is closed by then is no help. */
const EVENING = [1, 2, 3, 4, 5].map((day) => ({ day, minute: 20 * 60 }));

export interface Reasons {
  readonly clave: string;
  readonly slug: string;
  readonly nombre: string;
  /** From one; the same for those that print the same. */
  readonly rank: number;
  /** As printed. */
  readonly n: number;
  /** How many its women let expect at the rate of the alcaldía; null where an office registers. */
  readonly expected: number | null;
  readonly mujeres: number | null;
  readonly standing: Standing;
  /** Between the two windows, against the rest; null where one of them is not told. */
  readonly moved: (Moved & { readonly before: number; readonly after: number }) | null;
  /** Mean from where its women live to the nearest help that is open in the evening. */
  readonly metres: number | null;
  /** Of its count, what crowds at an office, and its rank without. */
  readonly office: { readonly n: number; readonly rank: number } | null;
  /** Whether an office registers in it: it stands outside the rest. */
  readonly isApart: boolean;
  readonly hasMetro: boolean;
}

export interface Priorities {
  readonly crime: string;
  readonly family: 'home' | 'sexual';
  /** First and last year of the counts; first ones of the two windows that are compared. */
  readonly years: readonly [number, number];
  readonly pair: readonly [number, number];
  /** Exact, of the alcaldía. */
  readonly total: number;
  readonly whole: Standings['whole'];
  /** By count; of equal ones the marked above, the higher rate, the name. */
  readonly colonias: readonly Reasons[];
}

type RowsOf<Asked> = Asked extends { readonly row: infer Row extends v.GenericSchema }
  ? readonly v.InferOutput<Row>[]
  : never;

export interface Held {
  readonly colonias: RowsOf<typeof asked.colonias>;
  readonly windows: RowsOf<typeof asked.windows>;
  readonly totals: RowsOf<ReturnType<typeof asked.windowTotals>>;
  readonly offices: RowsOf<typeof asked.offices>;
  readonly pairs: RowsOf<typeof asked.windowPairs>;
  readonly pairTotals: RowsOf<ReturnType<typeof asked.windowPairTotals>>;
  readonly piles: RowsOf<typeof asked.pilePairs>;
  readonly help: RowsOf<typeof asked.help>;
  readonly homes: RowsOf<typeof asked.homes>;
  readonly withMetro: RowsOf<typeof asked.withMetro>;
}

/** @param answer of the release @param alcaldia its key */
export async function heldForPriorities(
  answer: (query: Query) => Promise<Answer>,
  alcaldia: string,
): Promise<Held> {
  const rows = async <Row>(query: Query<Row>) => rowsOf(query, await answer(query));
  return {
    colonias: await rows(asked.colonias),
    windows: await rows(asked.windows),
    totals: await rows(asked.windowTotals(alcaldia)),
    offices: await rows(asked.offices),
    pairs: await rows(asked.windowPairs),
    pairTotals: await rows(asked.windowPairTotals(alcaldia)),
    piles: await rows(asked.pilePairs),
    help: await rows(asked.help),
    homes: await rows(asked.homes),
    withMetro: await rows(asked.withMetro),
  };
}

/** @returns null where the release has no window of the crime */
export function prioritiesOf(
  held: Held,
  { crime, family }: { readonly crime: string; readonly family: 'home' | 'sexual' },
): Priorities | null {
  const windows = held.windows.filter(({ indicador }) => indicador === crime);
  const total = held.totals.find(({ indicador }) => indicador === crime)?.n;
  const [window] = windows;
  if (window === undefined || total === undefined) return null;
  const counts = new Map(windows.map(({ clave, n }) => [clave, n]));
  const excess = excessOf(held.offices, crime);
  const standings = standingsOf(held.colonias, {
    ...{ counts, total },
    kinds: kindsOf(held.colonias, { counts, total, excess }),
  });
  const rankOf = (n: number, clave: string) =>
    1 + standings.colonias.filter((each) => each.clave !== clave && each.n > n).length;
  const moved = changesOf(held, crime);
  const distances = eveningMetres(held);
  const everybody = held.colonias.reduce((sum, { mujeres }) => sum + (mujeres ?? 0), 0);
  const colonias = standings.colonias.flatMap((standing): Reasons[] => {
    const place = held.colonias.find(({ clave }) => clave === standing.clave);
    if (place === undefined) return [];
    const { clave, slug, nombre, mujeres, nota } = place;
    const crowd = excess.get(clave);
    const isApart = nota !== '';
    return [
      {
        ...{ clave, slug, nombre, mujeres, standing, isApart, n: standing.n },
        moved: moved.get(clave) ?? null,
        rank: rankOf(standing.n, clave),
        expected: mujeres === null || isApart ? null : (total * mujeres) / everybody,
        metres: distances.get(clave) ?? null,
        office: crowd === undefined ? null : { n: crowd, rank: rankOf(standing.n - crowd, clave) },
        hasMetro: held.withMetro.some(({ colonia }) => colonia === clave),
      },
    ];
  });
  const later = held.pairs.find(({ indicador }) => indicador === crime)?.desde ?? window.desde;
  return {
    ...{ crime, family, total, whole: standings.whole },
    years: [window.desde, window.hasta],
    pair: [later, later + 3],
    colonias: colonias.toSorted(inOrder),
  };
}

/** By count; what prints the same by ▲, rate per woman, name. */
function inOrder(a: Reasons, b: Reasons): number {
  const isAbove = ({ standing }: Reasons) => Number(standing.kind === 'above');
  const rate = ({ standing }: Reasons) => standing.women?.rate ?? -1;
  return (
    b.n - a.n ||
    isAbove(b) - isAbove(a) ||
    rate(b) - rate(a) ||
    a.nombre.localeCompare(b.nombre, 'es')
  );
}

/** Under so many there is no rate (DESIGN.md 5). */
const FEWEST = 10;

/** Those that can be weighed: with a rate and a distance. */
export const weighable = ({ colonias }: Priorities): readonly Place[] =>
  colonias.flatMap(({ clave, n, mujeres, metres, office }, turn) =>
    n < FEWEST || mujeres === null || metres === null
      ? []
      : [{ key: clave, n, excess: office === null ? 0 : office.n, women: mujeres, metres, turn }],
  );

/** Between the two newest windows that share no year, as the page of trends tells it. */
function changesOf(held: Held, crime: string): ReadonlyMap<string, NonNullable<Reasons['moved']>> {
  const all = held.pairTotals.find(({ indicador }) => indicador === crime);
  if (all === undefined) return new Map();
  const pairs = held.pairs.filter(({ indicador }) => indicador === crime);
  const moved = movedOf(
    pairs.map(({ clave, antes, despues }) => ({
      ...{ clave, before: antes, after: despues },
      isApart: held.colonias.some((each) => each.clave === clave && each.nota !== ''),
    })),
    { before: all.antes, after: all.despues },
    new Map(
      held.piles.flatMap(({ indicador, colonia, antes, despues }) =>
        indicador === crime ? [[colonia, { before: antes, after: despues }] as const] : [],
      ),
    ),
  );
  return new Map(
    pairs.flatMap(({ clave, antes, despues }) => {
      const told = moved.get(clave);
      return told === undefined ? [] : [[clave, { ...told, before: antes, after: despues }]];
    }),
  );
}

export const openInTheEvening = (help: Held['help']): Held['help'] =>
  help.filter(({ semana }) => EVENING.every((moment) => stateAt(semana, moment)?.isOpen === true));

/** By colonia, the mean over its women; without those of which nobody knows where they live. */
export function eveningMetres({
  help,
  homes,
}: Pick<Held, 'help' | 'homes'>): ReadonlyMap<string, number> {
  const open = openInTheEvening(help);
  const sums = new Map<string, { women: number; metres: number }>();
  for (const { colonia, mujeres, ...home } of homes) {
    const metres = metresToNearest(home, open);
    if (metres === null) continue;
    const sum = sums.get(colonia) ?? { women: 0, metres: 0 };
    sums.set(colonia, {
      women: sum.women + mujeres,
      metres: sum.metres + mujeres * metres,
    });
  }
  return new Map(
    [...sums].flatMap(([colonia, { women, metres }]) =>
      women === 0 ? [] : [[colonia, metres / women] as const],
    ),
  );
}
