/** Whose each quoted claim is: an edition checks its own and those of the city, and nobody else's with its numbers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPublicClaims } from '$lib/contract/catalogs/publicClaims';

const FILE = 'data/catalogs/afirmaciones.csv';
const sheet = (...rows: readonly string[]) => ['clave,dicho,fuente', ...rows, ''].join('\n');
const read = (csv: string, alcaldia = '09007') => readPublicClaims('a.csv', csv, alcaldia);

describe('quoted claims', () => {
  it('are of the alcaldía first, then of the city, never of another', () => {
    const csv = sheet('09,de la ciudad,Diario', '09015,de otra,Diario', '09007,propia,Informe');
    expect(read(csv).map(({ dicho }) => dicho)).toEqual(['propia', 'de la ciudad']);
  });

  it.each([
    ['without a key', ',dicho,Diario', /«clave»/],
    ['with that of no alcaldía', '09099,dicho,Diario', /09099/],
    ['without a source', '09015,dicho,', /«fuente»/],
  ])('%s are refused, with the line', (_, row, what) => {
    expect(() => read(sheet(row))).toThrow(what);
  });

  it('of which none is of the edition are an error that says what to add', () => {
    expect(() => read(sheet('09015,dicho,Diario'))).toThrow(
      /Añade un renglón con la clave 09007 o 09/,
    );
  });

  it('of the project leave each of the sixteen something of its own or of the city to open with', () => {
    const csv = readFileSync(FILE, 'utf8');
    const all = csv.trim().split('\n').length - 1;
    expect(readPublicClaims(FILE, csv, '09015')).toHaveLength(all);
    expect(readPublicClaims(FILE, csv, '09007').map(({ dicho }) => dicho)).toEqual([
      'los feminicidios de la CDMX pasaron de 68 a 44',
    ]);
  });
});
