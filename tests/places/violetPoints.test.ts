import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { violetPointRules } from '$lib/contract/cabinet/violetPointRow';
import { checkSheet } from '$lib/contract/catalogs/checkSheet';
import { POINT_COLUMNS } from '$lib/contract/cabinet/violetPointRow';
import { catalogueText } from '../../scripts/places/catalogueFile';
import { readVioletPoints, violetPoints } from '../../scripts/places/violetPoints';
import { coloniaFinder } from '../../scripts/etl/harmonise/pointInColonia';
import { scratch } from '../etl/project';
import { COLONIAS, file, project } from './invented';

const HEADER =
  'id,name,street,exterior_number,neighborhood,postal_code,lat,lng,phone,hours,tipo,geocode_precision,active';
const A = '0901500010001';
const ring = [
  [-99.2, 19.4],
  [-99.19, 19.4],
  [-99.19, 19.41],
  [-99.2, 19.41],
  [-99.2, 19.4],
];
const PLACES = {
  colonia: (name: string) => (name.toUpperCase() === 'FLOR' ? A : undefined),
  isColonia: (key: string) => key === A,
};
const HERE = {
  finder: coloniaFinder([
    { clave: A, nombre: 'Flor', geometry: { type: 'Polygon', coordinates: [ring] } },
  ]),
  places: PLACES,
  source: 'Lista inventada',
};

function read(...lines: readonly string[]) {
  const path = join(scratch(), 'puntos.csv');
  writeFileSync(path, `${[HEADER, ...lines].join('\n')}\n`);
  return readVioletPoints(path, HERE);
}

const GOOD =
  'a1,Farmacia Inventada,Calle Uno,5,Flor,06000,19.405,-99.195,5555555555,9 a 20,Farmacia,ROOFTOP,true';

describe('the table of Puntos Violeta', () => {
  it('comes in as it is, and what it makes is a catalogue that is accepted', () => {
    const { kept } = read(GOOD);
    expect(kept).toEqual([
      {
        id: 'PV001',
        nombre: 'Farmacia Inventada',
        clase: 'farmacia',
        colonia: A,
        lat: '19.405',
        lon: '-99.195',
        fuente: 'Lista inventada',
        fuente_url: null,
        fecha_confirmacion: null,
        nota: 'Domicilio: Calle Uno 5. Horario: 9 a 20. Teléfono: 5555555555.',
      },
    ]);
    const sheet = checkSheet(
      catalogueText(POINT_COLUMNS, kept),
      violetPointRules({ places: PLACES, invented: false }),
    );
    expect(sheet.problems).toEqual([]);
  });

  it('places by its colonia alone what was geocoded vaguely, or has no point', () => {
    const { kept } = read(
      'a1,Uno,,,flor,,19.405,-99.195,,,Tienda,APPROXIMATE,true',
      'a2,Dos,,,Flor,,,,,,parque,,1',
    );
    expect(
      kept.map(({ id, clase, colonia, lat, nota }) => [id, clase, colonia, lat, nota]),
    ).toEqual([
      ['PV001', 'otro', A, null, 'Sólo se conoce su colonia.'],
      ['PV002', 'espacio_publico', A, null, 'Sólo se conoce su colonia.'],
    ]);
  });

  it('accounts for every row that it sets aside', () => {
    const { kept, balance } = read(
      GOOD,
      'a2,Baja,,,Flor,,19.405,-99.195,,,Farmacia,ROOFTOP,false',
      'a3,Refugio Inventado,,,Flor,,19.405,-99.195,,,otro,ROOFTOP,true',
      'a4,Casa X,,,Flor,,19.405,-99.195,,,Albergue,ROOFTOP,true',
      'a5,Lejos,,,Flor,,19.5,-99.1,,,Farmacia,ROOFTOP,true',
      'a6,Sin lugar,,,Otra,,,,,,Farmacia,,true',
      'a7,,,,Flor,,19.405,-99.195,,,Farmacia,ROOFTOP,true',
    );
    expect(kept).toHaveLength(1);
    expect(balance).toMatchObject({ rows: 7, counted: 1 });
    expect([...balance.aside]).toEqual([
      ['dados de baja', 1],
      ['de un refugio o albergue: su lugar no se guarda', 2],
      ['con el punto fuera de las colonias de la alcaldía', 1],
      ['sin punto y sin una colonia conocida', 1],
      ['sin nombre', 1],
    ]);
  });

  it.each([
    ['an id twice', [GOOD, GOOD], /línea 3: el id «a1» ya está en la línea 2/],
    ['neither yes nor no', [GOOD.replace('true', 'quizá')], /línea 2, «active»: «quizá» no dice/],
    ['fields missing', ['a1,Uno'], /línea 2: /],
  ])('with %s is refused in words', (_, lines, message) => {
    expect(() => read(...lines)).toThrow(message);
  });

  it('of another header is refused, naming what it lacks', () => {
    const path = join(scratch(), 'otra.csv');
    writeFileSync(path, 'id,nombre\n1,a\n');
    expect(() => readVioletPoints(path, HERE)).toThrow(/le falta «NAME», «STREET»/);
  });
});

describe('the order', () => {
  it('writes the catalogue, with the colonias of the alcaldía alone, and tells the balance', async () => {
    const root = project();
    const points = file(
      'puntos.csv',
      HEADER,
      'a1,Farmacia Inventada,,,,,19.425,-99.145,,,Farmacia,ROOFTOP,true',
      'a2,Parque Inventado,,,Ampl. Jacarandas,,,,,,Parque,,true',
      'a3,Lejana,,,,,19.5,-99.145,,,Farmacia,ROOFTOP,true',
    );
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    await violetPoints(
      ['--alcaldia', '09015', '--puntos', points, '--fuente', 'La lista', '--colonias', COLONIAS],
      root,
    );
    log.mockRestore();
    expect(said).toEqual([
      'Puntos Violeta: 3 renglones: 2 usados; 1 apartados (con el punto fuera de las colonias de la alcaldía, 1).',
    ]);
    expect(readFileSync(join(root, 'data/catalogs/puntos_violeta.csv'), 'utf8')).toBe(
      `id,nombre,clase,colonia,lat,lon,fuente,fuente_url,fecha_confirmacion,nota
PV001,Farmacia Inventada,farmacia,0901500010001,19.425,-99.145,La lista,,,
PV002,Parque Inventado,espacio_publico,0901500010002,,,La lista,,,Sólo se conoce su colonia.
`,
    );
  });
});
