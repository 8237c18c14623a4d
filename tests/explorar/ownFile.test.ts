/** A CSV of the reader's own, as offices write them: encodings, separators, commas, names. All of it is invented. */
import { describe, expect, test } from 'vitest';
import {
  csvOf,
  guessPlace,
  namesOf,
  placeRows,
  readOwn,
  type Known,
} from '../../src/routes/(site)/explorar/ownFile';

const square = (cvegeo: string, lon: number) => ({
  type: 'Feature' as const,
  properties: { cvegeo },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [lon, 19.4],
        [lon, 19.42],
        [lon + 0.01, 19.42],
        [lon + 0.01, 19.4],
        [lon, 19.4],
      ],
    ],
  },
});

const COLONIAS = [
  { clave: 'k1', nombre: 'Santa María la Ribera' },
  { clave: 'k2', nombre: 'Doctores' },
];
const KNOWN: Known = {
  names: namesOf(
    [
      { nombre: '06720', clave: 'k2' },
      { nombre: 'Dos Lados', clave: 'k1' },
      { nombre: 'Dos Lados', clave: 'k2' },
    ],
    COLONIAS,
  ),
  polygons: {
    type: 'FeatureCollection',
    features: [square('k1', -99.16), square('k2', -99.14)],
  },
};

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);

/** What is read, as DuckDB is given it. */
const READ: Record<string, readonly [Uint8Array, string]> = {
  'as it should be': [utf8('folio,colonia\n1,Doctores\n'), 'folio,colonia,clave\r\n1,Doctores,k2'],
  'Windows-1252, semicolons, decimal commas': [
    latin('Colonia;Monto\nSanta Mar\xeda la Ribera;12,5\nDoctores;1.250,75\n'),
    'colonia,monto,clave\r\nSanta María la Ribera,12.5,k1\r\nDoctores,1250.75,k2',
  ],
  'a mark of UTF-8 and empty lines': [
    utf8('\uFEFFcolonia,n\r\n\r\nDOCTORES,3\r\n,\r\n'),
    'colonia,n,clave\r\nDOCTORES,3,k2',
  ],
  'UTF-16 with tabs': [utf16('colonia\tn\nDoctores\t3\n'), 'colonia,n,clave\r\nDoctores,3,k2'],
  'the separator told first, as Excel writes it': [
    utf8('sep=;\ncolonia;n\nDoctores;3\n'),
    'colonia,n,clave\r\nDoctores,3,k2',
  ],
  'names written otherwise': [
    utf8('nombre\nCol. Sta. Ma. la Ribera\nDOCTORES (Cuauhtémoc)\nDos Lados\n06720\n'),
    'nombre,clave\r\nCol. Sta. Ma. la Ribera,k1\r\nDOCTORES (Cuauhtémoc),k2\r\nDos Lados,\r\n06720,k2',
  ],
  'points with decimal commas': [
    utf8('latitud;longitud\n19,41;-99,155\n19,41;-99,135\n19,50;-99,10\n'),
    'latitud,longitud,clave\r\n19.41,-99.155,k1\r\n19.41,-99.135,k2\r\n19.50,-99.10,',
  ],
  'columns without a name, or of one name, or called as ours': [
    utf8('colonia,,n,n,clave\nDoctores,a,1,2,x\n'),
    'colonia,columna_2,n,n_4,clave_propia,clave\r\nDoctores,a,1,2,x,k2',
  ],
  'rows of more and of fewer cells': [
    utf8('colonia,n\nDoctores\nDoctores,1,sobra\n'),
    'colonia,n,clave\r\nDoctores,,k2\r\nDoctores,1,k2',
  ],
  'quotes with commas and ends of line in them': [
    utf8('colonia,nota\nDoctores,"dijo ""no"", y\nse fue"\n'),
    'colonia,nota,clave\r\nDoctores,"dijo ""no"", y\nse fue",k2',
  ],
  'thousands are no decimals': [
    utf8('colonia;n\nDoctores;1,250\nDoctores;3\n'),
    'colonia,n,clave\r\nDoctores,"1,250",k2\r\nDoctores,3,k2',
  ],
};

describe('is read and placed', () => {
  test.each(Object.entries(READ))('%s', (_, [bytes, expected]) => {
    const file = readOwn(bytes);
    expect(csvOf(file, placeRows(file, guessPlace(file, KNOWN), KNOWN))).toBe(expected);
  });
});

test('names of no colonia are told, most rows first, and a column of the alcaldía is no name', () => {
  const file = readOwn(
    utf8(
      'alcaldia,barrio\nDoctores,Nada\nDoctores,Otra\nDoctores,Otra\nDoctores,Doctores\nDoctores,Doctores\nDoctores,Doctores\n',
    ),
  );
  const by = guessPlace(file, KNOWN);
  expect(by).toEqual({ name: 1 });
  expect(placeRows(file, by, KNOWN).unknown).toEqual([
    ['Otra', 2],
    ['Nada', 1],
  ]);
});

test('where nothing tells the place, it is asked for', () => {
  expect(guessPlace(readOwn(utf8('folio,fecha\n1,2020-01-01\n')), KNOWN)).toBeNull();
});

test.each([
  ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4]), /libro de Excel/],
  ['no text', Uint8Array.from([1, 0, 2, 0, 3]), /No es un archivo de texto/],
  ['only a header', utf8('colonia,n\n'), /no tiene filas/],
  ['a quote that is not closed', utf8('colonia,n\nDoctores,"1\n'), /comilla/],
])('%s is told', (_, bytes, words) => {
  expect(() => readOwn(bytes)).toThrow(words);
});
