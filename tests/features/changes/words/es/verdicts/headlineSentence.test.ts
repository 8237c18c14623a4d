import { describe, expect, it } from 'vitest';
import { naiveChangeOf } from '$lib/answers/change';
import {
  changesLine,
  headlineSentence as sentenceOf,
  type HeadlineChange,
} from '$features/changes/words/es/verdicts/headlineSentence';

const headlineSentence = (changes: readonly HeadlineChange[]) => sentenceOf(changes, '2024-07-01');

const of = (enFrase: string, before: number | null, after: number | null): HeadlineChange => ({
  enFrase,
  elsewhere: null,
  change: naiveChangeOf(
    { window: { first: '2022-08-01', last: '2023-07-01' }, n: before },
    { window: { first: '2023-08-01', last: '2024-07-01' }, n: after },
  ),
});

describe('headlineSentence', () => {
  it('says that nothing changed beyond chance', () => {
    expect(headlineSentence([of('violencia familiar', 2659, 2551), of('feminicidio', 4, 7)])).toBe(
      'En el último año completo, que terminó en julio de 2024, no hay en toda la alcaldía un cambio que el azar no pueda explicar',
    );
  });

  it('says so where one could be compared, whatever the others lack', () => {
    expect(
      headlineSentence([of('violencia familiar', 2659, 2551), of('estupro', null, 7)]),
    ).toMatch(
      /^En el último año completo, que terminó en julio de 2024, no hay en toda la alcaldía/,
    );
  });

  it('names the one that did', () => {
    expect(headlineSentence([of('violencia familiar', 1214, 1333), of('feminicidio', 2, 3)])).toBe(
      'En el último año completo, que terminó en julio de 2024, sólo un cambio de toda la alcaldía va más allá del azar: ' +
        'aumentaron 10\u00a0% las carpetas por violencia familiar',
    );
  });

  it('names the surest first, whatever its size', () => {
    expect(
      headlineSentence([of('acoso sexual', 68, 44), of('violencia familiar', 2000, 2400)]),
    ).toBe(
      'En el último año completo, que terminó en julio de 2024, 2 cambios de toda la alcaldía van más allá del azar: ' +
        'aumentaron 20\u00a0% las carpetas por violencia familiar y bajaron 35\u00a0% las de acoso sexual',
    );
  });

  it.each([
    [0, 8, 'aumentaron de 0 a 8 las carpetas por feminicidio'],
    [22, 5, 'bajaron de 22 a 5 las carpetas por feminicidio'],
    [20, 60, 'aumentaron 200\u00a0% las carpetas por feminicidio'],
  ])('gives the counts, and no percentage, of a handful: from %i to %i', (before, after, said) => {
    expect(headlineSentence([of('feminicidio', before, after)])).toBe(
      `En el último año completo, que terminó en julio de 2024, sólo un cambio de toda la alcaldía va más allá del azar: ${said}`,
    );
  });

  it('names three, and gives the size of a change between twenty cases or more', () => {
    const changes = [of('uno', 100, 20), of('dos', 2000, 2400), of('tres', 2000, 2500)];
    expect(headlineSentence(changes)).toBe(
      'En el último año completo, que terminó en julio de 2024, 3 cambios de toda la alcaldía van más allá del azar: bajaron ' +
        '80\u00a0% las carpetas por uno, aumentaron 25\u00a0% las de tres y aumentaron 20\u00a0% las de dos',
    );
  });

  it('names only the surest of more than three', () => {
    const rose = ['uno', 'dos', 'tres'].map((name) => of(name, 2000, 2400));
    expect(headlineSentence([...rose, of('violencia familiar', 2000, 3000)])).toBe(
      'En el último año completo, que terminó en julio de 2024, 4 cambios de toda la alcaldía van más allá del azar; el más seguro: ' +
        'aumentaron 50\u00a0% las carpetas por violencia familiar',
    );
  });

  it.each([
    [92, 83, '−9.8\u00a0%'],
    [2000, 2310, '+15.5\u00a0%'],
    [20, 30, '+50.0\u00a0%'],
    [19, 30, 'de 19 a 30'],
    [30, 19, 'de 30 a 19'],
    [1200, 3, 'de 1,200 a 3'],
  ])('says after it how the rest of the city went, from %i to %i: %s', (before, after, said) => {
    const changed = { ...of('acoso sexual', 68, 44), elsewhere: { before, after } };
    expect(headlineSentence([changed])).toBe(
      'En el último año completo, que terminó en julio de 2024, sólo un cambio de toda la alcaldía va más ' +
        `allá del azar: bajaron 35\u00a0% las carpetas por acoso sexual (en el resto de la ciudad, ${said})`,
    );
  });

  it('says that nothing can be said where no count is published', () => {
    expect(headlineSentence([of('feminicidio', null, 8), of('estupro', 0, 0)])).toBe(
      'Con lo publicado no se puede decir qué cambió en el último año completo, que terminó en julio de 2024',
    );
  });
});

describe('changesLine', () => {
  it.each([
    [
      [of('violencia familiar', 2659, 2551), of('tentativa de feminicidio', 22, 5)],
      'De 2 cambios del último año completo, uno es claro: bajaron de 22 a 5 las carpetas por tentativa de feminicidio.',
    ],
    [
      [of('violencia familiar', 2659, 2551), of('violación', 100, 101), of('estupro', null, 7)],
      'De 2 cambios del último año completo, ninguno es claro.',
    ],
    [
      [of('acoso sexual', 68, 44), of('violencia familiar', 2000, 2400)],
      'De 2 cambios del último año completo, todos son claros: aumentaron 20\u00a0% las carpetas por violencia familiar y bajaron 35\u00a0% las de acoso sexual.',
    ],
    [
      [of('acoso sexual', 68, 44), of('violencia familiar', 2000, 2400), of('violación', 100, 101)],
      'De 3 cambios del último año completo, 2 son claros: aumentaron 20\u00a0% las carpetas por violencia familiar y bajaron 35\u00a0% las de acoso sexual.',
    ],
    [
      [of('violencia familiar', 2659, 2551)],
      'El único cambio del último año completo que se puede juzgar no es claro.',
    ],
    [
      [of('violencia familiar', 1214, 1333), of('estupro', null, 7)],
      'El único cambio del último año completo que se puede juzgar es claro: aumentaron 10\u00a0% las carpetas por violencia familiar.',
    ],
    [
      [of('estupro', null, 7)],
      'Con lo publicado no se puede decir qué cambió en el último año completo.',
    ],
  ])('of %j', (changes, said) => {
    expect(changesLine(changes)).toBe(said);
  });

  it('leaves the rest of the city to the page of changes', () => {
    const change = { ...of('feminicidio', 30, 8), elsewhere: { before: 15, after: 12 } };
    expect(changesLine([change, of('violación', 100, 101)])).not.toContain('resto');
  });
});
