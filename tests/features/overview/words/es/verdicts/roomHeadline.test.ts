/** What a room reads of the map: at most fifteen words and two numbers, and never without its doubt. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedColonia, RankedStanding, Ranking } from '$lib/answers/ranking';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { roomHeadline } from '$features/overview/words/es/verdicts/roomHeadline';
import { isHeadline } from '$features/figures/words/es/projector';
import { rankingBy } from '../../../../../lib/figures/invented';

type Told = readonly [verdict: RankedStanding, depends: boolean];

/** Of so many colonias as verdicts are told. */
function ranking(told: readonly Told[], rest: Partial<Ranking> = {}): Ranking {
  const base = rankingBy('veredicto');
  const [one] = base.colonias;
  if (one === undefined) throw new Error('Sin colonias.');
  const colonias = told.map(([verdict, depends]): RankedColonia => ({ ...one, verdict, depends }));
  const standings = { encima: 0, debajo: 0, igual: 0, depende: 0, registro: 0, sin_respuesta: 0 };
  for (const [verdict] of told) standings[verdict] += 1;
  return { ...base, colonias, standings, judgedBy: 'mujeres', counts: CARPETAS, ...rest };
}

const times = (count: number, ...told: Told): readonly Told[] =>
  Array.from({ length: count }, () => told);
const alike: Told = ['igual', false];

describe('the headline of the map in a room', () => {
  it.each<[readonly Told[], Partial<Ranking>, string | undefined]>([
    [
      [...times(3, 'encima', true), ['encima', false], alike],
      {},
      'En cuatro colonias se denuncia más; en tres depende de a quién se cuenta',
    ],
    [[...times(2, 'encima', false), alike], {}, 'En dos colonias se denuncia más'],
    [
      times(2, 'encima', true),
      {},
      'En dos colonias se denuncia más; en todas depende de a quién se cuenta',
    ],
    [
      [['encima', true], alike],
      {},
      'En una colonia se denuncia más, pero depende de a quién se cuenta',
    ],
    [[['debajo', false], alike], { counts: WOMEN_VICTIMS }, 'En una colonia hay menos'],
    [[alike], {}, 'En ninguna colonia se denuncia más sin que quepa en el azar'],
    [
      [alike, ...times(3, 'depende', true)],
      { judgedBy: 'ambos' },
      'En ninguna consta que se denuncie más; en tres depende de a quién se cuenta',
    ],
    [
      [['encima', false], ...times(2, 'depende', true)],
      { judgedBy: 'ambos' },
      'En una colonia se denuncia más; en otras dos depende de a quién se cuenta',
    ],
    [times(3, 'sin_respuesta', false), {}, undefined],
  ])('says how many, and of how many it depends', (told, rest, sentence) => {
    expect(roomHeadline(ranking(told, rest))).toBe(sentence);
  });

  it('is short whatever there is to find, and tells the doubt where there is one', () => {
    const verdicts = fc.constantFrom<RankedStanding>('encima', 'debajo', 'igual', 'depende');
    const answers = fc.record({
      told: fc.array(fc.tuple(verdicts, fc.boolean()), { minLength: 1, maxLength: 80 }),
      judgedBy: fc.constantFrom<Ranking['judgedBy']>('mujeres', 'ambos'),
      counts: fc.constantFrom(CARPETAS, WOMEN_VICTIMS),
    });
    fc.assert(
      fc.property(answers, ({ told, ...rest }) => {
        const said = roomHeadline(ranking(told, rest)) ?? '';
        expect(said).toSatisfy(isHeadline);
        const side = told.some(([verdict]) => verdict === 'encima') ? 'encima' : 'debajo';
        const doubted =
          rest.judgedBy === 'ambos'
            ? told.some(([verdict]) => verdict === 'depende')
            : told.some(([verdict, depends]) => verdict === side && depends);
        if (doubted) expect(said).toContain('depende de a quién se cuenta');
      }),
    );
  });
});
