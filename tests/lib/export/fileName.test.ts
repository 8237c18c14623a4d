import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '$lib/export/fileName';

describe('fileName', () => {
  it.each([
    [['colonias-violencia_familiar-2023'], 'atlas-violeta_colonias-violencia-familiar-2023.csv'],
    [['Ampliación Asturias', '', '2021–2023'], 'atlas-violeta_ampliacion-asturias_2021-2023.csv'],
    [['../../etc/passwd'], 'atlas-violeta_etc-passwd.csv'],
    [[], 'atlas-violeta.csv'],
  ])('%j', (parts, name) => {
    expect(fileName(parts, 'csv')).toBe(name);
  });

  it('never has a character that a file system refuses, nor more than a hundred and the extension', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 })), (parts) => {
        const name = fileName(parts, 'csv');
        expect(name).toMatch(/^atlas-violeta[a-z0-9_-]*\.csv$/);
        expect(name.length).toBeLessThanOrEqual(104);
      }),
    );
  });
});
