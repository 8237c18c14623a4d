/** The finding of the map of verdicts, with its own doubt, whatever there is to find. */
import { describe, expect, it } from 'vitest';
import { rankingOf, type RankedStanding } from '$lib/answers/ranking';
import { compared, type Judged } from '$lib/answers/byDivisor';
import { CARPETAS, WOMEN_VICTIMS, type CountingUnit } from '$lib/answers/countingUnit';
import {
  coloniaHeadline,
  verdictHeadline,
} from '$features/overview/words/es/verdicts/verdictHeadline';
import { rankingBy } from '../../../../../lib/figures/invented';
import { toldRanking, type Told } from '../../toldRanking';

const judged = (verdict: Judged['verdict']): Judged => ({ verdict, probability: null });

const say = (...asked: Parameters<typeof toldRanking>) =>
  verdictHeadline(toldRanking(...asked), 'violencia familiar');

const above: Told = ['encima'];
const doubted: Told = ['encima', true];
const alike: Told = ['igual'];

describe('verdictHeadline', () => {
  it.each<[readonly Told[], string]>([
    [
      [doubted, doubted, above, doubted, alike],
      'En cuatro colonias se denuncia más violencia familiar que en el resto; en tres de ellas depende de a quién se cuenta',
    ],
    [[above, above, alike], 'En dos colonias se denuncia más violencia familiar que en el resto'],
    [
      [doubted, doubted],
      'En dos colonias se denuncia más violencia familiar que en el resto, según a quién se cuente',
    ],
    [
      [doubted, alike],
      'En una colonia se denuncia más violencia familiar que en el resto, pero depende de a quién se cuenta',
    ],
    [[['debajo'], alike], 'En una colonia se denuncia menos violencia familiar que en el resto'],
    [
      [alike, alike],
      'En ninguna colonia se denuncia más violencia familiar que en el resto sin que quepa en el azar',
    ],
  ])('says how many, and of how many it depends', (told, sentence) => {
    expect(say(told)).toBe(sentence);
  });

  it('claims nothing of those that both divisors do not tell alike', () => {
    expect(say([above, ['depende', true], ['depende', true]], 'ambos')).toBe(
      'En una colonia se denuncia más violencia familiar que en el resto; en otras dos depende de a quién se cuenta',
    );
    expect(say([alike, ['depende', true]], 'ambos')).toMatch(
      /sin que quepa en el azar; en otra depende de a quién se cuenta$/,
    );
  });

  it('names the victims where they are what is counted', () => {
    expect(say([above], 'mujeres', WOMEN_VICTIMS)).toBe(
      'En una colonia hay más víctimas mujeres de violencia familiar que en el resto',
    );
  });

  it('says why there is none, and that nothing is published', () => {
    expect(say([['sin_respuesta']])).toMatch(/^No se puede comparar: /);
    const hidden = rankingOf(
      rankingBy('veredicto').colonias.map((each) => ({ ...each, n: null, supresion: 'primaria' })),
      { n: 4, mujeres: 3000 },
      'veredicto',
      1,
      CARPETAS,
    );
    expect(verdictHeadline(hidden, 'violencia familiar')).toMatch(
      /^Por colonia no hay cuentas que se puedan publicar/,
    );
  });
});

describe('coloniaHeadline', () => {
  const base = rankingBy('veredicto');
  const of = (
    verdict: RankedStanding,
    present?: Judged['verdict'],
    {
      suppressed = false,
      residents = verdict,
    }: { suppressed?: boolean; residents?: RankedStanding } = {},
    counts: CountingUnit = CARPETAS,
  ) =>
    base.colonias.slice(0, 1).map((each) => {
      const byDivisor =
        present === undefined ||
        residents === 'depende' ||
        residents === 'registro' ||
        residents === 'sin_respuesta'
          ? null
          : compared(judged(residents), judged(present));
      const depends = byDivisor?.agreement === 'depende';
      return coloniaHeadline(
        { ...each, verdict, depends, byDivisor, suppressed },
        { ...base, counts },
        'violencia familiar',
      );
    })[0];

  it.each<[Parameters<typeof of>, string]>([
    [['encima'], 'En Alta se denuncia más violencia familiar que en el resto, más allá del azar'],
    [
      ['encima', 'encima'],
      'En Alta se denuncia más violencia familiar que en el resto, más allá del azar',
    ],
    [
      ['encima', 'igual'],
      'Que en Alta se denuncie más violencia familiar que en el resto depende de a quién se cuenta',
    ],
    [
      ['encima', 'debajo'],
      'Que en Alta se denuncie más o menos violencia familiar que en el resto depende de a quién se cuenta',
    ],
    [
      ['igual', 'encima'],
      'Que en Alta se denuncie más violencia familiar que en el resto depende de a quién se cuenta',
    ],
    [
      ['igual', 'debajo'],
      'Que en Alta se denuncie menos violencia familiar que en el resto depende de a quién se cuenta',
    ],
    [
      ['igual', 'encima', {}, WOMEN_VICTIMS],
      'Que en Alta haya más víctimas mujeres de violencia familiar que en el resto depende de a quién se cuenta',
    ],
    [
      ['depende', 'igual', { residents: 'debajo' }],
      'Que en Alta se denuncie menos violencia familiar que en el resto depende de a quién se cuenta',
    ],
    [['debajo'], 'En Alta se denuncia menos violencia familiar que en el resto, más allá del azar'],
    [['igual'], 'Alta no se distingue del resto: la diferencia cabe en el azar'],
    [['depende'], 'Alta no tiene una sola respuesta: depende de a quién se cuenta'],
    [
      ['sin_respuesta', undefined, { suppressed: true }],
      'La cuenta de Alta no se publica, para no señalar a nadie',
    ],
    [['sin_respuesta'], 'Alta no se puede comparar con el resto'],
  ])('%j', (asked, sentence) => {
    expect(of(...asked)).toBe(sentence);
  });
});
