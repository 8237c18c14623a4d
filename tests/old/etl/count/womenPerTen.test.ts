/** Women for every ten carpetas: by hand. */
import { describe, expect, it } from 'vitest';
import { womenPerTen } from '../../../../scripts/old/etl/count/womenPerTen';

const VALUES = [
  { valor: 'VIOLACION', indicador: 'violacion' },
  { valor: 'VIOLACION EQUIPARADA', indicador: 'violacion' },
  { valor: 'ESTUPRO', indicador: 'violacion' },
  { valor: 'ABUSO SEXUAL', indicador: 'abuso_sexual' },
];
const row = (delito: string, n_casos: number, alcaldia = '09015') => ({
  delito,
  alcaldia,
  n_casos,
});
const ratios = (
  women: Parameters<typeof womenPerTen>[0],
  carpetas: Parameters<typeof womenPerTen>[1],
  k = 5,
) =>
  womenPerTen(women, carpetas, VALUES, k).map(
    ({ indicador, alcaldia, mujeres_por_diez: n }) => `${indicador} ${alcaldia} ${n}`,
  );

describe('women for every ten carpetas', () => {
  it('are a whole number, of each alcaldía and indicator', () => {
    expect(
      ratios(
        [row('ABUSO SEXUAL', 79), row('ABUSO SEXUAL', 30, '09003')],
        [row('ABUSO SEXUAL', 100), row('ABUSO SEXUAL', 40, '09003')],
      ),
    ).toEqual(['abuso_sexual 09015 8', 'abuso_sexual 09003 8']); // 7.9 and 7.5
  });

  it('add the texts of an indicator on both sides, and only those that the women’s file has', () => {
    expect(
      ratios(
        [row('VIOLACION', 30), row('VIOLACION EQUIPARADA', 10)],
        [row('VIOLACION', 40), row('VIOLACION EQUIPARADA', 20), row('ESTUPRO', 60)],
      ),
    ).toEqual(['violacion 09015 7']); // 40 of 60; of 120 they would be 3
  });

  it.each<[string, number, number, readonly string[]]>([
    ['4 women', 4, 40, []],
    ['5 women', 5, 40, ['abuso_sexual 09015 1']],
    ['4 carpetas beyond them', 36, 40, []],
    ['5 carpetas beyond them', 35, 40, ['abuso_sexual 09015 9']],
    ['more women than carpetas', 45, 40, []],
  ])('with %s of 5 are told or not', (_, women, carpetas, told) => {
    expect(ratios([row('ABUSO SEXUAL', women)], [row('ABUSO SEXUAL', carpetas)])).toEqual(told);
  });

  it('are told of fewer where k is 1', () => {
    expect(ratios([row('ABUSO SEXUAL', 1)], [row('ABUSO SEXUAL', 2)], 1)).toEqual([
      'abuso_sexual 09015 5',
    ]);
  });

  it('are of no indicator without carpetas, and of no text outside the catalogue', () => {
    expect(ratios([row('ABUSO SEXUAL', 50)], [row('VIOLACION', 90)])).toEqual([]);
    expect(ratios([row('OTRO', 50)], [row('OTRO', 90)])).toEqual([]);
    expect(ratios([row('ABUSO SEXUAL', 50)], [row('ABUSO SEXUAL', 90, '09003')])).toEqual([]);
  });
});
