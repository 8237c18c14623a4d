import { describe, expect, it } from 'vitest';
import { evidenceOf } from '$features/priorities/answers/evidence';
import { presetWeights } from '$features/priorities/answers/presets';
import { prioritise } from '$features/priorities/answers/prioritise';
import type { CriterionId } from '$features/priorities/answers/criteria';
import { askFirstOrder } from '$features/priorities/ask';
import { pileCautions } from '$features/priorities/pileCautions';
import type { Pile } from '$lib/answers/pile';
import { loadFacts } from '$lib/page/edition.server';
import { release } from '$lib/page/release.server';
import { key } from '../../coloniaKey';
import { periodOf } from '../../lib/period/periodOf';
import { AREAS, UNCHANGED } from './answers/areas';

const evidence = evidenceOf({ rows: AREAS, k: 5, unchanged: UNCHANGED });
const { order } = prioritise(evidence, presetWeights('iguales', evidence) ?? {});
const periods = {
  trienio: periodOf('2021-2023'),
  antes: periodOf('2022'),
  despues: periodOf('2023'),
};
const [first] = AREAS;

const pile = (told: Partial<Pile> = {}): Pile => ({
  fuente: 'fgj_carpetas',
  clave: first?.clave ?? key(''),
  rule: 'punto',
  of: ['acoso_sexual'],
  where: [first?.clave ?? key('')],
  divisor: null,
  years: ['2023'],
  indicador: 'violencia_sexual',
  subject: 'cambio',
  first: '2023-01-01',
  against: '2022-01-01',
  effect: 'menor',
  ...told,
});
const level = (told: Partial<Pile> = {}): Pile =>
  pile({ subject: 'nivel', first: '2021-01-01', against: null, effect: 'cambia', ...told });

/** Of an order in which one criterion weighs. */
const cautions = (piles: readonly Pile[], id: CriterionId, weight = 0.5) =>
  pileCautions(piles, { order, moves: [{ id, weight, up: null, down: null }] }, periods).map(
    ({ text }) => text,
  );

describe('what a pile decides in an order', () => {
  it('is told of the change and of the rate that weigh, with the name of the colonia', () => {
    expect(cautions([pile()], 'sexual_cambio')).toEqual([
      'En Colonia 1, muchas de las carpetas por acoso sexual de 2023 tienen el mismo punto, que puede ser donde ' +
        'se registran; sin ellas, el cambio de violencia sexual, que pesa en este orden, sería otro.',
    ]);
    expect(cautions([level(), pile()], 'sexual_tasa')).toEqual([
      expect.stringMatching(/la tasa de violencia sexual, que pesa en este orden, sería otra\.$/),
    ]);
    expect(cautions([level({ effect: 'reservado' })], 'sexual_tasa')).toHaveLength(1);
  });

  it.each<[string, Pile, CriterionId, number?]>([
    ['that stands without it', pile({ effect: 'sostiene' }), 'sexual_cambio'],
    ['that does not weigh', pile(), 'sexual_cambio', 0],
    ['that has not entered', pile(), 'sexual_tasa'],
    ['of another violence', pile({ indicador: 'acoso_sexual' }), 'sexual_cambio'],
    ['of family violence', pile(), 'familiar_cambio'],
    ['of another year', pile({ first: '2024-01-01' }), 'sexual_cambio'],
    ['against another year', pile({ against: '2021-01-01' }), 'sexual_cambio'],
    ['of other three years', level({ first: '2020-01-01' }), 'sexual_tasa'],
    ['of a colonia that is in no order', pile({ clave: key('otra') }), 'sexual_cambio'],
  ])('is not told of one %s', (_, told, id, weight) => {
    expect(cautions([told], id, weight)).toEqual([]);
  });
});

it('of the release are one for each colonia and violence: three years, not the first of them', async () => {
  const facts = await loadFacts();
  const { answer } = await askFirstOrder(release, facts);
  if (answer === null) throw new Error('Faltan las prioridades de la publicación.');
  const rates = answer.piles
    .filter(({ rule, subject }) => rule === 'oficina' && subject === 'nivel')
    .map(({ clave, indicador }) => `${clave} ${indicador}`);
  expect(rates.length).toBeGreaterThan(1);
  expect(rates).toEqual([...new Set(rates)]);
});
