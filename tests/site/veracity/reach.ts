/**
 * How far the women of each colonia live from help, and where that meets a rate that is surely high: by the
 * definitions of docs/decisions/alcance.md, from the tables of the release.
 */
import { readFileSync } from 'node:fs';
import { geoDistance } from 'd3';
import { countedIn } from '../../counted/release';
import { sum } from './algebra';
import type { Counted } from './counted';
import { DETOUR, EARTH, KM_AN_HOUR, metresOf } from './nearestHelp';
import { needRates, type NeedRate } from './needRates';
import type { Recounted } from './recount';
import { against, type RoomRecount } from './rooms';
import type { Statement } from './statements';

const DECISION = readFileSync('docs/decisions/alcance.md', 'utf8').replace(/\s+/g, ' ');
const FAR_MINUTES = Number(/Lejos es más de (\d+) minutos/.exec(DECISION)?.[1]);
const SURE = Number(/superar a la alcaldía llega a (\d+) %/.exec(DECISION)?.[1]) / 100;
const FAR_KM = 1;

type Point = readonly [longitude: number, latitude: number];

interface Place {
  readonly kind: string;
  readonly at: Point;
  /** Whether only its colonia is known. */
  readonly isGuessed: boolean;
}

interface Home {
  readonly colonia: string;
  readonly women: number;
  readonly at: Point;
}

/** What is said of one colonia. */
interface Row {
  readonly marks: Readonly<Record<string, number>>;
  readonly isFar: boolean;
  /** Null where it cannot be told. */
  readonly isHigh: boolean | null;
  readonly isGuessed: boolean;
}

const PLACES = `
  SELECT s.tipo, coalesce(s.lon, c.lon) AS lon, coalesce(s.lat, c.lat) AS lat, s.lat IS NULL AS guessed
  FROM servicios s LEFT JOIN colonias c ON c.clave = s.colonia
  WHERE NOT s.por_verificar AND coalesce(s.lat, c.lat) IS NOT NULL
    AND s.tipo <> 'linea_telefonica' AND s.tipo <> 'refugio_contacto'
    AND NOT list_contains(string_split(coalesce(s.atiende, ''), '; '), 'refugio')
  ORDER BY s.id`;

/** @param directory of the release */
export async function reachRecount(directory: string, counted: Counted): Promise<RoomRecount> {
  const ask = countedIn(directory);
  const point = (row: { lon?: unknown; lat?: unknown }): Point => [
    Number(row.lon),
    Number(row.lat),
  ];
  const places: readonly Place[] = (await ask(PLACES)).map((row) => ({
    kind: String(row['tipo']),
    at: point(row),
    isGuessed: row['guessed'] === true,
  }));
  const homes: readonly Home[] = (
    await ask('SELECT colonia, mujeres, lon, lat FROM puntos_poblacion ORDER BY unidad')
  )
    .map((row) => ({
      colonia: String(row['colonia']),
      women: Number(row['mujeres']),
      at: point(row),
    }))
    .filter(({ colonia }) => counted.colonias.includes(colonia));
  const rates = needRates(directory, counted);
  const rows = rowsOf(homes, places, rates);
  const beyond = shareOf(reached(homes, places), ({ minutes }) => minutes > FAR_MINUTES);
  return ({ room, inside, statements }) =>
    room === 'servicios' && inside[0] === 'alcance'
      ? statements.flatMap((each) => ofStatement(each, rows, beyond))
      : [];
}

/** Each home with the nearest of some places: of those as near, the first. */
function reached(homes: readonly Home[], places: readonly Place[]) {
  return homes.map((home) => {
    const all = places.map((place) => geoDistance([...home.at], [...place.at]) * EARTH);
    const km = Math.min(...all);
    return {
      ...home,
      km,
      minutes: (km * DETOUR * 60) / KM_AN_HOUR,
      place: places[all.indexOf(km)],
    };
  });
}

type Reached = ReturnType<typeof reached>[number];

/** Mean of women. */
const meanOf = (homes: readonly Reached[], of: (home: Reached) => number): number =>
  sum(homes.map((home) => home.women * of(home))) / sum(homes.map(({ women }) => women));

const shareOf = (homes: readonly Reached[], is: (home: Reached) => boolean): number =>
  meanOf(homes, (home) => (is(home) ? 1 : 0));

function rowsOf(
  homes: readonly Home[],
  places: readonly Place[],
  rates: ReadonlyMap<string, NeedRate>,
): ReadonlyMap<string, Row> {
  const all = reached(homes, places);
  const kinds = [...new Set(places.map(({ kind }) => kind))].map((kind) => ({
    kind,
    near: reached(
      homes,
      places.filter((place) => place.kind === kind),
    ),
  }));
  const womenOf = (place: Place | undefined): number =>
    sum(all.flatMap((home) => (home.place === place ? home.women : [])));
  const of = (homes: readonly Reached[], colonia: string) =>
    homes.filter((home) => home.colonia === colonia);
  return new Map(
    [...new Set(homes.map(({ colonia }) => colonia))].map((colonia) => {
      const own = of(all, colonia);
      const minutes = meanOf(own, (home) => home.minutes);
      const rate = rates.get(colonia);
      const row: Row = {
        marks: {
          people: sum(own.map(({ women }) => women)),
          distance: meanOf(own, ({ km }) => km),
          minutes,
          'share:km': shareOf(own, ({ km }) => km > FAR_KM),
          'share:min': shareOf(own, (home) => home.minutes > FAR_MINUTES),
          amount: meanOf(own, ({ place }) => womenOf(place)),
          ...Object.fromEntries(
            kinds.map(({ kind, near }) => [
              `minutes:${kind}`,
              meanOf(of(near, colonia), (home) => home.minutes),
            ]),
          ),
          ...rate?.marks,
        },
        isFar: minutes > FAR_MINUTES,
        isHigh:
          rate === undefined || (rate.above < SURE && rate.above >= 1 - SURE)
            ? null
            : rate.above >= SURE,
        isGuessed: shareOf(own, ({ place }) => place?.isGuessed === true) > 0.5,
      };
      return [colonia, row] as const;
    }),
  );
}

function ofStatement(
  statement: Statement,
  rows: ReadonlyMap<string, Row>,
  beyond: number,
): readonly Recounted[] {
  const { numbers, codes } = statement;
  const [number] = [...numbers.values()];
  const section = number?.element.closest('section')?.getAttribute('aria-labelledby');
  if (section !== 'alcance-atencion') return [];
  const places = codes.get('place') ?? [];
  const row = places.length === 1 ? rows.get(places[0] ?? '') : undefined;
  const isRow = number?.element.closest('tbody') !== null;
  if (isRow) {
    return row === undefined
      ? []
      : [
          ...[...numbers.keys()].flatMap((mark) =>
            against(statement, mark, [row.marks[mark] ?? 'nada']),
          ),
          ...metresOf(statement, row.marks['distance'] ?? NaN),
        ];
  }
  if (numbers.size === 1 && codes.has('figure') && numbers.has('count')) {
    const guessed = [...rows.values()].filter(({ isGuessed }) => isGuessed);
    return against(statement, 'count', [guessed.length]);
  }
  const far = [...rows].filter(([, { isFar }]) => isFar);
  const high = far.filter(([, { isHigh }]) => isHigh === true);
  const untold = far.filter(([, { isHigh }]) => isHigh === null);
  return [
    ...against(statement, 'minutes', [FAR_MINUTES]),
    ...(numbers.has('minutes') || numbers.has('n') ? against(statement, 'of', [rows.size]) : []),
    ...against(statement, 'n', [far.length]),
    ...(numbers.has('n') ? against(statement, 'count', [high.length, untold.length]) : []),
    ...against(statement, 'share', [beyond]),
  ];
}
