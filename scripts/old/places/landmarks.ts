/**
 * `data/catalogs/lugares.csv`: stations, PILARES, postal codes, and the colonias of the other alcaldías, so that a
 * search can say where each is. Written by
 *
 *     npm run lugares -- referencias --alcaldia 09015 --colonias geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson \
 *       --ciudad geo/colonias_fgj_catalogo_cdmx_simplificado.geojson.gz --metro transporte/metro_estaciones_cdmx.csv \
 *       --metrobus transporte/metrobus_estaciones_cdmx.csv --pilares apoyo/pilares_cdmx_por_wifi_2025.csv
 */
import { resolve } from 'node:path';
import { placesOf } from '../../../src/old/lib/contract/catalogs/places';
import { coloniasOfCity } from '../etl/geo/cityColonias';
import { readColoniaPolygons } from '../etl/geo/coloniaPolygons';
import { readFgjCatalogue } from '../etl/geo/fgjCatalogue';
import { readCatalogs } from '../etl/geo/placeCatalogs';
import { coloniaFinder } from '../etl/harmonise/pointInColonia';
import { balanceText, type Balance } from './balance';
import { writeCatalogue } from './catalogueFile';
import { givenOptions } from './options';
import { readPilares } from './pilares';
import { written } from './position';
import { readPostalCodes } from './postalCodes';
import { readStations, type Station } from './stations';

const COLUMNS = [
  'nombre',
  'clase',
  'colonia',
  'alcaldia',
  'lat',
  'lon',
  'fuente',
  'fuente_url',
  'nota',
] as const;

type Landmark = Readonly<Record<(typeof COLUMNS)[number], string | null>>;

const STATIONS = 'Gobierno de la Ciudad de México, estaciones del transporte masivo (CC BY 4.0)';
const PILARES = 'Gobierno de la Ciudad de México, WiFi en PILARES, 2025 (CC BY 4.0)';
const CODES = 'INEGI y SEDUVI, asentamientos humanos, noviembre de 2022 (libre uso)';
const COLONIAS = 'Fiscalía de la Ciudad de México, catálogo de colonias (CC BY 4.0)';

/** @param root of the project. */
export async function landmarks(args: readonly string[], root = '.'): Promise<void> {
  const given = givenOptions(args, [
    'alcaldia',
    'colonias',
    'ciudad',
    'metro',
    'metrobus',
    'pilares',
  ]);
  const { rows, balances } = landmarkRows(root, given);
  writeCatalogue(resolve(root, 'data/catalogs/lugares.csv'), COLUMNS, rows);
  for (const [name, balance] of balances) console.log(balanceText(name, balance));
  console.log(`data/catalogs/lugares.csv: ${rows.length} renglones.`);
}

type LandmarkFiles = Readonly<
  Record<'alcaldia' | 'colonias' | 'ciudad' | 'metro' | 'metrobus' | 'pilares', string>
>;

/** The rows, in order, and what became of those of each list. */
function landmarkRows(root: string, given: LandmarkFiles) {
  const { alcaldia } = given;
  const catalogs = readCatalogs(root);
  const polygons = readColoniaPolygons(given.colonias);
  const finder = coloniaFinder(polygons);
  const metro = readStations(given.metro, 'metro', finder);
  const metrobus = readStations(given.metrobus, 'metrobus', finder);
  const { pilares, balance } = readPilares(given.pilares, finder);
  const city = coloniasOfCity(readFgjCatalogue(given.ciudad), catalogs, polygons);
  const codes = readPostalCodes(given.colonias, placesOf(catalogs), alcaldia);
  const rows: readonly Landmark[] = [
    ...[...metro.stations, ...metrobus.stations]
      .flatMap(called)
      .map(({ nombre, sistema, colonia, lat, lon }) => ({
        ...NOTHING,
        nombre,
        clase: sistema,
        colonia,
        alcaldia,
        lat: written(lat),
        lon: written(lon),
        fuente: STATIONS,
      })),
    ...pilares.map(({ nombre, colonia, lat, lon }) => ({
      ...NOTHING,
      nombre,
      clase: 'pilares',
      colonia,
      alcaldia,
      lat: written(lat),
      lon: written(lon),
      fuente: PILARES,
      nota: 'Punto deducido: el medio de sus puntos de acceso',
    })),
    ...codes.map(({ codigo, colonia }) => ({
      ...NOTHING,
      nombre: codigo,
      clase: 'codigo_postal',
      colonia,
      alcaldia,
      fuente: CODES,
    })),
    ...city.colonias
      .filter((colonia) => colonia.alcaldia !== alcaldia)
      .map(({ nombre, alcaldia: other }) => ({
        ...NOTHING,
        nombre,
        clase: 'colonia',
        alcaldia: other,
        fuente: COLONIAS,
      })),
    ...catalogs.alcaldias
      .filter(({ clave }) => clave !== alcaldia)
      .map(({ clave, nombre, fuente }) => ({
        ...NOTHING,
        nombre,
        clase: 'alcaldia',
        alcaldia: clave,
        fuente,
      })),
  ];
  const balances: readonly (readonly [string, Balance])[] = [
    ['Metro', metro.balance],
    ['Metrobús', metrobus.balance],
    ['PILARES', balance],
  ];
  return { rows: inOrder(rows), balances };
}

/** A station of two names, `Zócalo/Tenochtitlan`, is called by either. */
const called = (station: Station): readonly Station[] => {
  const names = station.nombre.split('/').map((nombre) => nombre.trim());
  const all = names.length > 1 ? [station.nombre, ...names] : names;
  return all.map((nombre) => ({ ...station, nombre }));
};

const NOTHING = { colonia: null, lat: null, lon: null, fuente_url: null, nota: null } as const;

/** By kind and name; what is equal but for its line of a list is one. */
function inOrder(rows: readonly Landmark[]): readonly Landmark[] {
  const key = ({ clase, nombre, alcaldia, colonia }: Landmark) =>
    [clase, nombre, alcaldia, colonia].join('\t');
  const distinct = new Map(rows.map((row) => [key(row), row]));
  return [...distinct].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
