/**
 * `hospitales_generales.csv`: the city's general hospitals with a telephone and an address, of which its list of
 * health units says that they are and that they operate. Written by
 *
 *     npm run lugares -- hospitales --hospitales apoyo/hospitales_sedesa_cdmx.csv \
 *       --clues apoyo/clues_imss_bienestar_cdmx_2026.csv
 *
 * Neither list gives hours: whether one attends emergencies at an hour is asked by telephone.
 */
import { resolve } from 'node:path';
import { HOSPITAL_COLUMNS } from '../../../src/old/lib/contract/catalogs/hospitals';
import { normaliseName } from '../../../src/old/lib/contract/catalogs/normaliseName';
import { greatCircleKm } from '../../../src/old/lib/stats/access/greatCircle';
import { visitCsv, type CsvLayout } from '../etl/geo/csvRows';
import { readCatalogs } from '../etl/geo/placeCatalogs';
import { balanced, balanceText, type Sorted } from './balance';
import { writeCatalogue } from './catalogueFile';
import { single, streetOf } from './officialPlace';
import { givenOptions } from './options';
import { positionOf, written, type Position } from './position';
import { NOTES } from './serviceNotes';
import { telephoneOf } from './telephone';

const CATALOGUE = 'data/catalogs/hospitales_generales.csv';

const HOSPITALS: CsvLayout = {
  what: 'la lista de hospitales',
  columns: {
    nombre: ['nombre'],
    alcaldia: ['alcaldia'],
    telefono: ['tel'],
    direccion: ['direccion'],
    lat: ['latitud'],
    lon: ['longitud'],
  },
};

const UNITS: CsvLayout = {
  what: 'la lista de unidades de salud con CLUES',
  columns: {
    clues: ['clues_imb'],
    tipologia: ['nombre_de_tipologia'],
    estatus: ['estatus_de_operacion'],
    lat: ['latitud'],
    lon: ['longitud'],
  },
};

/** Two lists give one hospital no farther apart, km. */
const APART = 0.5;

type HospitalCells = Readonly<Record<(typeof HOSPITAL_COLUMNS)[number], string>>;

export function hospitals(args: readonly string[], root = '.'): void {
  const given = givenOptions(args, ['hospitales', 'clues']);
  const { kept, balance } = balanced(hospitalRows(root, given));
  const rows = [...kept].sort((a, b) => a.clues.localeCompare(b.clues));
  writeCatalogue(resolve(root, CATALOGUE), HOSPITAL_COLUMNS, rows);
  console.log(balanceText(CATALOGUE, balance));
}

/** What became of each row of the list of hospitals. */
export function hospitalRows(
  root: string,
  given: Readonly<Record<'hospitales' | 'clues', string>>,
): readonly Sorted<HospitalCells>[] {
  const general: (Position & { readonly clues: string })[] = [];
  visitCsv(given.clues, [UNITS], (row) => {
    const point = positionOf(row['lat'] ?? '', row['lon'] ?? '');
    if (row['tipologia'] !== 'HOSPITAL GENERAL' || row['estatus'] !== 'EN OPERACION') return;
    if (point !== null) general.push({ ...point, clues: row['clues'] ?? '' });
  });
  const alcaldias = readCatalogs(root).alcaldias;
  const sorted: Sorted<HospitalCells>[] = [];
  visitCsv(given.hospitales, [HOSPITALS], (row) => {
    const point = positionOf(row['lat'] ?? '', row['lon'] ?? '');
    const nombre = single(row['nombre'] ?? '');
    const unit =
      point === null ? undefined : general.find((each) => greatCircleKm(each, point) <= APART);
    const alcaldia = alcaldias.find(
      (each) => normaliseName(each.nombre) === normaliseName(row['alcaldia'] ?? ''),
    );
    if (
      point === null ||
      unit === undefined ||
      alcaldia === undefined ||
      !/^Hospital General/.test(nombre)
    ) {
      sorted.push({ aside: 'que no están como hospital general en operación' });
      return;
    }
    const telephone = telephoneOf(row['telefono'] ?? '');
    const address = addressOf(row['direccion'] ?? '');
    sorted.push(
      telephone === null || telephone === 'ilegible' || address === null
        ? { aside: 'sin teléfono o sin domicilio' }
        : {
            kept: {
              clues: unit.clues,
              nombre,
              telefono: telephone.numero,
              direccion: address,
              alcaldia: alcaldia.clave,
              lat: written(point.lat),
              lon: written(point.lon),
              fuente_url: NOTES.hospitales.url,
              fuente_fecha: NOTES.hospitales.date,
              nota: [
                `${NOTES.hospitales.name}.`,
                telephone.antepuesto
                  ? 'La lista da el teléfono con ocho dígitos y se le antepuso 55.'
                  : '',
                `Hospital general en operación según la ${NOTES.clues.name.charAt(0).toLowerCase()}${NOTES.clues.name.slice(1)}.`,
              ]
                .filter((sentence) => sentence !== '')
                .join(' '),
            },
          },
    );
  });
  return sorted;
}

/** The street and its colonia: in another alcaldía a street alone is not found. */
function addressOf(text: string): string | null {
  const street = streetOf(text)?.replace(/[,;]$/, '') ?? null;
  const colonia = /\bCol\.\s*([^,;]+?)\.?\s*(?:[,;]|Delegación|C\.?\s?P|$)/.exec(single(text))?.[1];
  if (street === null || street === '') return null;
  return colonia === undefined ? street : `${street}, colonia ${colonia}`;
}
