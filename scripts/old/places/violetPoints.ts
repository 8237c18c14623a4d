/**
 * `puntos_violeta.csv` from the alcaldía's own table, as it keeps it. Written by
 *
 *     npm run lugares -- violeta --alcaldia 09015 --puntos puntos.csv --fuente "Alcaldía Cuauhtémoc, lista del 2026-11-30" \
 *       --colonias geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson
 */
import { resolve } from 'node:path';
import { POINT_COLUMNS } from '../../../src/old/lib/contract/cabinet/violetPointRow';
import { speaksOfRefuge } from '../../../src/old/lib/contract/cabinet/sources';
import { normaliseName } from '../../../src/old/lib/contract/catalogs/normaliseName';
import { ownPlaces, placesOf, type OwnPlaces } from '../../../src/old/lib/contract/catalogs/places';
import { readColoniaPolygons } from '../etl/geo/coloniaPolygons';
import { visitCsv, type CsvLayout, type CsvRow } from '../etl/geo/csvRows';
import { readCatalogs } from '../etl/geo/placeCatalogs';
import { coloniaFinder, type ColoniaFinder } from '../etl/harmonise/pointInColonia';
import { EtlError } from '../etl/io/errors';
import { balanced, balanceText, type Sorted } from './balance';
import { writeCatalogue } from './catalogueFile';
import { filled, REFUGE_ASIDE } from './officialPlace';
import { givenOptions } from './options';
import { positionOf, written } from './position';

const LAYOUT: CsvLayout = {
  what: 'la tabla de Puntos Violeta de la alcaldía',
  columns: {
    id: ['id'],
    name: ['name'],
    street: ['street'],
    number: ['exterior_number'],
    neighborhood: ['neighborhood'],
    postal: ['postal_code'],
    lat: ['lat'],
    lng: ['lng'],
    phone: ['phone'],
    hours: ['hours'],
    tipo: ['tipo'],
    precision: ['geocode_precision'],
    active: ['active'],
  },
};

const KINDS: ReadonlyMap<string, string> = new Map([
  ['FARMACIA', 'farmacia'],
  ['ESCUELA', 'escuela'],
  ['COMERCIO', 'comercio'],
  ['NEGOCIO', 'comercio'],
  ['RESTAURANTE', 'comercio'],
  ['MERCADO', 'comercio'],
  ['ESPACIO PUBLICO', 'espacio_publico'],
  ['PARQUE', 'espacio_publico'],
  ['OFICINA PUBLICA', 'oficina_publica'],
  ['GOBIERNO', 'oficina_publica'],
]);
/** Precisions of a geocoder at which the point is of the street or of the colonia, and not of the door. */
const VAGUE = /^(approximate|geometric_center|neighborhood|colonia|postal_code|street|city)$/i;
const YES = /^(true|t|1|s[ií]|yes)$/i;
const NO = /^(false|f|0|no)$/i;

type Cells = Readonly<Record<string, string | null>>;

interface Here {
  readonly finder: ColoniaFinder;
  readonly places: OwnPlaces;
  readonly source: string;
}

export async function violetPoints(args: readonly string[], root = '.'): Promise<void> {
  const given = givenOptions(args, ['alcaldia', 'puntos', 'fuente', 'colonias']);
  const here = {
    finder: coloniaFinder(readColoniaPolygons(given.colonias)),
    places: ownPlaces(placesOf(readCatalogs(root)), given.alcaldia),
    source: given.fuente,
  };
  const { kept, balance } = readVioletPoints(given.puntos, here);
  writeCatalogue(resolve(root, 'data/catalogs/puntos_violeta.csv'), POINT_COLUMNS, kept);
  console.log(balanceText('Puntos Violeta', balance));
}

/**
 * The rows of the catalogue, in the order of the table.
 * @throws EtlError when a column is missing, an id stands twice, or `active` says neither yes nor no.
 */
function readVioletPoints(path: string, here: Here) {
  const sorted: Sorted<Cells>[] = [];
  const seen = new Map<string, number>();
  visitCsv(path, [LAYOUT], (row, line) => {
    const { id = '', active = '' } = row;
    const before = seen.get(id);
    if (before !== undefined) {
      throw new EtlError(
        `«${path}», línea ${line}: el id «${id}» ya está en la línea ${before}.`,
        'Deja un solo renglón por punto.',
      );
    }
    seen.set(id, line);
    if (!YES.test(active) && !NO.test(active)) {
      throw new EtlError(
        `«${path}», línea ${line}, «active»: «${active}» no dice si el punto sigue.`,
        'Escribe true o false.',
      );
    }
    sorted.push(NO.test(active) ? { aside: 'dados de baja' } : sortPoint(row, here));
  });
  const { kept, balance } = balanced(sorted);
  return {
    kept: kept.map((cells, at): Cells => ({
      ...cells,
      id: `PV${String(at + 1).padStart(3, '0')}`,
    })),
    balance,
  };
}

function sortPoint(row: CsvRow, { finder, places, source }: Here): Sorted<Cells> {
  const { name = '', tipo = '', neighborhood = '', lat = '', lng = '', precision = '' } = row;
  if (name === '') return { aside: 'sin nombre' };
  if (speaksOfRefuge(`${name} ${tipo}`)) return { aside: REFUGE_ASIDE };
  const point = VAGUE.test(precision) ? null : positionOf(lat, lng);
  const at = point === null ? null : finder.at(point.lon, point.lat);
  if (point !== null && at === null)
    return { aside: 'con el punto fuera de las colonias de la alcaldía' };
  const colonia = at ?? places.colonia(neighborhood) ?? null;
  if (colonia === null) return { aside: 'sin punto y sin una colonia conocida' };
  return {
    kept: {
      id: '',
      nombre: name,
      clase: KINDS.get(normaliseName(tipo)) ?? 'otro',
      colonia,
      lat: point === null ? null : written(point.lat),
      lon: point === null ? null : written(point.lon),
      fuente: source,
      fuente_url: null,
      fecha_confirmacion: null,
      nota: remarkOf(row, point === null),
    },
  };
}

/** What the catalogue has no column for, in words. */
function remarkOf(row: CsvRow, withoutPoint: boolean): string | null {
  const street = filled(row['street']);
  const address = [street, filled(row['number'])].filter((part) => part !== null).join(' ');
  const [phone, hours] = [filled(row['phone']), filled(row['hours'])];
  const remarks = [
    street === null ? '' : `Domicilio: ${address}.`,
    hours === null ? '' : `Horario: ${hours}.`,
    phone === null ? '' : `Teléfono: ${phone}.`,
    withoutPoint ? 'Sólo se conoce su colonia.' : '',
  ].filter((remark) => remark !== '');
  return remarks.length === 0 ? null : remarks.join(' ');
}
