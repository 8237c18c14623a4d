import { describe, expect, it } from 'vitest';
import type { Change } from '$lib/answers/change';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { pileOf, pileUnder, type PileRow } from '$lib/answers/pile';
import { key } from '../../coloniaKey';

const ROW: PileRow = {
  fuente: 'fgj_carpetas',
  clave: key('uno'),
  regla: 'oficina',
  de: 'violencia_familiar; abuso_sexual',
  donde: '0901500010011',
  anios: '2022; 2023',
  indicador: 'violencia_total',
  asunto: 'cambio',
  periodo: '2023-01-01',
  contra: '2022-01-01',
  divisor: null,
  efecto: 'azar',
};

describe('pileOf', () => {
  it('reads each code of a row of the release', () => {
    expect(pileOf(ROW)).toEqual({
      fuente: 'fgj_carpetas',
      clave: 'uno',
      rule: 'oficina',
      of: ['violencia_familiar', 'abuso_sexual'],
      where: ['0901500010011'],
      divisor: null,
      years: ['2022', '2023'],
      indicador: 'violencia_total',
      subject: 'cambio',
      first: '2023-01-01',
      against: '2022-01-01',
      effect: 'azar',
    });
    expect(pileOf({ ...ROW, contra: null }).against).toBeNull();
    expect(pileOf({ ...ROW, divisor: 'ambiente' }).divisor).toBe('ambiente');
  });

  it.each(['regla', 'de', 'indicador', 'asunto', 'divisor', 'efecto'] as const)(
    'refuses a «%s» of no contract',
    (cell) => {
      expect(() => pileOf({ ...ROW, [cell]: 'felicidad' })).toThrow(
        new RangeError(
          'En la tabla «apilamientos» de la publicación, «felicidad» no es un código conocido: vuelve a construirla.',
        ),
      );
    },
  );
});

describe('pileUnder', () => {
  const of = { clave: key('uno'), indicador: 'violencia_total' } as const;
  const change = (before = '2022-01-01', after = '2023-01-01'): Change => ({
    before: { window: { first: before, last: '2022-12-01' }, n: 1 },
    after: { window: { first: after, last: '2023-12-01' }, n: 2 },
    verdict: 'sin_respuesta',
    reason: 'sin_casos',
  });
  const under = (cells: Partial<PileRow> = {}) =>
    pileUnder([pileOf({ ...ROW, ...cells })], of, change(), CARPETAS);

  it('is the pile of that change, in that colonia and by that count', () => {
    expect(under()).toEqual(pileOf(ROW));
    const others = [pileOf({ ...ROW, clave: key('dos') }), pileOf(ROW)];
    expect(pileUnder(others, of, change(), CARPETAS)).toEqual(pileOf(ROW));
  });

  it.each<[string, Partial<PileRow>]>([
    ['stands without it', { efecto: 'sostiene' }],
    ['is a level', { asunto: 'nivel' }],
    ['is of another source', { fuente: 'fgj_victimas' }],
    ['is of another colonia', { clave: key('dos') }],
    ['is of another indicator', { indicador: 'violencia_familiar' }],
    ['is of another period', { periodo: '2021-01-01' }],
    ['is held against another', { contra: '2021-01-01' }],
  ])('is none of what %s', (_, cells) => {
    expect(under(cells)).toBeUndefined();
  });

  it('is none where what is asked is another', () => {
    const piles = [pileOf(ROW)];
    expect(pileUnder(piles, of, change('2021-01-01'), CARPETAS)).toBeUndefined();
    expect(pileUnder(piles, of, change('2022-01-01', '2024-01-01'), CARPETAS)).toBeUndefined();
    expect(pileUnder(piles, of, change(), WOMEN_VICTIMS)).toBeUndefined();
    expect(pileUnder([], of, change(), CARPETAS)).toBeUndefined();
  });
});
