import { describe, expect, it } from 'vitest';
import { naiveChangeOf } from '$lib/answers/change';
import { headlineSentence, type HeadlineChange } from '$lib/text/verdicts/headlineSentence';

const of = (enFrase: string, before: number | null, after: number | null): HeadlineChange => ({
  enFrase,
  change: naiveChangeOf(
    { window: { first: '2022-08-01', last: '2023-07-01' }, n: before },
    { window: { first: '2023-08-01', last: '2024-07-01' }, n: after },
  ),
});

describe('headlineSentence', () => {
  it('says that nothing changed beyond chance', () => {
    expect(headlineSentence([of('violencia familiar', 2659, 2551), of('feminicidio', 4, 7)])).toBe(
      'En el último año completo no hay un cambio que el azar no pueda explicar',
    );
  });

  it('names the one that did', () => {
    expect(headlineSentence([of('violencia familiar', 1214, 1333), of('feminicidio', 2, 3)])).toBe(
      'Aumentaron 10\u00a0% las carpetas por violencia familiar, más de lo que explica el azar',
    );
  });

  it('names the surest first, whatever its size', () => {
    expect(
      headlineSentence([of('acoso sexual', 68, 44), of('violencia familiar', 2000, 2400)]),
    ).toBe(
      'Aumentaron 20\u00a0% las carpetas por violencia familiar y bajaron 35\u00a0% las de acoso sexual, ' +
        'más de lo que explica el azar',
    );
  });

  it('gives no percentage of a rise from nothing', () => {
    expect(headlineSentence([of('feminicidio', 0, 8)])).toBe(
      'Aumentaron las carpetas por feminicidio, más de lo que explica el azar',
    );
  });

  it('says that nothing can be said where no count is published', () => {
    expect(headlineSentence([of('feminicidio', null, 8), of('estupro', 0, 0)])).toBe(
      'Con lo publicado no se puede decir qué cambió en el último año completo',
    );
  });
});
