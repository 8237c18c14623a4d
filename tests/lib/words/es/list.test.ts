import { describe, expect, it } from 'vitest';
import { plural, writeList } from '$lib/words/es/list';

describe('writeList', () => {
  it.each([
    [[], ''],
    [['Centro'], 'Centro'],
    [['Centro', 'Roma'], 'Centro y Roma'],
    [['Centro', 'Roma', 'Juárez'], 'Centro, Roma y Juárez'],
    [['Condesa', 'Hipódromo'], 'Condesa e Hipódromo'],
    [['Roma', 'Iztapalapa'], 'Roma e Iztapalapa'],
    [['padres', 'hijas'], 'padres e hijas'],
    [['agua', 'hielo'], 'agua y hielo'],
    [['Hipódromo', 'Condesa'], 'Hipódromo y Condesa'],
  ])('%j is «%s»', (words, text) => {
    expect(writeList(words)).toBe(text);
  });
});

describe('plural', () => {
  it('is singular for one alone', () => {
    expect([0, 1, 2].map((count) => plural(count, 'carpeta', 'carpetas'))).toEqual([
      'carpetas',
      'carpeta',
      'carpetas',
    ]);
  });
});
