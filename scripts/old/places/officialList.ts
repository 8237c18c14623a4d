/** «Servicios de atención a violencia contra las mujeres»: the city's own list, of September 2024 at the newest. */
import { speaksOfRefuge } from '../../../src/old/lib/contract/cabinet/sources';
import { visitCsv, type CsvLayout, type CsvRow } from '../etl/geo/csvRows';
import { balanced, type Balance, type Sorted } from './balance';
import { officialHours } from './officialHours';
import { filled, REFUGE_ASIDE, single, streetOf, type OfficialPlace } from './officialPlace';
import { positionOf } from './position';
import { numbersInSeries, telephoneOf, type Telephone } from './telephone';

const LAYOUT: CsvLayout = {
  what: 'la lista oficial de servicios',
  columns: {
    instancia: ['instancia'],
    tipo: ['tipo_sede'],
    alcaldia: ['alcaldia'],
    sede: ['sede'],
    calle: ['calle'],
    numero: ['numero_exterior'],
    interior: ['numero_interior'],
    referencia: ['referencia_de_ubicacion'],
    lat: ['latitud'],
    lon: ['longitud'],
    dias: ['dias_atencion'],
    abre: ['horario_ini'],
    cierra: ['horario_fin'],
    telefono1: ['telefono_uno'],
    telefono2: ['telefono_dos'],
    telefono3: ['telefono_tres'],
    telefono4: ['telefono_cuatro'],
  },
};

const WHO: ReadonlyMap<string, string> = new Map([
  ['FISCALÍA GENERAL DE JUSTICIA', 'Fiscalía General de Justicia de la Ciudad de México'],
  ['SECRETARÍA DE LAS MUJERES', 'Secretaría de las Mujeres de la Ciudad de México'],
  ['SECRETARÍA DE SALUD', 'Secretaría de Salud de la Ciudad de México'],
]);

/** @throws EtlError when the file has not its columns. */
export function readOfficialList(path: string): {
  readonly places: readonly OfficialPlace[];
  readonly balance: Balance;
} {
  const rows: CsvRow[] = [];
  visitCsv(path, [LAYOUT], (row) => rows.push(row));
  const inSeries = seriesByKind(rows);
  const { kept, balance } = balanced(rows.map((row) => sortRow(row, inSeries)));
  return { places: kept, balance };
}

function sortRow(row: CsvRow, inSeries: ReadonlySet<string>): Sorted<OfficialPlace> {
  const { sede = '', tipo = '', instancia = '', alcaldia = '', lat = '', lon = '' } = row;
  if (speaksOfRefuge(`${sede} ${tipo}`)) return { aside: REFUGE_ASIDE };
  const point = positionOf(lat, lon);
  if (point === null) return { aside: 'sin punto en la ciudad' };
  const institucion = WHO.get(single(instancia));
  if (institucion === undefined)
    return { aside: `de una instancia desconocida, «${single(instancia)}»` };
  const { telefonos, reparos } = telephonesOf(row, inSeries);
  return {
    kept: {
      ...point,
      sede: single(sede),
      institucion,
      alcaldia: single(alcaldia),
      direccion: addressOf(row),
      horario: officialHours(row['dias'] ?? '', row['abre'] ?? '', row['cierra'] ?? ''),
      telefonos,
      reparos,
    },
  };
}

const cellsOf = (row: CsvRow) =>
  [1, 2, 3, 4].map((number) => telephoneOf(row[`telefono${number}`] ?? ''));

const isTelephone = (read: Telephone | null | 'ilegible'): read is Telephone =>
  read !== null && read !== 'ilegible';

function seriesByKind(rows: readonly CsvRow[]): ReadonlySet<string> {
  const kinds = new Set(rows.map(({ tipo = '' }) => tipo));
  return new Set(
    [...kinds].flatMap((kind) => {
      // Offices that share a switchboard have extensions; only numbers with one are filled in so.
      const own = rows.filter(({ tipo }) => tipo === kind).flatMap(cellsOf);
      const extended = own.filter(isTelephone).filter(({ extension }) => extension !== null);
      return [...numbersInSeries(extended)];
    }),
  );
}

function telephonesOf(row: CsvRow, inSeries: ReadonlySet<string>) {
  const read = cellsOf(row);
  const numbers = read.filter(isTelephone);
  const telefonos = numbers.filter(({ numero }) => !inSeries.has(numero));
  const reparos = [
    ...(read.includes('ilegible') ? ['un teléfono sin ocho ni diez dígitos no se tomó'] : []),
    ...(telefonos.length < numbers.length
      ? [
          'sus teléfonos no se tomaron: en la lista van de uno en uno de un hospital al otro, como los rellena una hoja de cálculo',
        ]
      : []),
  ];
  return { telefonos, reparos };
}

/** `Calle Lerdo 322 (cerca del metro…)`; `156.0` is a number that passed by a spreadsheet. */
function addressOf(row: CsvRow): string | null {
  const street = filled(row['calle']);
  if (street === null) return null;
  const number = filled(row['numero'])?.replace(/\.0$/, '') ?? 's/n';
  const inside = filled(row['interior']);
  const found = streetOf(row['referencia']);
  const door = inside === null ? '' : `, ${inside}`;
  return `${street} ${number}${door}${found === null ? '' : ` (${found})`}`;
}
