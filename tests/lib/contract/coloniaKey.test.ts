/** What is the key of a colonia, and what only looks like one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isColoniaKey, parseColoniaKey, parseColoniaKeys } from '$lib/contract/coloniaKey';

describe('the key of a colonia', () => {
  it.each(['0901500010007', '0900700010001', '09006-agricola-oriental', '09014-2-de-abril'])(
    '%s is one',
    (text) => {
      expect(isColoniaKey(text)).toBe(true);
      expect(parseColoniaKey(text)).toBe(text);
    },
  );

  it.each(['', 'centro', '09015', '090150001000', '09015000100070', '09015-', '09015-la roma'])(
    '«%s» is none, and is told',
    (text) => {
      expect(isColoniaKey(text)).toBe(false);
      expect(() => parseColoniaKey(text)).toThrow(`«${text}» no es la clave de una colonia`);
    },
  );

  it('are those of the catalogue', () => {
    const [head = '', ...rows] = readFileSync('data/catalogs/colonias.csv', 'utf8')
      .trim()
      .split('\n');
    expect(head.split(',')[0]).toBe('clave');
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter((row) => !isColoniaKey(row.split(',')[0] ?? ''))).toEqual([]);
  });
});

describe('a cell that lists keys', () => {
  it('may be empty', () => {
    expect(parseColoniaKeys(null, '; ')).toEqual([]);
    expect(parseColoniaKeys('', ' ')).toEqual([]);
  });

  it('gives them in their order, and none is left out', () => {
    const cell = '0901500010011; 0901500010007';
    expect(parseColoniaKeys(cell, '; ')).toEqual(['0901500010011', '0901500010007']);
    expect(() => parseColoniaKeys(`${cell}; Centro`, '; ')).toThrow('«Centro»');
  });
});
