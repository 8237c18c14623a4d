/** The whole order `servicios`, over invented lists: what becomes of each row, and what is written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readCrosswalk } from '../../scripts/places/crosswalk';
import { services, servicesFrom } from '../../scripts/places/services';
import { COLONIAS, file, project } from './invented';

const OFFICES = `lista,alcaldia,sede,id,nombre,tipo,atiende,nota
servicios,Cuauhtémoc,Agencia Uno,S010,,fiscalia,juridica,
servicios,Cuauhtémoc,Casa Dos,S002,Casa de las pruebas,luna,social,
hospitales,Cuauhtémoc,Hospital Tres,S011,,hospital,medica,
lunas,Cuauhtémoc,LUNA Dos,S002,,luna,social,
clues,Cuauhtémoc,A1,,,,,No atiende a quien se busca
`;
const LIST =
  'instancia,tipo_sede,alcaldia,sede,calle,numero_exterior,numero_interior,referencia_de_ubicacion,latitud,longitud,' +
  'dias_atencion,horario_ini,horario_fin,telefono_uno,telefono_dos,telefono_tres,telefono_cuatro';
const FISCALIA = 'FISCALÍA GENERAL DE JUSTICIA';
const MUJERES = 'SECRETARÍA DE LAS MUJERES';
const listed = (who: string, sede: string, lat: string, alcaldia = 'CUAUHTEMOC') =>
  `${who},X,${alcaldia},${sede},Calle,5,NA,NA,${lat},-99.145,Lunes a viernes,09:00:00,17:00:00,55555555,NA,NA,NA`;

const projectOfLists = () => {
  const root = project();
  writeFileSync(join(root, 'data/catalogs/sedes_oficiales.csv'), OFFICES);
  return root;
};

const given = () => ({
  alcaldia: '09015',
  colonias: COLONIAS,
  servicios: file(
    's.csv',
    LIST,
    listed(FISCALIA, 'Agencia Uno', '19.425'),
    listed(MUJERES, 'Casa Dos', '19.426'),
    listed(FISCALIA, 'Agencia Nueva', '19.4255'),
    listed(FISCALIA, 'Agencia Lejana', '19.427', 'COYOACAN'),
  ),
  hospitales: file(
    'h.csv',
    'alcaldia,colonia,nombre,titular,tel,direccion,latitud,longitud',
    'CUAUHTEMOC,X,Hospital  Tres,Alguien,55 83 41 80,"Calle 1, Col. X",19.5,-99.135',
    'CUAUHTEMOC,X,Sin punto,Alguien,NA,NA,NA,NA',
  ),
  clues: file(
    'c.csv',
    'clues_imb,municipio,nombre_de_la_unidad,estatus_de_operacion,nivel_atencion,latitud,longitud',
    'A1,CUAUHTEMOC,CENTRO,EN OPERACION,PRIMER NIVEL,19.425,-99.135',
    'A2,CUAUHTEMOC,CENTRO,EN OPERACION,PRIMER NIVEL,NA,NA',
  ),
  lunas: file(
    'l.csv',
    'alcaldia,nombre_luna,direccion,telefono_1,telefono_2,horarios,latitud,longitud',
    'CUAUHTÉMOC,LUNA Dos,"Calle 2, Col. X",24523369,5512345678,Lunes a jueves,19.426,-99.145',
    'COYOACÁN,LUNA Otra,NA,NA,NA,NA,19.426,-99.145',
  ),
  edicion2020: file(
    'e.csv',
    'nmbr___,alcaldi,calle,tel_1,tel_2,lat,lon',
    'Casa Dos,CUAUHTEMOC,Calle 9,55555555,NA,19.426,-99.145',
    'Casa Cerrada,CUAUHTEMOC,Calle 9,NA,NA,19.426,-99.145',
    'Casa Dos,COYOACAN,Calle 9,NA,NA,19.426,-99.145',
    'Refugio,CUAUHTEMOC,Calle 9,NA,NA,19.426,-99.145',
    'Sin punto,CUAUHTEMOC,Calle 9,NA,NA,NA,NA',
  ),
});

const told = (balances: ReturnType<typeof servicesFrom>['balances']) =>
  balances.map(([name, { rows, counted, aside }]) => [
    name,
    rows,
    counted,
    Object.fromEntries(aside),
  ]);

describe('the services', () => {
  it('account for every row of every list, as it is read and as it is matched', () => {
    const { balances, unknown } = servicesFrom(projectOfLists(), given());
    const noPoint = { 'sin punto en la ciudad': 1 };
    expect(told(balances)).toEqual([
      ['servicios, leída', 4, 4, {}],
      [
        'servicios, en el catálogo',
        4,
        2,
        { 'sin clasificar en sedes_oficiales.csv': 1, 'de otra alcaldía': 1 },
      ],
      ['hospitales, leída', 2, 1, noPoint],
      ['hospitales, en el catálogo', 1, 1, {}],
      ['clues, leída', 2, 1, noPoint],
      ['clues, en el catálogo', 1, 0, { 'dejados fuera en sedes_oficiales.csv': 1 }],
      ['lunas, leída', 2, 2, {}],
      [
        'lunas, en el catálogo',
        2,
        0,
        { 'de un lugar que ya da otra lista': 1, 'de otra alcaldía': 1 },
      ],
      [
        'edición de 2020, leída',
        5,
        3,
        { ...noPoint, 'de un refugio o albergue: su lugar no se guarda': 1 },
      ],
      [
        'edición de 2020, frente a la de 2024',
        3,
        1,
        { 'con un nombre que la de 2024 no tiene': 1, 'de otra alcaldía': 1 },
      ],
    ]);
    expect(unknown).toEqual(['servicios: Agencia Nueva']);
  });

  it('are in the order of their names, with the colonia of their point and the alcaldía as we write it', () => {
    const { rows, columns } = servicesFrom(projectOfLists(), given());
    expect(columns.slice(0, 3)).toEqual(['id', 'nombre', 'tipo']);
    const places = rows.map(({ id, nombre, colonia, alcaldia }) => [id, nombre, colonia, alcaldia]);
    expect(places).toEqual([
      ['S001', 'Línea inventada', '', ''],
      ['S002', 'Casa de las pruebas', 'Jacarandas', 'Cuauhtémoc'],
      // Of no list: as they were.
      ['S003', 'Refugio inventado', '', ''],
      ['S004', 'Clínica confirmada', 'Jacarandas', 'Cuauhtémoc'],
      ['S005', 'Centro de otra alcaldía', 'Colonia Inventada', 'Coyoacán'],
      ['S010', 'Agencia Uno', 'Jacarandas', 'Cuauhtémoc'],
      // Outside the colonias of the alcaldía.
      ['S011', 'Hospital Tres', '', 'Cuauhtémoc'],
    ]);
    expect(rows[1]).toMatchObject({
      tipo: 'luna',
      institucion: 'Secretaría de las Mujeres de la Ciudad de México',
      telefono: '55 5555 5555',
      whatsapp: '00 0000 0003',
      idiomas: 'náhuatl',
      horario: 'L–V 9:00–17:00',
      direccion: 'Calle 5',
      atiende: 'social',
      lat: '19.426',
      lon: '-99.145',
    });
    expect(rows[6]).toMatchObject({
      institucion: 'Secretaría de Salud de la Ciudad de México',
      telefono: '55 5583 4180',
      horario: '',
      direccion: 'Calle 1',
      fuente_fecha: '',
    });
  });

  it('give the offices of the Fiscalía in the alcaldía alone, a building once', () => {
    const { offices } = servicesFrom(projectOfLists(), given());
    // The one that was known is 530 m away.
    expect(offices).toEqual([
      {
        nombre: 'la oficina de la Fiscalía en Calle 5',
        slug: 'calle-5',
        clave_colonia: '0901500010001',
        lon: '-99.145',
        lat: '19.42525',
        fuente: 'Lista oficial de septiembre de 2024 (Gobierno de la Ciudad de México, CC BY 4.0)',
        nota: 'Punto medio de 2 sedes de la lista',
      },
    ]);
  });

  it('keep the name of the office that the catalogue already had there', () => {
    const root = projectOfLists();
    writeFileSync(
      join(root, 'data/catalogs/oficinas_fiscalia.csv'),
      'nombre,slug,clave_colonia,lon,lat,fuente,nota\nla de siempre,siempre,x,-99.145,19.4253,,\n',
    );
    expect(servicesFrom(root, given()).offices).toMatchObject([
      { nombre: 'la de siempre', slug: 'siempre', lat: '19.42525' },
    ]);
  });

  it('of an alcaldía that nobody knows are refused', () => {
    expect(() => servicesFrom(projectOfLists(), { ...given(), alcaldia: '09099' })).toThrow(
      '--alcaldia 09099 no está en alcaldias.csv.\n  → Da una clave de data/catalogs/alcaldias.csv.',
    );
  });

  it('are written by the order, which tells the balance and what nobody has classified', async () => {
    const root = projectOfLists();
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    const args = Object.entries(given()).flatMap(([name, value]) => [`--${name}`, value]);
    await services(args, root);
    log.mockRestore();
    expect(said[0]).toBe('servicios, leída: 4 renglones: 4 usados; 0 apartados.');
    expect(said).toHaveLength(12);
    expect(said.slice(-2)).toEqual([
      'Sin clasificar: servicios: Agencia Nueva',
      'data/catalogs/servicios.csv: 7 renglones; data/catalogs/oficinas_fiscalia.csv: 1.',
    ]);
    const lines = (name: string) =>
      readFileSync(join(root, 'data/catalogs', name), 'utf8')
        .trim()
        .split('\n');
    expect(lines('servicios.csv').map((line) => line.slice(0, 4))).toEqual([
      'id,n',
      'S001',
      'S002',
      'S003',
      'S004',
      'S005',
      'S010',
      'S011',
    ]);
    expect(lines('oficinas_fiscalia.csv')[0]).toBe('nombre,slug,clave_colonia,lon,lat,fuente,nota');
    for (const name of ['servicios.csv', 'oficinas_fiscalia.csv']) {
      const text = readFileSync(join(root, 'data/catalogs', name), 'utf8');
      await expect(text).toMatchFileSnapshot(join('../golden/listas', name));
    }
  });
});

describe('the crosswalk', () => {
  it('knows an office of a list by its alcaldía and its name, whatever their accents', () => {
    const { of, offices } = readCrosswalk(projectOfLists());
    expect(offices).toHaveLength(5);
    const id = (...[lista, place]: Parameters<typeof of>) => of(lista, place)?.id;
    expect(id('servicios', { alcaldia: 'CUAUHTEMOC', sede: 'agencia  uno' })).toBe('S010');
    expect(id('servicios', { alcaldia: 'COYOACAN', sede: 'Agencia Uno' })).toBeUndefined();
    expect(id('lunas', { alcaldia: 'CUAUHTEMOC', sede: 'Agencia Uno' })).toBeUndefined();
    expect(id('clues', { alcaldia: 'Cuauhtémoc', sede: 'A1' })).toBeNull();
  });

  it('does not run the name of an alcaldía into that of an office', () => {
    const root = projectOfLists();
    const [header] = OFFICES.split('\n');
    writeFileSync(
      join(root, 'data/catalogs/sedes_oficiales.csv'),
      `${header}\nlunas,Uno,Dos,S001,,luna,social,\n`,
    );
    const { of } = readCrosswalk(root);
    expect(of('lunas', { alcaldia: 'UnoD', sede: 'os' })).toBeUndefined();
    expect(of('lunas', { alcaldia: 'Uno', sede: 'Dos' })?.id).toBe('S001');
  });

  it.each(['X010', 'S10', 'S0100', 'xS010'])('has no service «%s»', (id) => {
    const root = projectOfLists();
    writeFileSync(join(root, 'data/catalogs/sedes_oficiales.csv'), OFFICES.replace('S010', id));
    expect(() => readCrosswalk(root)).toThrow(/no es un identificador[^]*S001/);
  });
});
