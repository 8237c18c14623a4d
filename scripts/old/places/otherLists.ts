/** The official lists beside the city's own: LUNA, health units (CLUES), hospitals, and the edition of 2020. */
import { speaksOfRefuge } from '../../../src/old/lib/contract/cabinet/sources';
import { visitCsv, type CsvLayout, type CsvRow } from '../etl/geo/csvRows';
import { balanced, type Balance, type Sorted } from './balance';
import { filled, REFUGE_ASIDE, single, streetOf, type OfficialPlace } from './officialPlace';
import { positionOf } from './position';
import { telephoneOf, type Telephone } from './telephone';

interface OfficialFile {
  readonly places: readonly OfficialPlace[];
  readonly balance: Balance;
}

const read = (
  path: string,
  layout: CsvLayout,
  sort: (row: CsvRow) => Sorted<OfficialPlace>,
): OfficialFile => {
  const sorted: Sorted<OfficialPlace>[] = [];
  visitCsv(path, [layout], (row) => sorted.push(sort(row)));
  const { kept, balance } = balanced(sorted);
  return { places: kept, balance };
};

const NO_POINT = { aside: 'sin punto en la ciudad' } as const;

function telephones(...cells: readonly string[]): readonly Telephone[] {
  return cells.flatMap((cell) => {
    const telephone = telephoneOf(cell);
    return telephone === null || telephone === 'ilegible' ? [] : [telephone];
  });
}

const LUNAS: CsvLayout = {
  what: 'la lista oficial de LUNA',
  columns: {
    alcaldia: ['alcaldia'],
    sede: ['nombre_luna'],
    direccion: ['direccion'],
    telefono1: ['telefono_1'],
    telefono2: ['telefono_2'],
    horario: ['horarios'],
    lat: ['latitud'],
    lon: ['longitud'],
  },
};

export const readLunas = (path: string): OfficialFile =>
  read(path, LUNAS, (row) => {
    const point = positionOf(row['lat'] ?? '', row['lon'] ?? '');
    if (point === null) return NO_POINT;
    return {
      kept: {
        ...point,
        sede: single(row['sede'] ?? ''),
        institucion: 'Secretaría de las Mujeres de la Ciudad de México',
        alcaldia: single(row['alcaldia'] ?? ''),
        direccion: streetOf(row['direccion']),
        horario: filled(row['horario']),
        telefonos: telephones(row['telefono1'] ?? '', row['telefono2'] ?? ''),
        reparos: [],
      },
    };
  });

const CLUES: CsvLayout = {
  what: 'la lista de unidades de salud con CLUES',
  columns: {
    sede: ['clues_imb'],
    alcaldia: ['municipio'],
    nivel: ['nivel_atencion'],
    estatus: ['estatus_de_operacion'],
    nombre: ['nombre_de_la_unidad'],
    lat: ['latitud'],
    lon: ['longitud'],
  },
};

/** Units that give care: a store or an office is none. */
export const readClues = (path: string): OfficialFile =>
  read(path, CLUES, (row) => {
    if (row['nivel'] === 'NO APLICA') return { aside: 'que no dan atención' };
    if (row['estatus'] !== 'EN OPERACION') return { aside: 'que no operan' };
    if (speaksOfRefuge(row['nombre'] ?? '')) return { aside: REFUGE_ASIDE };
    const point = positionOf(row['lat'] ?? '', row['lon'] ?? '');
    if (point === null) return NO_POINT;
    return {
      kept: {
        ...point,
        sede: single(row['sede'] ?? ''),
        institucion: 'IMSS-Bienestar',
        alcaldia: single(row['alcaldia'] ?? ''),
        direccion: null,
        horario: null,
        telefonos: [],
        reparos: [],
      },
    };
  });

const HOSPITALS: CsvLayout = {
  what: 'la lista de hospitales',
  columns: {
    sede: ['nombre'],
    alcaldia: ['alcaldia'],
    telefono: ['tel'],
    direccion: ['direccion'],
    lat: ['latitud'],
    lon: ['longitud'],
  },
};

/** Without who directs them. */
export const readHospitals = (path: string): OfficialFile =>
  read(path, HOSPITALS, (row) => {
    const point = positionOf(row['lat'] ?? '', row['lon'] ?? '');
    if (point === null) return NO_POINT;
    return {
      kept: {
        ...point,
        sede: single(row['sede'] ?? ''),
        institucion: 'Secretaría de Salud de la Ciudad de México',
        alcaldia: single(row['alcaldia'] ?? ''),
        direccion: streetOf(row['direccion']),
        horario: null,
        telefonos: telephones(row['telefono'] ?? ''),
        reparos: [],
      },
    };
  });

const EDITION_2020: CsvLayout = {
  what: 'la edición de 2020 de la lista de servicios',
  columns: {
    sede: ['nmbr___'],
    alcaldia: ['alcaldi'],
    calle: ['calle'],
    telefono1: ['tel_1'],
    telefono2: ['tel_2'],
    lat: ['lat'],
    lon: ['lon'],
  },
};

/** Of who was there in 2020: it is compared with, and nothing of it is published. */
export const readEdition2020 = (path: string): OfficialFile =>
  read(path, EDITION_2020, (row) => {
    if (speaksOfRefuge(row['sede'] ?? '')) return { aside: REFUGE_ASIDE };
    const point = positionOf(row['lat'] ?? '', row['lon'] ?? '');
    if (point === null) return NO_POINT;
    return {
      kept: {
        ...point,
        sede: single(row['sede'] ?? ''),
        institucion: 'Gobierno de la Ciudad de México',
        alcaldia: single(row['alcaldia'] ?? ''),
        direccion: filled(row['calle']),
        horario: null,
        telefonos: telephones(row['telefono1'] ?? '', row['telefono2'] ?? ''),
        reparos: [],
      },
    };
  });
