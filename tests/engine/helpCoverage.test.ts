/** How much of the help known has a place, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import { helpCoverage } from '$features/help/queries/helpCoverage';
import { ofAlcaldia } from '$lib/queries/ofAlcaldia';
import { COLONIAS } from './inventedCases';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

const CENTRO = '0901500010007';
const POINT = { lat: 19.43, lon: -99.14 };

const service = (id: string, more: SyntheticRow = {}): SyntheticRow => ({
  id,
  nombre: id,
  tipo: 'osc',
  institucion: 'Inventada',
  alcaldia: '09015',
  por_verificar: false,
  ...more,
});

const SERVICES = [
  service('S001', POINT),
  service('S002', POINT),
  service('S003', { ...POINT, colonia: CENTRO }),
  service('S004', { colonia: CENTRO }),
  service('S005', { colonia: CENTRO }),
  // Told of by nobody: neither its point nor its colonia.
  service('S006'),
  // A place that is yet to be verified is none.
  service('S007', { por_verificar: true, colonia: CENTRO }),
  service('S008', { por_verificar: true, ...POINT }),
  service('S009', { por_verificar: true }),
  service('S010', { tipo: 'linea_telefonica', ...POINT }),
  service('S011', { tipo: 'refugio_contacto', ...POINT }),
  service('S012', { atiende: 'psicologica; refugio', ...POINT }),
  service('S013', { alcaldia: '09014', ...POINT }),
  service('S014', { alcaldia: null, ...POINT }),
];

const point = (id: string, more: SyntheticRow): SyntheticRow => ({ id, nombre: id, ...more });

const POINTS = [
  point('P001', POINT),
  point('P002', { colonia: CENTRO }),
  point('P003', { ...POINT, colonia: CENTRO }),
  point('P004', { colonia: CENTRO }),
  point('P005', { colonia: CENTRO }),
  point('P006', {}),
];

const agreement = (id: string, meta_unidad: string): SyntheticRow => ({
  id,
  acuerdo: id,
  tipo: 'otro',
  responsable: 'Inventada',
  estado: 'en_proceso',
  meta_unidad,
});

/** What the alcaldía said there were, and two amounts that are of something else. */
const AGREEMENTS = [agreement('A001', 'Puntos Violeta'), agreement('A002', 'talleres')];
const PROGRESS = [
  { acuerdo: 'A001', fecha: '2023', valor: 4 },
  { acuerdo: 'A001', fecha: '2024', valor: 9 },
  { acuerdo: 'A002', fecha: '2024', valor: 500 },
];

let announced: SyntheticRelease;
let unannounced: SyntheticRelease;

beforeAll(async () => {
  const tables = { colonias: COLONIAS, servicios: SERVICES, puntos_violeta: POINTS };
  const alcaldias = [
    { clave: '09014', nombre: 'Benito Juárez', poblacion: 434_153, mujeres: 231_000 },
    { clave: '09015', nombre: 'Cuauhtémoc', poblacion: 545_884, mujeres: 286_000 },
    { clave: '09016', nombre: 'Sin Censo', poblacion: null, mujeres: null },
  ];
  announced = await writeRelease({
    ...tables,
    alcaldias,
    acuerdos: AGREEMENTS,
    avances: PROGRESS,
  });
  unannounced = await writeRelease(tables);
});

afterAll(async () => {
  for (const release of [announced, unannounced]) {
    await openRelease(release.directory).close();
    await release.remove();
  }
});

describe('helpCoverage', () => {
  async function ask(release: SyntheticRelease, alcaldia = '09015') {
    const query = helpCoverage({ alcaldia });
    const rows = await openRelease(release.directory).run(query);
    expect(await release.runNatively(query.sql)).toEqual(rows);
    return rows;
  }

  const ATENCION = {
    grupo: 'atencion',
    conocidos: 9,
    por_verificar: 3,
    con_punto: 3,
    con_colonia: 2,
  };
  const VIOLETA = { grupo: 'punto_violeta', por_verificar: 0, con_punto: 2, con_colonia: 3 };

  it('tells the points from the colonias, and neither of what is yet to be verified', async () => {
    expect(await ask(announced)).toEqual([ATENCION, { ...VIOLETA, conocidos: 9 }]);
  });

  it('counts the Puntos Violeta listed where nobody said how many there are', async () => {
    expect(await ask(unannounced)).toEqual([ATENCION, { ...VIOLETA, conocidos: 6 }]);
  });

  it('is of one alcaldía', async () => {
    expect((await ask(announced, '09014'))[0]).toEqual({
      grupo: 'atencion',
      conocidos: 1,
      por_verificar: 0,
      con_punto: 1,
      con_colonia: 0,
    });
  });
});

describe('ofAlcaldia', () => {
  async function ask(alcaldia: string) {
    const query = ofAlcaldia({ alcaldia });
    const rows = await openRelease(announced.directory).run(query);
    expect(await announced.runNatively(query.sql)).toEqual(rows);
    return rows;
  }

  it('gives its name, who lives there, and of how much of it the release tells', async () => {
    expect(await ask('09015')).toEqual([
      { nombre: 'Cuauhtémoc', poblacion: 545_884, con_poblacion: 3, servicios: 12 },
    ]);
    // Of its three colonias, one has nobody, which is known, and of another it is not known.
    expect(await ask('09014')).toEqual([
      { nombre: 'Benito Juárez', poblacion: 434_153, con_poblacion: 2, servicios: 1 },
    ]);
    expect(await ask('09016')).toEqual([
      { nombre: 'Sin Censo', poblacion: null, con_poblacion: 0, servicios: 0 },
    ]);
    expect(await ask('09999')).toEqual([]);
  });
});
