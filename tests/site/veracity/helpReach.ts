/**
 * How far from the women of each colonia help in person is, and how many share it (docs/decisions/prioridades.md, 6;
 * docs/decisions/alcance.md): great circles from the points where they live.
 */
import { geoDistance } from 'd3';
import { countedIn } from '../../counted/release';

/** Mean radius of the Earth. */
const EARTH = 6371.0088;
/** With fewer places, or less than half of those known, no distance is given. */
const [LEAST_PLACES, LEAST_PART] = [5, 0.5];

interface Reach {
  /** To the nearest, in a straight line: mean of its women. */
  readonly km: number;
  /** How many women have that same one nearest: mean of its women. */
  readonly sharing: number;
}

export interface HelpReach {
  /** Services of the alcaldía: how many are known; of them, with a place, and with that of their colonia alone. */
  readonly known: number;
  readonly placed: number;
  readonly approximate: number;
  readonly byColonia: ReadonlyMap<string, Reach>;
}

interface Home {
  readonly colonia: string;
  readonly women: number;
  /** Which service is nearest, and how far. */
  readonly nearest: string;
  readonly km: number;
}

/**
 * @param directory of the release
 * @param alcaldia its key
 * @returns null where what is known of the services is too little to measure by
 */
export async function helpReachOf(directory: string, alcaldia: string): Promise<HelpReach | null> {
  const ask = countedIn(directory);
  const attending = (
    await ask(`
      SELECT s.id, s.tipo, s.atiende, s.alcaldia, s.por_verificar, s.lat IS NULL AS sin_punto,
        coalesce(s.lon, c.lon) AS lon, coalesce(s.lat, c.lat) AS lat
      FROM servicios s LEFT JOIN colonias c ON c.clave = s.colonia ORDER BY s.id`)
  ).filter(
    ({ tipo, atiende }) =>
      tipo !== 'linea_telefonica' &&
      tipo !== 'refugio_contacto' &&
      !String(atiende).includes('refugio'),
  );
  const placed = attending.filter((row) => row['por_verificar'] === false && row['lat'] !== null);
  const known = attending.filter((row) => row['alcaldia'] === alcaldia);
  const own = known.filter((row) => placed.includes(row));
  if (own.length < LEAST_PLACES || own.length < known.length * LEAST_PART) return null;
  const homes = (
    await ask(`
      SELECT p.colonia, p.mujeres, p.lon, p.lat FROM puntos_poblacion p JOIN colonias c ON c.clave = p.colonia
      WHERE c.alcaldia = '${alcaldia}'`)
  ).map(({ colonia, mujeres, lon, lat }): Home => {
    const distances = placed.map(
      (row) =>
        geoDistance([Number(lon), Number(lat)], [Number(row['lon']), Number(row['lat'])]) * EARTH,
    );
    const km = Math.min(...distances);
    // Of several at one address, the first.
    const at = distances.findIndex((each) => each === km);
    return {
      colonia: String(colonia),
      women: Number(mujeres),
      nearest: String(placed[at]?.['id']),
      km,
    };
  });
  const byColonia = new Map(
    [...new Set(homes.map(({ colonia }) => colonia))].map((colonia) => [
      colonia,
      reachOf(
        homes.filter((home) => home.colonia === colonia),
        homes,
      ),
    ]),
  );
  return {
    known: known.length,
    placed: own.length,
    approximate: own.filter((row) => row['sin_punto'] === true).length,
    byColonia,
  };
}

const womenOf = (homes: readonly Home[]): number =>
  homes.reduce((sum, { women }) => sum + women, 0);

function reachOf(own: readonly Home[], all: readonly Home[]): Reach {
  const meanOf = (of: (home: Home) => number): number =>
    own.reduce((sum, home) => sum + home.women * of(home), 0) / womenOf(own);
  return {
    km: meanOf(({ km }) => km),
    sharing: meanOf(({ nearest }) => womenOf(all.filter((home) => home.nearest === nearest))),
  };
}

/** What they are in an order of priorities, colonia by colonia; none where it is not measured. */
export function helpCriteria(help: HelpReach | null, colonias: readonly string[]) {
  if (help === null) return [];
  const reaches = colonias.map((place) => help.byColonia.get(place));
  return [
    { id: 'distancia', values: reaches.map((reach) => reach?.km ?? NaN) },
    { id: 'mujeres_por_servicio', values: reaches.map((reach) => reach?.sharing ?? NaN) },
  ];
}
