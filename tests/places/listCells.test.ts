/** Every cell of every official list, and what each becomes: one row of each, by hand. */
import { describe, expect, it } from 'vitest';
import { officialHours } from '../../scripts/places/officialHours';
import { readOfficialList } from '../../scripts/places/officialList';
import {
  readClues,
  readEdition2020,
  readHospitals,
  readLunas,
} from '../../scripts/places/otherLists';
import { file } from './invented';

const ten = (numero: string, extension: string | null = null) => ({
  numero,
  extension,
  antepuesto: false,
});
const eight = (numero: string, extension: string | null = null) => ({
  ...ten(numero, extension),
  antepuesto: true,
});

const REFUGE = 'de un refugio o albergue: su lugar no se guarda';
const NO_POINT = 'sin punto en la ciudad';

describe('a row of each list', () => {
  it('of LUNA', () => {
    const HEADER = 'alcaldia,nombre_luna,direccion,telefono_1,telefono_2,horarios,latitud,longitud';
    const { places, balance } = readLunas(
      file(
        'l.csv',
        HEADER,
        'A  B,LUNA  X,"Calle 1, Col. Z",24523369,5512345678 ext 9,NA,19.43,-99.14',
        'A,LUNA Y,NA,NA,x,NA,NA,-99.14',
      ),
    );
    expect(places).toEqual([
      {
        lat: 19.43,
        lon: -99.14,
        sede: 'LUNA X',
        institucion: 'Secretaría de las Mujeres de la Ciudad de México',
        alcaldia: 'A B',
        direccion: 'Calle 1',
        horario: null,
        telefonos: [eight('55 2452 3369'), ten('55 1234 5678', '9')],
        reparos: [],
      },
    ]);
    expect([balance.rows, [...balance.aside]]).toEqual([2, [[NO_POINT, 1]]]);
    expect(() => readLunas(file('x.csv', 'a', '1'))).toThrow(
      /para ser la lista oficial de LUNA le falta «ALCALDIA», «NOMBRE_LUNA», «DIRECCION», «TELEFONO_1», «TELEFONO_2», «HORARIOS», «LATITUD», «LONGITUD»/,
    );
  });

  it('of CLUES', () => {
    const { places, balance } = readClues(
      file(
        'c.csv',
        'clues_imb,municipio,nombre_de_la_unidad,estatus_de_operacion,nivel_atencion,latitud,longitud',
        'A1,A  B,CENTRO  X,EN OPERACION,PRIMER NIVEL,19.43,-99.14',
        'A2,A,ALMACÉN,EN OPERACION,NO APLICA,19.43,-99.14',
        'A3,A,CENTRO,FUERA DE OPERACION,PRIMER NIVEL,19.43,-99.14',
        'A4,A,ALBERGUE X,EN OPERACION,PRIMER NIVEL,19.43,-99.14',
        'A5,A,CENTRO,EN OPERACION,PRIMER NIVEL,NA,NA',
      ),
    );
    expect(places).toEqual([
      {
        lat: 19.43,
        lon: -99.14,
        sede: 'A1',
        institucion: 'IMSS-Bienestar',
        alcaldia: 'A B',
        direccion: null,
        horario: null,
        telefonos: [],
        reparos: [],
      },
    ]);
    expect([...balance.aside]).toEqual([
      ['que no dan atención', 1],
      ['que no operan', 1],
      [REFUGE, 1],
      [NO_POINT, 1],
    ]);
    expect(() => readClues(file('x.csv', 'a', '1'))).toThrow(
      /para ser la lista de unidades de salud con CLUES le falta «CLUES_IMB», «MUNICIPIO», «NIVEL_ATENCION», «ESTATUS_DE_OPERACION», «NOMBRE_DE_LA_UNIDAD», «LATITUD», «LONGITUD»/,
    );
  });

  it('of hospitals', () => {
    const { places, balance } = readHospitals(
      file(
        'h.csv',
        'alcaldia,colonia,nombre,titular,tel,direccion,latitud,longitud',
        'A  B,X,Hospital  X,Alguien,55 83 41 80,"Calle 1, Col. X",19.43,-99.14',
        'A,X,Hospital Y,Alguien,ninguno,NA,19.43,-99.14',
        'A,X,Hospital W,Alguien,NA,NA,19.43,-99.14',
        'A,X,Hospital Z,Alguien,NA,NA,NA,NA',
      ),
    );
    const common = {
      lat: 19.43,
      lon: -99.14,
      institucion: 'Secretaría de Salud de la Ciudad de México',
      horario: null,
      reparos: [],
    };
    expect(places).toEqual([
      {
        ...common,
        sede: 'Hospital X',
        alcaldia: 'A B',
        direccion: 'Calle 1',
        telefonos: [eight('55 5583 4180')],
      },
      { ...common, sede: 'Hospital Y', alcaldia: 'A', direccion: null, telefonos: [] },
      { ...common, sede: 'Hospital W', alcaldia: 'A', direccion: null, telefonos: [] },
    ]);
    expect([...balance.aside]).toEqual([[NO_POINT, 1]]);
    expect(() => readHospitals(file('x.csv', 'a', '1'))).toThrow(
      /para ser la lista de hospitales le falta «NOMBRE», «ALCALDIA», «TEL», «DIRECCION», «LATITUD», «LONGITUD»/,
    );
  });

  it('of the edition of 2020', () => {
    const { places, balance } = readEdition2020(
      file(
        'e.csv',
        'nmbr___,alcaldi,calle,tel_1,tel_2,lat,lon',
        'Casa  X,A  B,Calle 1,24523369,5512345678,19.43,-99.14',
        'Refugio,A,Calle 1,NA,NA,19.43,-99.14',
        'Casa Y,A,Calle 1,NA,NA,NA,NA',
      ),
    );
    expect(places).toEqual([
      {
        lat: 19.43,
        lon: -99.14,
        sede: 'Casa X',
        institucion: 'Gobierno de la Ciudad de México',
        alcaldia: 'A B',
        direccion: 'Calle 1',
        horario: null,
        telefonos: [eight('55 2452 3369'), ten('55 1234 5678')],
        reparos: [],
      },
    ]);
    expect([...balance.aside]).toEqual([
      [REFUGE, 1],
      [NO_POINT, 1],
    ]);
    expect(() => readEdition2020(file('x.csv', 'a', '1'))).toThrow(
      /para ser la edición de 2020 de la lista de servicios le falta «NMBR___», «ALCALDI», «CALLE», «TEL_1», «TEL_2», «LAT», «LON»/,
    );
  });
});

const COLUMNS = [
  'instancia',
  'tipo_sede',
  'alcaldia',
  'sede',
  'calle',
  'numero_exterior',
  'numero_interior',
  'referencia_de_ubicacion',
  'latitud',
  'longitud',
  'dias_atencion',
  'horario_ini',
  'horario_fin',
  'telefono_uno',
  'telefono_dos',
  'telefono_tres',
  'telefono_cuatro',
] as const;
type Cells = Partial<Readonly<Record<(typeof COLUMNS)[number], string>>>;
const ORDINARY: Cells = {
  instancia: 'SECRETARÍA DE SALUD',
  sede: 'Sede',
  alcaldia: 'A  B',
  calle: 'Calle  1',
  latitud: '19.43',
  longitud: '-99.14',
  dias_atencion: 'Lunes a viernes',
  horario_ini: '09:00:00',
  horario_fin: '17:00:00',
};
const list = (...rows: readonly Cells[]) =>
  readOfficialList(
    file(
      's.csv',
      COLUMNS.join(','),
      ...rows.map((cells) =>
        COLUMNS.map((name) => `"${cells[name] ?? ORDINARY[name] ?? 'NA'}"`).join(','),
      ),
    ),
  );

describe('a row of the list of services', () => {
  it('has its four telephones, in order', () => {
    const [place] = list({
      telefono_uno: '24523369',
      telefono_dos: '5512345678 ext 1',
      telefono_tres: 'NA',
      telefono_cuatro: '5512345679',
    }).places;
    expect(place).toEqual({
      lat: 19.43,
      lon: -99.14,
      sede: 'Sede',
      institucion: 'Secretaría de Salud de la Ciudad de México',
      alcaldia: 'A B',
      direccion: 'Calle 1 s/n',
      horario: 'L–V 9:00–17:00',
      telefonos: [eight('55 2452 3369'), ten('55 1234 5678', '1'), ten('55 1234 5679')],
      reparos: [],
    });
    expect(list({ telefono_tres: '24523369' }).places[0]?.telefonos).toEqual([
      eight('55 2452 3369'),
    ]);
  });

  it.each<[Cells, string | null]>([
    [{ calle: 'NA' }, null],
    [{ numero_exterior: '5' }, 'Calle 1 5'],
    [{ numero_exterior: '5.0' }, 'Calle 1 5'],
    [{ numero_exterior: '5.05' }, 'Calle 1 5.05'],
    [{ numero_exterior: '5.0 bis' }, 'Calle 1 5.0 bis'],
    [{ numero_exterior: '5', numero_interior: 'Piso 2' }, 'Calle 1 5, Piso 2'],
    [
      { numero_exterior: '5', referencia_de_ubicacion: 'Junto al parque, Col. X' },
      'Calle 1 5 (Junto al parque)',
    ],
  ])('with %j is at «%s»', (cells, direccion) => {
    expect(list(cells).places[0]?.direccion).toBe(direccion);
  });

  it.each([
    ['FISCALÍA GENERAL DE JUSTICIA', 'Fiscalía General de Justicia de la Ciudad de México'],
    ['SECRETARÍA  DE LAS MUJERES', 'Secretaría de las Mujeres de la Ciudad de México'],
    ['SECRETARÍA DE SALUD', 'Secretaría de Salud de la Ciudad de México'],
  ])('of «%s» is of «%s»', (instancia, institucion) => {
    expect(list({ instancia }).places[0]?.institucion).toBe(institucion);
  });

  it('does not take numbers with an extension that go up by one, within one kind of office', () => {
    const row = (at: number, tipo_sede: string, extension = ' ext 7'): Cells => ({
      tipo_sede,
      telefono_uno: `555132125${at}${extension}`,
      telefono_dos: '24523369',
    });
    const numbers = (rows: readonly Cells[]) =>
      list(...rows).places.map(({ telefonos, reparos }) => [telefonos.length, reparos]);
    const five = [0, 1, 2, 3, 4];
    const why =
      'sus teléfonos no se tomaron: en la lista van de uno en uno de un hospital al otro, como los rellena una hoja de cálculo';
    expect(numbers(five.map((at) => row(at, 'HOSPITAL')))).toEqual(five.map(() => [1, [why]]));
    // Of two kinds, or without an extension, they are offices that share a switchboard.
    expect(numbers(five.map((at) => row(at, at < 2 ? 'HOSPITAL' : 'LUNA')))).toEqual(
      five.map(() => [2, []]),
    );
    expect(numbers(five.map((at) => row(at, 'HOSPITAL', '')))).toEqual(five.map(() => [2, []]));
  });

  it('says that one can not be read, and takes the others', () => {
    const [place] = list({ telefono_uno: '123', telefono_dos: '24523369' }).places;
    expect(place?.telefonos).toEqual([eight('55 2452 3369')]);
    expect(place?.reparos).toEqual(['un teléfono sin ocho ni diez dígitos no se tomó']);
  });

  it('is of a file with all its columns', () => {
    expect(() => readOfficialList(file('x.csv', 'a', '1'))).toThrow(
      /le falta «INSTANCIA», «TIPO_SEDE», «ALCALDIA», «SEDE», «CALLE», «NUMERO_EXTERIOR», «NUMERO_INTERIOR», «REFERENCIA_DE_UBICACION», «LATITUD», «LONGITUD», «DIAS_ATENCION», «HORARIO_INI», «HORARIO_FIN», «TELEFONO_UNO», «TELEFONO_DOS», «TELEFONO_TRES», «TELEFONO_CUATRO»/,
    );
  });
});

describe('hours', () => {
  it.each([
    ['Lunes a Domingo', '00:00:00', '22:00:00', 'Todos los días 0:00–22:00'],
    ['Lunes a Domingo', '01:00:00', '23:59:00', 'Todos los días 1:00–24:00'],
    ['Lunes a Domingo', '00:00:00', '23:59:59', 'Todos los días 0:00–24:00'],
    ['Lunes a viernes', '00:00:00', '23:59:00', 'L–V 0:00–24:00'],
    ['Lunes a Domingo', '08:05:00', '23:58:00', 'Todos los días 8:05–23:58'],
    [' Lunes<BR>a<br>Viernes ', '10:00:00', '14:00:00', 'L–V 10:00–14:00'],
    ['Sólo con cita', '10:00:00', '14:00:00', 'Sólo con cita'],
    [
      'Lunes a viernes de 09:00 a 23:59 sábados: Con Cita',
      '10:00:00',
      '14:00:00',
      'L–V 9:00–24:00; sábados: con cita',
    ],
    [
      'x Lunes a viernes de 09:00 a 17:00 sábados: cita',
      '10:00:00',
      '14:00:00',
      'x Lunes a viernes de 09:00 a 17:00 sábados: cita',
    ],
    [
      'Lunes a viernes de 9:00 a 17:00 sábados: cita',
      '10:00:00',
      '14:00:00',
      'Lunes a viernes de 9:00 a 17:00 sábados: cita',
    ],
    [
      'Lunes a viernes de 09:00 a 17:00 sábados: ',
      '10:00:00',
      '14:00:00',
      'Lunes a viernes de 09:00 a 17:00 sábados:',
    ],
  ])('of %s, %s to %s are «%s»', (days, from, until, expected) => {
    expect(officialHours(days, from, until)).toBe(expected);
  });
});
