/** The cells of official lists, one by one: blanks, streets, positions, balances, catalogues. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { balanced, balanceText } from '../../scripts/places/balance';
import { catalogueText, writeCatalogue } from '../../scripts/places/catalogueFile';
import { filled, single, streetOf } from '../../scripts/places/officialPlace';
import { givenOptions } from '../../scripts/places/options';
import { positionOf, written } from '../../scripts/places/position';
import { telephoneOf } from '../../scripts/places/telephone';
import { scratch } from '../etl/project';

describe('a cell', () => {
  it.each([
    ['NA', null],
    [' na ', null],
    ['S/N', null],
    ['', null],
    [undefined, null],
    [' a   b ', 'a b'],
    ['NAS', 'NAS'],
    ['INA', 'INA'],
    ['S/N 5', 'S/N 5'],
    ['5 S/N', '5 S/N'],
  ])('«%s» is filled with «%s»', (text, expected) => {
    expect(filled(text)).toBe(expected);
  });

  it('has single spaces', () => {
    expect(single('  a \n b  c ')).toBe('a b c');
  });
});

describe('a street', () => {
  it.each([
    ['NA', null],
    [undefined, null],
    ['Calle 1', 'Calle 1'],
    ['Calle 1, Col. Centro, C.P. 06000', 'Calle 1'],
    ['Calle 1 Col. Centro', 'Calle 1'],
    ['Calle 1 ,  col. Centro', 'Calle 1'],
    ['Calle Colima 1', 'Calle Colima 1'],
    ['Calle Dracol. 1', 'Calle Dracol. 1'],
    ['Calle 1, C.P. 06000.', 'Calle 1'],
    ['Calle 1 CP 06000', 'Calle 1'],
    ['Calle 1 C. P. 06000', 'Calle 1'],
    ['Calle 1 c.p.06000', 'Calle 1'],
    ['Calle 1,C.P. 06000, piso 2', 'Calle 1, piso 2'],
    ['Calle 1 C.P. 0600', 'Calle 1 C.P. 0600'],
    ['Calle ACP 06000', 'Calle ACP 06000'],
  ])('«%s» is «%s»', (text, expected) => {
    expect(streetOf(text)).toBe(expected);
  });
});

describe('a point', () => {
  it.each([
    ['19.43', '-99.14', { lat: 19.43, lon: -99.14 }],
    ['19.5', '-99', { lat: 19.5, lon: -99 }],
    ['-99.14', '19.43', null],
    ['19.43', '-9.14', null],
    ['19,43', '-99.14', null],
    ['19.43', '-99,14', null],
    ['19.43x', '-99.14', null],
    ['x19.43', '-99.14', null],
    ['19.43', '-99.14x', null],
    ['19.43', 'x-99.14', null],
    ['19.', '-99.14', null],
    ['19.43', '-99.', null],
    ['', '-99.14', null],
    ['19.43', '', null],
    ['NA', 'NA', null],
  ])('written %s, %s is %j', (lat, lon, expected) => {
    expect(positionOf(lat, lon)).toEqual(expected);
  });

  it('is written to six decimals, with no zeros behind', () => {
    expect([19.4333333333, -99.1, 19.43, -99.1234567].map(written)).toEqual([
      '19.433333',
      '-99.1',
      '19.43',
      '-99.123457',
    ]);
  });
});

describe('a telephone', () => {
  it.each([
    ['5512345678ext1', '55 1234 5678', '1'],
    ['5512345678 EXT.  12', '55 1234 5678', '12'],
    ['  12-34 56-78 ', '55 1234 5678', null],
    ['8112345678', '81 1234 5678', null],
  ])('«%s» is %s, %s', (text, numero, extension) => {
    expect(telephoneOf(text)).toMatchObject({ numero, extension });
  });

  it.each(['na', '*', ' ** '])('«%s» is none', (text) => {
    expect(telephoneOf(text)).toBeNull();
  });

  it.each([
    '123456789',
    '1234567',
    '12345678901',
    '1234567a',
    'a12345678',
    '55 1234 5678 9',
    'NAN',
  ])('«%s» can not be read', (text) => {
    expect(telephoneOf(text)).toBe('ilegible');
  });
});

describe('a balance', () => {
  it('keeps the order, and counts each reason', () => {
    const { kept, balance } = balanced<number>([
      { kept: 2 },
      { aside: 'a' },
      { kept: 1 },
      { aside: 'b' },
      { aside: 'a' },
    ]);
    expect(kept).toEqual([2, 1]);
    expect([balance.rows, balance.counted, [...balance.aside]]).toEqual([
      5,
      2,
      [
        ['a', 2],
        ['b', 1],
      ],
    ]);
    expect(balanceText('Lista', balance)).toBe(
      'Lista: 5 renglones: 2 usados; 3 apartados (a, 2; b, 1).',
    );
  });

  it('with nothing set aside gives no reasons', () => {
    expect(balanceText('Lista', balanced<number>([{ kept: 1 }]).balance)).toBe(
      'Lista: 1 renglones: 1 usados; 0 apartados.',
    );
  });
});

describe('a catalogue', () => {
  const rows = [
    { nombre: 'Uno, dos', lat: 1.5, nota: null },
    { nombre: 'Tres', lat: null, nota: 'x' },
  ];
  const TEXT = 'nota,nombre,lat\n,"Uno, dos",1.5\nx,Tres,\n';

  it('is written in the order of its columns, a line feed after each row', () => {
    expect(catalogueText(['nota', 'nombre', 'lat'], rows)).toBe(TEXT);
    const path = join(scratch(), 'c.csv');
    writeCatalogue(path, ['nota', 'nombre', 'lat'], rows);
    expect(readFileSync(path, 'utf8')).toBe(TEXT);
  });
});

describe('the options of an order', () => {
  it('are all those that it names', () => {
    expect(givenOptions(['--b', '2', '--a', '1'], ['a', 'b'])).toEqual({ a: '1', b: '2' });
  });

  it('are refused by the first that is missing, or by one that nobody knows', () => {
    expect(() => givenOptions(['--b', '2'], ['a', 'b', 'c'])).toThrow(
      'Falta --a.\n  → Hay un ejemplo en scripts/places, al principio del archivo de cada orden.',
    );
    expect(() => givenOptions(['--a', '1', '--z', '2'], ['a'])).toThrow(/--z/);
  });
});
