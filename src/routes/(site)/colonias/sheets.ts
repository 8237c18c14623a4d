/** What is known of each colonia, counted once for all their pages while they are prerendered. */
import type { Kind } from '$lib/answers/marks';
import { metresBetween } from '$lib/answers/nearest';
import { placeOfColonia, type PlaceOfColonia } from '$lib/answers/placeOfColonia';
import * as shared from '$lib/answers/queries';
import { kindsOf } from '$lib/answers/marks';
import { excessOf, standingsOf, type Standing, type Standings } from '$lib/answers/standings';
import { changesOf, sideOf, type Change, type Side } from '$lib/answers/yearChange';
import { bundledRelease } from '$lib/data/duckdb.server';
import { rowsOf, type Query } from '$lib/data/query';
import * as asked from './queries';

/** Both are told by colonia; the first leads. */
export const FAMILIES = [
  { key: 'home', crime: 'violencia_familiar' },
  { key: 'sexual', crime: 'violencia_sexual' },
] as const;

/** Of what is not beyond chance no side is told either. */
const BEYOND: readonly Kind[] = ['above', 'below', 'by-women', 'by-office'];

export interface YearOfColonia {
  readonly year: number;
  /** As printed. */
  readonly n: number;
  readonly isProvisional: boolean;
  /** What it would be at the rate of the alcaldía per woman; null where an office registers. */
  readonly expected: number | null;
}

export interface Family {
  readonly key: 'home' | 'sexual';
  readonly crime: string;
  readonly years: readonly YearOfColonia[];
  readonly change: Change;
  readonly side: Side | null;
  readonly standing: Standing | null;
  readonly whole: Standings['whole'];
  readonly place: PlaceOfColonia | null;
  /** Per thousand women in three years, of those that are compared. */
  readonly rates: readonly { readonly clave: string; readonly rate: number }[];
  /** Reports that crowd at an office in it, its place by number with them and without. */
  readonly office: {
    readonly n: number;
    readonly of: number;
    readonly before: number;
    readonly after: number;
  } | null;
}

export type Sheets = Awaited<ReturnType<typeof read>>;
export type Sheet = Sheets['colonias'][number];

let done: Promise<Sheets> | undefined;

export const sheets = (): Promise<Sheets> => (done ??= read());

async function read() {
  const { manifest, answer } = await bundledRelease();
  const rows = async <Row>(query: Query<Row>) => rowsOf(query, await answer(query));
  const colonias = await rows(shared.colonias);
  const cells = await rows(asked.coloniaYears);
  const totals = await rows(asked.yearsOf(manifest.alcaldia));
  const windows = await rows(shared.windows);
  const windowTotals = await rows(shared.windowTotals(manifest.alcaldia));
  const offices = await rows(shared.offices);
  const places = await rows(asked.places);
  const agreements = await rows(asked.agreements);
  const help = await rows(shared.help);
  const everybody = colonias.reduce((sum, { mujeres }) => sum + (mujeres ?? 0), 0);
  const told = windows.find(({ indicador }) => indicador === FAMILIES[0].crime);
  const complete = totals.filter(
    ({ indicador, provisional }) => indicador === FAMILIES[0].crime && !provisional,
  );
  const span = [complete[0]?.anio ?? 0, complete.at(-1)?.anio ?? 0] as const;

  const families = FAMILIES.map(({ key, crime }) => {
    const own = cells.filter(({ indicador }) => indicador === crime);
    const nOf = (clave: string, year: number) =>
      own.find((cell) => cell.clave === clave && cell.anio === year)?.n ?? 0;
    const counts = new Map(
      windows.flatMap(({ indicador, clave, n }) => (indicador === crime ? [[clave, n]] : [])),
    );
    const total = windowTotals.find(({ indicador }) => indicador === crime)?.n ?? 0;
    const excess = excessOf(offices, crime);
    const standings = standingsOf(colonias, {
      ...{ counts, total },
      kinds: kindsOf(colonias, { counts, total, excess }),
    });
    const ranked = colonias.flatMap(({ clave, mujeres, nota }) =>
      mujeres === null
        ? []
        : [{ clave, n: counts.get(clave) ?? 0, women: mujeres, isApart: nota !== '' }],
    );
    const changes = changesOf(
      colonias.map(({ clave }) => ({
        ...{ clave, before: nOf(clave, span[1] - 1), after: nOf(clave, span[1]) },
      })),
    );
    const rates = standings.colonias.flatMap(({ clave, kind, women }) =>
      women === null || kind === 'apart' ? [] : [{ clave, rate: women.rate }],
    );
    return ({ clave, mujeres, nota }: (typeof colonias)[number]): Family => {
      const years = totals
        .filter(({ indicador }) => indicador === crime)
        .map(({ anio, n, provisional }) => ({
          ...{ year: anio, n: nOf(clave, anio), isProvisional: provisional },
          expected: mujeres === null || nota !== '' ? null : (n * mujeres) / everybody,
        }));
      const standing = standings.colonias.find((each) => each.clave === clave) ?? null;
      const beside = years.flatMap(({ n, expected, isProvisional }) =>
        expected === null || isProvisional ? [] : [{ n, expected }],
      );
      const isBeyond = standing !== null && BEYOND.includes(standing.kind);
      const n = counts.get(clave) ?? 0;
      const crowd = excess.get(clave);
      const placeOf = (of: number) =>
        1 + ranked.filter((each) => each.clave !== clave && each.n > of).length;
      return {
        ...{ key, crime, years, standing, rates, whole: standings.whole },
        change: changes.get(clave) ?? 'usual',
        side: beside.length === 0 ? null : isBeyond ? sideOf(beside) : 'near',
        place: placeOfColonia(ranked, clave),
        office:
          crowd === undefined
            ? null
            : { n: crowd, of: n, before: placeOf(n), after: placeOf(n - crowd) },
      };
    };
  });

  return {
    alcaldia: manifest.alcaldia,
    span,
    window: [told?.desde ?? 0, told?.hasta ?? 0] as const,
    colonias: colonias.map((colonia) => {
      const { clave, slug, nombre, lon, lat } = colonia;
      const namesOf = (isWanted: (clase: string) => boolean) =>
        places
          .filter((place) => place.colonia === clave && isWanted(place.clase))
          .map((place) => place.nombre);
      return {
        ...{ clave, slug, nombre },
        barrios: namesOf((clase) => clase === 'barrio'),
        codes: namesOf((clase) => clase === 'codigo_postal'),
        sights: namesOf((clase) => clase !== 'barrio' && clase !== 'codigo_postal'),
        families: families.map((familyOf) => familyOf(colonia)),
        agreements: agreements.filter((each) => each.colonias.split('; ').includes(clave)),
        help: help
          .map(({ lon: x, lat: y, ...place }) => ({
            ...place,
            metres: Math.round(metresBetween({ lon, lat }, { lon: x, lat: y })),
          }))
          .toSorted((a, b) => a.metres - b.metres || a.id.localeCompare(b.id)),
      };
    }),
  };
}
