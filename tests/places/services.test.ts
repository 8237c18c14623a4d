/** Invented lists into an invented catalogue: which of two rows of one place wins, and what is said of it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KnownOffice, ListName } from '../../scripts/places/crosswalk';
import { mergeServices, type Merging, type ServiceCells } from '../../scripts/places/mergeServices';
import { officeRows } from '../../scripts/places/offices';
import { readOfficialList } from '../../scripts/places/officialList';
import type { OfficialPlace } from '../../scripts/places/officialPlace';
import { readClues, readHospitals, readLunas } from '../../scripts/places/otherLists';
import { scratch } from '../etl/project';

function file(name: string, ...lines: readonly string[]): string {
  const path = join(scratch(), name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const HEADER =
  'instancia,tipo_sede,alcaldia,sede,calle,numero_exterior,numero_interior,referencia_de_ubicacion,latitud,longitud,' +
  'dias_atencion,horario_ini,horario_fin,telefono_uno,telefono_dos,telefono_tres,telefono_cuatro';
const listRow = (cells: Readonly<Record<string, string>>): string =>
  HEADER.split(',')
    .map((name) => cells[name] ?? ORDINARY[name] ?? 'NA')
    .map((cell) => `"${cell}"`)
    .join(',');
const ORDINARY: Readonly<Record<string, string>> = {
  instancia: 'SECRETARÍA  DE LAS MUJERES',
  tipo_sede: 'LUNA',
  alcaldia: 'CUAUHTEMOC',
  sede: 'Sede  Inventada',
  calle: 'Calle Inventada',
  numero_exterior: '156.0',
  numero_interior: 'Piso 6',
  referencia_de_ubicacion: 'Cerca del parque, C.P. 06350',
  latitud: '19.43',
  longitud: '-99.14',
  dias_atencion: 'Lunes a Domingo',
  horario_ini: '00:00:00',
  horario_fin: '23:59:00',
  telefono_uno: '55555555',
};
const readList = (...rows: readonly Readonly<Record<string, string>>[]) =>
  readOfficialList(file('lista.csv', HEADER, ...rows.map(listRow)));

describe('the official list', () => {
  it('is read with its spaces, its `NA`, its 156.0 and its eight digits', () => {
    expect(readList({}).places).toEqual([
      {
        sede: 'Sede Inventada',
        institucion: 'Secretaría de las Mujeres de la Ciudad de México',
        alcaldia: 'CUAUHTEMOC',
        lat: 19.43,
        lon: -99.14,
        direccion: 'Calle Inventada 156, Piso 6 (Cerca del parque)',
        horario: '24 h, todos los días',
        telefonos: [{ numero: '55 5555 5555', extension: null, antepuesto: true }],
        reparos: [],
      },
    ]);
  });

  it.each([
    { sede: 'Refugio Inventado' },
    { tipo_sede: 'ALBERGUE' },
    { sede: 'Casa de emergencia Inventada' },
  ])('has no place of a refuge: %o is set aside', (cells) => {
    const { places, balance } = readList(cells, {});
    expect(places).toHaveLength(1);
    expect(balance.aside.get('de un refugio o albergue: su lugar no se guarda')).toBe(1);
  });

  it('sets aside what has no point in the city and who nobody knows, each counted', () => {
    const { balance } = readList(
      {},
      { latitud: '38.5' },
      { longitud: 'NA' },
      { instancia: 'OTRA' },
    );
    expect(balance).toMatchObject({ rows: 4, counted: 1 });
    expect([...balance.aside]).toEqual([
      ['sin punto en la ciudad', 2],
      ['de una instancia desconocida, «OTRA»', 1],
    ]);
  });

  it('says which telephones it did not take', () => {
    const rows = [0, 1, 2, 3, 4].map((n) => ({
      sede: `Hospital ${n}`,
      telefono_uno: `555132125${n} ext 1377`,
      telefono_dos: '534680940',
    }));
    for (const { telefonos, reparos } of readList(...rows).places) {
      expect(telefonos).toEqual([]);
      expect(reparos).toEqual([
        'un teléfono sin ocho ni diez dígitos no se tomó',
        expect.stringContaining('van de uno en uno'),
      ]);
    }
  });

  it('of another header is refused, naming what it lacks', () => {
    expect(() => readOfficialList(file('otra.csv', 'sede,latitud', 'a,1'))).toThrow(
      /para ser la lista oficial de servicios le falta «INSTANCIA»/,
    );
    expect(() => readOfficialList(file('corta.csv', HEADER, 'a,b'))).toThrow(/línea 2: /);
  });
});

describe('the other lists', () => {
  it('leave out who directs a hospital and what gives no care', () => {
    const hospitals = readHospitals(
      file(
        'h.csv',
        'alcaldia,colonia,nombre,titular,tel,direccion,latitud,longitud',
        'CUAUHTEMOC,X,Hospital Inventado,Director: Alguien,55 83 41 80,"Calle 1, Col. X C.P. 06000.",19.43,-99.14',
      ),
    );
    expect(JSON.stringify(hospitals.places)).not.toContain('Alguien');
    expect(hospitals.places[0]?.direccion).toBe('Calle 1');
    const clues = readClues(
      file(
        'c.csv',
        'clues_imb,municipio,nombre_de_la_unidad,estatus_de_operacion,nivel_atencion,latitud,longitud',
        'A1,CUAUHTEMOC,CENTRO,EN OPERACION,PRIMER NIVEL,19.43,-99.14',
        'A2,CUAUHTEMOC,ALMACÉN,EN OPERACION,NO APLICA,19.43,-99.14',
        'A3,CUAUHTEMOC,CENTRO,FUERA DE OPERACION,PRIMER NIVEL,19.43,-99.14',
        'A4,CUAUHTEMOC,ALBERGUE X,EN OPERACION,PRIMER NIVEL,19.43,-99.14',
      ),
    );
    expect(clues.places.map(({ sede }) => sede)).toEqual(['A1']);
    expect(clues.balance).toMatchObject({ rows: 4, counted: 1 });
  });

  it('keep the hours of LUNA as they are written', () => {
    const { places } = readLunas(
      file(
        'l.csv',
        'alcaldia,nombre_luna,direccion,telefono_1,telefono_2,horarios,latitud,longitud',
        'CUAUHTÉMOC,LUNA X,NA,24523369,NA,Lunes a jueves,19.43,-99.14',
        'CUAUHTÉMOC,LUNA Y,NA,NA,NA,NA,NA,NA',
      ),
    );
    expect(places).toHaveLength(1);
    expect(places[0]).toMatchObject({ horario: 'Lunes a jueves', direccion: null });
  });
});

const place = (cells: Partial<OfficialPlace>): OfficialPlace => ({
  sede: 'Sede',
  institucion: 'Fiscalía Inventada',
  alcaldia: 'CUAUHTEMOC',
  lat: 19.43,
  lon: -99.14,
  direccion: 'Calle 1',
  horario: 'L–V 9:00–17:00',
  telefonos: [{ numero: '55 5555 5555', extension: null, antepuesto: true }],
  reparos: [],
  ...cells,
});

const office = (cells: Partial<KnownOffice>): KnownOffice => ({
  lista: 'servicios',
  alcaldia: 'Cuauhtémoc',
  sede: 'Sede',
  id: 'S001',
  nombre: null,
  tipo: 'fiscalia',
  atiende: 'juridica',
  nota: null,
  ...cells,
});

function merging(
  offices: readonly KnownOffice[],
  lists: Partial<Readonly<Record<ListName, readonly OfficialPlace[]>>>,
): Merging {
  return {
    crosswalk: {
      offices,
      of: (lista, { sede }) => offices.find((each) => each.lista === lista && each.sede === sede),
    },
    lists: { servicios: [], hospitales: [], clues: [], lunas: [], ...lists },
    alcaldia: 'Cuauhtémoc',
    alcaldiaOf: () => 'Cuauhtémoc',
    coloniaAt: () => 'Centro',
  };
}

const HAND: ServiceCells = {
  id: 'S001',
  nombre: 'De la mano',
  telefono: '55 1111 1111',
  whatsapp: '55 2222 2222',
  url: 'https://ejemplo.invalid',
  colonia: 'Otra',
  lat: '19.4364',
  lon: '-99.14',
  estado_verificacion: 'prensa',
  nota: 'VERIFICAR antes de publicar',
};

describe('the merge', () => {
  it('lets the official point, street, telephone and hours win, and says how far it stood', () => {
    const { rows } = mergeServices([HAND], merging([office({})], { servicios: [place({})] }));
    expect(rows).toEqual([
      {
        id: 'S001',
        nombre: 'Sede',
        tipo: 'fiscalia',
        institucion: 'Fiscalía Inventada',
        telefono: '55 5555 5555',
        whatsapp: '55 2222 2222',
        horario: 'L–V 9:00–17:00',
        direccion: 'Calle 1',
        colonia: 'Centro',
        alcaldia: 'Cuauhtémoc',
        lat: '19.43',
        lon: '-99.14',
        atiende: 'juridica',
        idiomas: '',
        url: 'https://ejemplo.invalid',
        fuente_url: expect.stringContaining('datos.cdmx.gob.mx'),
        fuente_fecha: '2024-09',
        estado_verificacion: 'lista_oficial',
        fecha_confirmacion: '',
        nota:
          'Lista oficial de septiembre de 2024 (Gobierno de la Ciudad de México, CC BY 4.0). La lista da el teléfono con ' +
          'ocho dígitos y se le antepuso 55. Antes se la ponía a 712 m de ahí.',
      },
    ]);
  });

  it('writes a new one among the others by its id, with what no list says left blank', () => {
    const bare = office({ id: 'S002', tipo: null, atiende: null });
    const telefonos = ['55 5555 5555', '55 6666 6666', '55 5555 5555'].map((numero) => ({
      numero,
      extension: null,
      antepuesto: false,
    }));
    const { rows } = mergeServices(
      ['S003', 'S001'].map((id) => ({ ...HAND, id })),
      merging([bare], { servicios: [place({ telefonos, horario: null, direccion: null })] }),
    );
    expect(rows.map(({ id }) => id)).toEqual(['S001', 'S002', 'S003']);
    expect(rows[1]).toMatchObject({
      tipo: 'otro',
      telefono: '55 5555 5555; 55 6666 6666',
      whatsapp: '',
      horario: '',
      direccion: '',
      atiende: '',
      idiomas: '',
      url: '',
      nota: 'Lista oficial de septiembre de 2024 (Gobierno de la Ciudad de México, CC BY 4.0).',
    });
  });

  it.each([
    { lat: '', lon: '-99.14' },
    { lat: '19.43', lon: '' },
    { lat: '', lon: '' },
  ])('says of no row that stood at %o how far that was', (point) => {
    const { rows } = mergeServices(
      [{ ...HAND, ...point }],
      merging([office({})], { servicios: [place({})] }),
    );
    expect(rows[0]?.['nota']).not.toContain('Antes');
  });

  it('gives the same when it is done again', () => {
    const given = merging([office({})], { servicios: [place({})] });
    const once = mergeServices([HAND], given).rows;
    expect(mergeServices(once, given).rows).toEqual(once);
  });

  it('takes of who was confirmed the point alone', () => {
    const confirmed = { ...HAND, estado_verificacion: 'confirmado', nota: '' };
    const { rows } = mergeServices([confirmed], merging([office({})], { servicios: [place({})] }));
    expect(rows).toEqual([{ ...confirmed, lat: '19.43', lon: '-99.14' }]);
  });

  it('makes one of two lists that tell of one place: the first wins, the other is a remark', () => {
    const offices = [office({}), office({ lista: 'lunas', sede: 'Otra' })];
    const other = place({
      sede: 'Otra',
      lat: 19.46,
      horario: 'Diario',
      telefonos: [{ numero: '55 9999 9999', extension: null, antepuesto: false }],
    });
    const { rows, balances } = mergeServices(
      [],
      merging(offices, { servicios: [place({})], lunas: [other] }),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.['nota']).toContain(
      'da otro punto, a 3,336 m, y otro teléfono, 55 9999 9999, y otro horario, Diario.',
    );
    expect([...(balances.get('lunas')?.aside ?? [])]).toEqual([
      ['de un lugar que ya da otra lista', 1],
    ]);
  });

  it('fills from the second list what the first lacks, and says whose the telephone is', () => {
    const offices = [office({}), office({ lista: 'hospitales', sede: 'Otra' })];
    const main = place({ telefonos: [], direccion: null });
    const { rows } = mergeServices(
      [],
      merging(offices, { servicios: [main], hospitales: [place({ sede: 'Otra' })] }),
    );
    expect(rows[0]).toMatchObject({ telefono: '55 5555 5555', direccion: 'Calle 1' });
    expect(rows[0]?.['nota']).toContain(
      'El teléfono es de otra lista: Lista oficial de hospitales',
    );
  });

  it('writes nothing of what nobody has classified, names it, and counts all', () => {
    const offices = [office({}), office({ sede: 'Ajena', id: null })];
    const { rows, unknown, balances } = mergeServices(
      [HAND],
      merging(offices, {
        servicios: [
          place({ sede: 'Nueva' }),
          place({ sede: 'Ajena' }),
          place({ sede: 'Lejana', alcaldia: 'TLALPAN' }),
        ],
      }),
    );
    expect(rows).toEqual([HAND]);
    expect(unknown).toEqual(['servicios: Nueva']);
    expect(balances.get('servicios')).toMatchObject({ rows: 3, counted: 0 });
  });
});

describe('the offices of the Fiscalía', () => {
  it('are a building once, keep the name of one that was known, and have its colonia', () => {
    const doors = [0, 1, 2, 3].map((n) => place({ sede: `Agencia ${n}`, lat: 19.43 + n * 0.001 }));
    const alone = place({
      sede: 'Sola',
      lat: 19.46,
      direccion: 'Calle Sola 5, piso 2 (junto al parque)',
    });
    const known = {
      nombre: 'el edificio',
      slug: 'edificio',
      clave_colonia: 'x',
      lon: '-99.14',
      lat: '19.432',
      fuente: '',
      nota: '',
    };
    const rows = officeRows([...doors, alone], [known], () => 'clave');
    expect(rows.map(({ nombre, slug, lat, nota }) => [nombre, slug, lat, nota])).toEqual([
      ['el edificio', 'edificio', '19.4315', 'Punto medio de 4 sedes de la lista'],
      ['la oficina de la Fiscalía en Calle Sola 5', 'calle-sola-5', '19.46', 'Sola'],
    ]);
    expect(officeRows([alone], [], () => null)).toEqual([]);
  });
});
