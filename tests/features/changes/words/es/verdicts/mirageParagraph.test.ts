import { describe, expect, it } from 'vitest';
import { mirageParagraph } from '$features/changes/words/es/verdicts/mirageParagraph';

const years = {
  before: { first: '2023-01-01', last: '2023-12-01' },
  after: { first: '2024-01-01', last: '2024-12-01' },
};
const late = { enFrase: 'violencia familiar', share: 0.0935 };

describe('mirageParagraph', () => {
  it('names what the hasty comparison would give, equal sizes once, and why it is not yet true', () => {
    const mirages = [
      { enFrase: 'violencia familiar', ratio: 0.9225 },
      { enFrase: 'violencia sexual', ratio: 0.9196 },
    ];
    expect(mirageParagraph({ pair: years, mirages, late })).toBe(
      'Comparar 2024 con 2023 daría una baja de 8\u00a0% en violencia familiar y en violencia sexual. ' +
        'Es un espejismo: 9\u00a0% de las carpetas por violencia familiar se abre más de un mes después ' +
        'del hecho, así que a los últimos meses todavía les faltan. ' +
        'Qué parte de esa diferencia es real se sabrá cuando lleguen.',
    );
  });

  it('tells falls from rises and sizes apart', () => {
    const mirages = [
      { enFrase: 'violencia familiar', ratio: 0.9 },
      { enFrase: 'abuso sexual', ratio: 0.8 },
      { enFrase: 'violación', ratio: 1.12 },
    ];
    expect(mirageParagraph({ pair: years, mirages, late: null })).toContain(
      'una baja de 10\u00a0% en violencia familiar y de 20\u00a0% en abuso sexual ' +
        'y un aumento de 12\u00a0% en violación. Es un espejismo: muchas carpetas',
    );
  });

  it('names months where the year is not over', () => {
    const pair = {
      before: { first: '2024-01-01', last: '2024-05-01' },
      after: { first: '2025-01-01', last: '2025-05-01' },
    };
    const mirages = [{ enFrase: 'violencia familiar', ratio: 0.9 }];
    expect(mirageParagraph({ pair, mirages, late })).toMatch(
      /^Comparar enero a mayo de 2025 con enero a mayo de 2024 daría una baja/,
    );
  });

  it('is not there where nothing would mislead', () => {
    expect(mirageParagraph({ pair: years, mirages: [], late })).toBeNull();
  });
});
