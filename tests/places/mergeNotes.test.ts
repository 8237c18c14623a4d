/** What a remark says and does not, which office is which building, and each cell of a Punto Violeta. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officeRows } from '../../scripts/places/offices';
import type { OfficialPlace } from '../../scripts/places/officialPlace';
import { NOTES, noteOf } from '../../scripts/places/serviceNotes';
import { readVioletPoints } from '../../scripts/places/violetPoints';
import { coloniaFinder } from '../../scripts/etl/harmonise/pointInColonia';
import { scratch } from '../etl/project';

const phone = (numero: string, extension: string | null = null, antepuesto = false) => ({
  numero,
  extension,
  antepuesto,
});
const place = (cells: Partial<OfficialPlace> = {}): OfficialPlace => ({
  sede: 'Sede',
  institucion: 'Fiscalía Inventada',
  alcaldia: 'CUAUHTEMOC',
  lat: 19.43,
  lon: -99.14,
  direccion: 'Calle 1',
  horario: 'L–V 9:00–17:00',
  telefonos: [],
  reparos: [],
  ...cells,
});

const SERVICES =
  'Lista oficial de septiembre de 2024 (Gobierno de la Ciudad de México, CC BY 4.0).';
const LUNAS = 'Lista oficial de LUNA, sin fecha (Gobierno de la Ciudad de México, CC BY 4.0)';

describe('the remark of a service', () => {
  const note = (
    cells: Partial<OfficialPlace>,
    phonesOf?: 'servicios' | 'lunas',
    moved: number | null = null,
    before = '',
    others: readonly Partial<OfficialPlace>[] = [],
  ) =>
    noteOf(
      [
        { lista: 'servicios', place: place(cells) },
        ...others.map((other) => ({ lista: 'lunas' as const, place: place(other) })),
      ],
      phonesOf,
      moved,
      before,
    );

  it('is the list alone where there is nothing else to say', () => {
    expect(note({})).toBe(SERVICES);
    expect(noteOf([], undefined, null, 'x')).toBe('');
  });

  it.each([
    [
      'clues',
      'Lista oficial de unidades de salud con CLUES, 2026 (IMSS-Bienestar; la copia que se leyó no dice su licencia)',
      '2026',
    ],
    [
      'hospitales',
      'Lista oficial de hospitales de la ciudad, sin fecha (Gobierno de la Ciudad de México, CC BY 4.0)',
      '',
    ],
    ['lunas', LUNAS, ''],
    ['servicios', SERVICES.slice(0, -1), '2024-09'],
  ] as const)('names %s as «%s»', (lista, name, date) => {
    expect(noteOf([{ lista, place: place() }], undefined, null, '')).toBe(`${name}.`);
    expect(NOTES[lista]).toMatchObject({ date, url: expect.stringMatching(/^https:\/\/\w+\./) });
  });

  it('says that 55 was put before, of any of its telephones, and each extension once', () => {
    const telefonos = [phone('55 1', '7'), phone('55 2', '9', true), phone('55 3', '7')];
    expect(note({ telefonos }, 'servicios')).toBe(
      `${SERVICES} La lista da el teléfono con ocho dígitos y se le antepuso 55. Extensión 7 o 9.`,
    );
    expect(note({ telefonos: [phone('55 1')] }, 'servicios')).toBe(SERVICES);
    // Of a list whose telephones were not taken, nothing.
    expect(note({ telefonos })).toBe(SERVICES);
  });

  it('says what was not taken, each with its capital and its stop', () => {
    expect(note({ reparos: ['uno', 'dos cosas'] })).toBe(`${SERVICES} Uno. Dos cosas.`);
  });

  it('says whose its telephone is where it is of another list', () => {
    const telefonos = [phone('55 9', null, true)];
    expect(note({}, 'lunas', null, '', [{ telefonos }])).toBe(
      `${SERVICES} La lista da el teléfono con ocho dígitos y se le antepuso 55. El teléfono es de otra lista: ${LUNAS}.`,
    );
  });

  it('says where it stood before, beyond 50 m, or what was said of it', () => {
    expect(note({}, undefined, 50)).toBe(SERVICES);
    expect(note({}, undefined, 51)).toBe(`${SERVICES} Antes se la ponía a 51 m de ahí.`);
    expect(note({}, undefined, 1234.6)).toBe(`${SERVICES} Antes se la ponía a 1,235 m de ahí.`);
    const said = 'Otra cosa. Antes se la ponía a 1,712 m de ahí. Más.';
    for (const moved of [null, 3]) {
      expect(note({}, undefined, moved, said)).toBe(
        `${SERVICES} Antes se la ponía a 1,712 m de ahí.`,
      );
    }
    expect(note({}, undefined, 60, said)).toBe(`${SERVICES} Antes se la ponía a 60 m de ahí.`);
    expect(note({}, undefined, null, 'Antes se la ponía a m de ahí.')).toBe(SERVICES);
  });

  it('says in what another list differs, and nothing where it does not', () => {
    const own = { telefonos: [phone('55 1'), phone('55 2')] };
    const beside = (other: Partial<OfficialPlace>) =>
      note(own, 'servicios', null, '', [other]).replace(SERVICES, '').trim();
    expect(beside({ telefonos: [phone('55 2')] })).toBe('');
    expect(beside({ horario: null })).toBe('');
    expect(beside({ horario: '24 h' })).toBe(`${LUNAS} da otro horario, 24 h.`);
    expect(beside({ telefonos: [phone('55 3'), phone('55 1'), phone('55 4')] })).toBe(
      `${LUNAS} da otro teléfono, 55 3 y 55 4.`,
    );
    // 33 m and 67 m.
    expect(beside({ lat: 19.4303 })).toBe('');
    expect(beside({ lat: 19.4306 })).toBe(`${LUNAS} da otro punto, a 67 m.`);
    expect(beside({ lat: 19.4306, horario: '24 h' })).toBe(
      `${LUNAS} da otro punto, a 67 m, y otro horario, 24 h.`,
    );
    // Of a place without telephones, those of the other are its own and no other.
    expect(note({}, 'lunas', null, '', [{ telefonos: [phone('55 3')] }])).not.toContain(
      'otro teléfono,',
    );
  });
});

describe('the offices', () => {
  const known = (nombre: string, lat: string) => ({
    nombre,
    slug: nombre,
    clave_colonia: 'x',
    lon: '-99.14',
    lat,
    fuente: '',
    nota: '',
  });
  const rows = (
    places: readonly OfficialPlace[],
    before: Parameters<typeof officeRows>[1] = [],
    coloniaAt: Parameters<typeof officeRows>[2] = () => 'c',
  ) => officeRows(places, before, coloniaAt);

  it('joins doors by a chain of 300 m, and keeps apart what is farther', () => {
    // A hundred-thousandth of a degree of latitude is 1.1 m: 289 m and 311 m.
    const near = [0, 260, 520].map((step) => place({ lat: 19.43 + step / 1e5 }));
    expect(rows(near)).toHaveLength(1);
    expect(rows(near.toReversed())[0]?.lat).toBe('19.4326');
    const far = [0, 280].map((step) => place({ lat: 19.43 + step / 1e5 }));
    expect(rows(far)).toHaveLength(2);
    // The one between joins two buildings that were apart.
    const between = [0, 500, 250].map((step) => place({ lat: 19.43 + step / 1e5 }));
    expect(rows(between)).toHaveLength(1);
  });

  it('puts first those of most doors, and then by their names', () => {
    const lone = (sede: string, lat: number) => place({ sede, lat, direccion: null });
    const all = [lone('B', 19.43), lone('A', 19.44), lone('Z', 19.45), lone('Y', 19.4501)];
    expect(rows(all).map(({ nota }) => nota)).toEqual([
      'Punto medio de 2 sedes de la lista',
      'A',
      'B',
    ]);
  });

  it('is a complex of four doors, called after the door nearest to its middle', () => {
    const doors = (count: number) =>
      Array.from({ length: count }, (_, nth) =>
        place({ lat: 19.43 + (nth * nth) / 1e4, direccion: `Calle ${nth}` }),
      );
    expect(rows(doors(3))[0]).toMatchObject({
      nombre: 'la oficina de la Fiscalía en Calle 1',
      slug: 'calle-1',
    });
    expect(rows(doors(4))[0]).toMatchObject({
      nombre: 'el complejo de la Fiscalía en Calle 2',
      slug: 'calle-2',
      nota: 'Punto medio de 4 sedes de la lista',
    });
  });

  it.each([
    ['Calle 5 (junto al parque (chico))', 'Calle 5'],
    ['Calle 5, Piso 2, ala B', 'Calle 5'],
    ['Calle 5, planta baja', 'Calle 5'],
    ['Calle 5, P/B', 'Calle 5'],
    ['Calle 5, puerta 2', 'Calle 5, puerta 2'],
    ['Calle Uno, esquina con Calle Dos 5', 'Calle Uno 5'],
    ['Calle Uno esquina con Calle Dos 5', 'Calle Uno 5'],
    ['Calle Uno s/n', 'Calle Uno'],
    ['Calle s/n Uno', 'Calle s/n Uno'],
    ['Calle s/n bis', 'Calle s/n bis'],
    ['Calle Uno esquina con Dos', 'Calle Uno'],
  ])('at «%s» is called after «%s»', (direccion, street) => {
    expect(rows([place({ direccion })])[0]?.nombre).toBe(`la oficina de la Fiscalía en ${street}`);
  });

  it('without a street is called after itself', () => {
    expect(rows([place({ direccion: null, sede: 'Agencia Á' })])[0]).toMatchObject({
      nombre: 'la oficina de la Fiscalía en Agencia Á',
      slug: 'agencia-a',
      clave_colonia: 'c',
      lat: '19.43',
      lon: '-99.14',
      fuente: SERVICES.slice(0, -1),
      nota: 'Agencia Á',
    });
  });

  it('keeps the name of the known one within 300 m, and only where no other office is nearer', () => {
    const at = (lat: number) => place({ lat });
    expect(rows([at(19.43)], [known('k', '19.4326')])[0]?.slug).toBe('k');
    expect(rows([at(19.43)], [known('k', '19.4328')])[0]?.slug).toBe('calle-1');
    // Known at 19.4327, 300 m of the first and 11 m of the second.
    const slugs = rows(
      [at(19.4301), at(19.4329)],
      [known('k', '19.4327'), known('j', '19.4301')],
    ).map(({ lat, slug }) => [lat, slug]);
    expect(slugs).toEqual([
      ['19.4301', 'j'],
      ['19.4329', 'k'],
    ]);
  });

  it('outside every colonia is none', () => {
    const places = [place(), place({ lat: 19.44 })];
    const one = rows(places, [], ({ lat }) => (lat > 19.435 ? 'n' : null));
    expect(one.map(({ clave_colonia: key }) => key)).toEqual(['n']);
  });
});

describe('a Punto Violeta', () => {
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
  const HERE = {
    finder: coloniaFinder([
      { clave: A, nombre: 'Flor', geometry: { type: 'Polygon', coordinates: [ring] } },
    ]),
    places: {
      colonia: (name: string) => (name.toUpperCase() === 'ROSA' ? 'b' : undefined),
      isColonia: (key: string) => key === A || key === 'b',
    },
    source: 'Lista inventada',
  };
  const ORDINARY: Readonly<Record<string, string>> = {
    id: 'a1',
    name: 'Uno',
    neighborhood: 'Rosa',
    lat: '19.405',
    lng: '-99.195',
    tipo: 'Farmacia',
    geocode_precision: 'ROOFTOP',
    active: 'true',
  };
  const read = (cells: Readonly<Record<string, string>>) => {
    const path = join(scratch(), 'puntos.csv');
    const line = HEADER.split(',').map((name) => `"${cells[name] ?? ORDINARY[name] ?? ''}"`);
    writeFileSync(path, `${HEADER}\n${line.join(',')}\n`);
    return readVioletPoints(path, HERE);
  };
  const only = (cells: Readonly<Record<string, string>>) => read(cells).kept[0];

  it.each([
    ['Farmacia', 'farmacia'],
    ['ESCUELA', 'escuela'],
    ['comercio', 'comercio'],
    ['Negocio', 'comercio'],
    ['Restaurante', 'comercio'],
    ['Mercado', 'comercio'],
    ['Espacio público', 'espacio_publico'],
    ['Parque', 'espacio_publico'],
    ['Oficina pública', 'oficina_publica'],
    ['Gobierno', 'oficina_publica'],
    ['Nave espacial', 'otro'],
    ['', 'otro'],
  ])('of kind «%s» is %s', (tipo, clase) => {
    expect(only({ tipo })?.['clase']).toBe(clase);
  });

  it.each([
    'approximate',
    'GEOMETRIC_CENTER',
    'neighborhood',
    'colonia',
    'postal_code',
    'street',
    'city',
  ])('known to the «%s» has no point, and is of the colonia that it names', (precision) => {
    expect(only({ geocode_precision: precision })).toMatchObject({
      colonia: 'b',
      lat: null,
      lon: null,
      nota: 'Sólo se conoce su colonia.',
    });
  });

  it.each(['ROOFTOP', 'range_interpolated', '', 'street_address', 'my_city', 'cityblock'])(
    'known to the «%s» has its point, and the colonia where that is',
    (precision) => {
      expect(only({ geocode_precision: precision })).toMatchObject({
        colonia: A,
        lat: '19.405',
        lon: '-99.195',
        nota: null,
      });
    },
  );

  it.each(['true', 'T', '1', 'sí', 'SI', 'yes'])('whose «active» is «%s» is there', (active) => {
    expect(read({ active }).kept).toHaveLength(1);
  });

  it.each(['false', 'F', '0', 'no'])('whose «active» is «%s» is there no more', (active) => {
    expect(read({ active }).kept).toHaveLength(0);
    expect([...read({ active }).balance.aside]).toEqual([['dados de baja', 1]]);
  });

  it.each(['', 'truex', 'xtrue', 'nox', 'xno', '10'])(
    'whose «active» is «%s» is refused',
    (active) => {
      expect(() => read({ active })).toThrow(
        `línea 2, «active»: «${active}» no dice si el punto sigue.\n  → Escribe true o false.`,
      );
    },
  );

  it.each<[Readonly<Record<string, string>>, string | null]>([
    [{ street: 'Calle', exterior_number: '5' }, 'Domicilio: Calle 5.'],
    [{ street: 'Calle', exterior_number: 'S/N' }, 'Domicilio: Calle.'],
    [{ exterior_number: '5' }, null],
    [{ hours: '9 a 20' }, 'Horario: 9 a 20.'],
    [{ phone: '5555555555' }, 'Teléfono: 5555555555.'],
    [
      { street: 'Calle', hours: '9 a 20', phone: '55', lat: '' },
      'Domicilio: Calle. Horario: 9 a 20. Teléfono: 55. Sólo se conoce su colonia.',
    ],
  ])('with %j has the remark «%s»', (cells, nota) => {
    expect(only(cells)?.['nota']).toBe(nota);
  });

  it('is of a table with all its columns', () => {
    const path = join(scratch(), 'otra.csv');
    writeFileSync(path, 'a\n1\n');
    expect(() => readVioletPoints(path, HERE)).toThrow(
      /para ser la tabla de Puntos Violeta de la alcaldía le falta «ID», «NAME», «STREET», «EXTERIOR_NUMBER», «NEIGHBORHOOD», «POSTAL_CODE», «LAT», «LNG», «PHONE», «HOURS», «TIPO», «GEOCODE_PRECISION», «ACTIVE»/,
    );
  });
});
