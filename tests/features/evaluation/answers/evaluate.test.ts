import { describe, expect, it } from 'vitest';
import {
  evaluate,
  type Evaluated,
  type Evaluation,
  type EvaluationAsked,
} from '$features/evaluation/answers/evaluate';
import type { Refusal } from '$features/evaluation/answers/refusal';
import { areaSpread } from '$lib/stats/evaluation/areaSpread';
import { detectableChange } from '$lib/stats/evaluation/detectableChange';
import { asked, clave, DATE, hiding, town } from './invented';

const run = (input: EvaluationAsked): Evaluation => evaluate(input, () => undefined);

function answered(input: EvaluationAsked): Evaluated {
  const found = run(input);
  if (found.kind !== 'evaluada') throw new Error(found.refusal.reason);
  return found;
}

function reason(input: EvaluationAsked): Refusal {
  const found = run(input);
  if (found.kind === 'evaluada') throw new Error('evaluated');
  return found.refusal;
}

const flat = town(() => 40);

describe('evaluate', () => {
  it('compares the treated with the proposed, none of which touches it', () => {
    const found = answered(asked(flat));
    expect(found.treated).toEqual([clave(0)]);
    expect(found.controls).toHaveLength(8);
    expect(found.controls).not.toContain(clave(1));
    expect(found.candidates.find((each) => each.clave === clave(1))?.standing).toBe('vecina');
    expect(found.window.before).toHaveLength(8);
    expect(found.window.after).toHaveLength(8);
    const sum = Object.entries(flat[0]?.counts ?? {})
      .filter(([period]) => period >= '2020-01-01' && period < DATE)
      .reduce((total, [, count]) => total + (count ?? 0), 0);
    expect(found.counts.treated.before).toBe(sum);
    expect(found.verdict).toBe('azar');
    expect(found.comparison.lower).toBeLessThan(1);
    expect(found.comparison.upper).toBeGreaterThan(1);
  });

  it('finds a large change planted in the treated, and it stands out among the placebos', () => {
    const halved = town((place, period) => (place === 0 && period >= DATE ? 20 : 40));
    const found = answered(asked(halved));
    expect(found.verdict).toBe('por_debajo');
    expect(found.comparison.ratio).toBeGreaterThan(0.4);
    expect(found.comparison.ratio).toBeLessThan(0.62);
    expect(found.places.asLarge).toBe(0);
    const doubled = town((place, period) => (place === 0 && period >= DATE ? 80 : 40));
    expect(answered(asked(doubled)).verdict).toBe('por_encima');
  });

  it('says that too little is left before where the place was chosen by its last two years', () => {
    const asking = { span: 1, why: 'dos_anios', date: '2021-07-01' } as const;
    expect(reason(asked(flat, asking))).toEqual({
      reason: 'pocos_antes',
      grain: 'trimestre',
      hay: 2,
      minimo: 4,
      sinElegir: 8,
    });
  });

  it('compares nothing of the years that the place was chosen by, and shows them apart', () => {
    const peaked = town((place, period) => (place === 0 && period.startsWith('2021') ? 80 : 40));
    const found = answered(asked(peaked, { span: 1, why: 'no_se_sabe' }));
    expect(found.verdict).toBe('azar');
    expect(found.window.before).toEqual(['2020-01-01', '2020-04-01', '2020-07-01', '2020-10-01']);
    expect(found.course.map(({ side }) => side)).toEqual([
      ...Array.from({ length: 4 }, () => 'before'),
      ...Array.from({ length: 4 }, () => 'chosenBy'),
      ...Array.from({ length: 4 }, () => 'after'),
    ]);
    const { comparison } = answered(asked(peaked, { span: 1, why: 'otra' }));
    expect(comparison.upper).toBeLessThan(0.8);
  });

  it('a change that all share is none, though the counts fall', () => {
    const all = town((_, period) => (period >= DATE ? 20 : 40));
    const found = answered(asked(all));
    expect(found.counts.treated.after).toBeLessThan(found.counts.treated.before);
    expect(found.verdict).toBe('azar');
  });

  it('what can be seen depends on nothing that happened after in the treated', () => {
    const halved = flat.map((area) =>
      area.clave === clave(0)
        ? {
            ...area,
            counts: Object.fromEntries(
              Object.entries(area.counts).map(([period, count]) => [
                period,
                period >= DATE ? 1 : count,
              ]),
            ),
          }
        : area,
    );
    expect(answered(asked(halved)).detectable).toEqual(answered(asked(flat)).detectable);
    expect(answered(asked(halved)).controls).toEqual(answered(asked(flat)).controls);
  });

  it('where the comparable differ among themselves a larger change is needed, whatever happened in the treated', () => {
    const treated = [clave(0), clave(1)];
    const apart = town((place, period) => (period >= DATE && place % 2 === 0 ? 25 : 40));
    // One of the two treated is left with hardly any of the cases after.
    const uneven = apart.map((area) => ({
      ...area,
      counts: Object.fromEntries(
        Object.entries(area.counts).map(([period, count]) => [
          period,
          area.clave === clave(0) && period >= DATE ? 1 : count,
        ]),
      ),
    }));
    const found = answered(asked(apart, { treated }));
    expect(answered(asked(uneven, { treated })).detectable).toEqual(found.detectable);
    const { treated: own, controls: others } = found.counts;
    const byChance = detectableChange({
      treatedBefore: own.before,
      controlsBefore: others.before,
      controlsAfter: others.after,
    });
    // τ² of the comparable, opened by how unlike in size the areas of either side are.
    const casesIn = (keys: readonly string[], periods: readonly string[]) =>
      apart
        .filter((area) => keys.includes(area.clave))
        .map(({ counts }) => periods.reduce((sum, period) => sum + (counts[period] ?? 0), 0));
    const squares = (cases: readonly number[]) => {
      const all = cases.reduce((sum, each) => sum + each, 0);
      return cases.reduce((sum, each) => sum + (each / all) ** 2, 0);
    };
    const { before, after } = found.window;
    const [earlier, later] = [before, after].map((periods) => casesIn(found.controls, periods));
    const { variance } = areaSpread([
      (earlier ?? []).map((cases, place) => ({ before: cases, after: later?.[place] ?? 0 })),
    ]);
    expect(variance).toBeGreaterThan(0);
    const opened =
      squares(casesIn(treated, before)) + squares(casesIn(found.controls, [...before, ...after]));
    expect(found.detectable).toEqual(
      detectableChange(
        {
          treatedBefore: own.before,
          controlsBefore: others.before,
          controlsAfter: others.after,
        },
        variance * opened,
      ),
    );
    expect(found.detectable.fall).toBeLessThan((byChance.fall ?? 0) - 0.05);
    expect(found.detectable.rise).toBeGreaterThan((byChance.rise ?? Infinity) + 0.05);
  });

  it('is exact where areas differ no more than chance makes them, resamples where they do', () => {
    const apart = town((place, period) => (period >= DATE && place % 2 === 0 ? 25 : 40));
    expect(answered(asked(apart)).method).toBe('remuestreo');
    const found = answered(asked(town(() => 40, { size: 14 })));
    // Eight comparable ones: the median of χ² with 7 degrees of freedom is 0.91 of its mean.
    expect(found.method).toBe((found.dispersion ?? 0) > 0.907 ? 'remuestreo' : 'exacto');
  });

  it('does not call it a change where as large ones come up where nothing was done', () => {
    // Every third colonia jumps at the date, treated or not.
    const jumpy = town((place, period) =>
      period >= DATE && place % 3 === 0 ? (place === 0 ? 70 : 100) : 40,
    );
    const found = answered(asked(jumpy, { controls: [2, 4, 5, 7, 8, 10].map(clave) }));
    expect(found.comparison.p).toBeLessThan(0.05);
    expect(found.places.asLarge).toBeGreaterThan(0);
    expect(found.verdict).toBe('tambien_sin_hacer');
  });

  it('keeps out the period that the date falls in the middle of', () => {
    const { window, course } = answered(asked(flat, { date: '2022-02-14' }));
    expect(window.mixed).toBe('2022-01-01');
    expect(window.before.at(-1)).toBe('2021-10-01');
    expect(window.after[0]).toBe('2022-04-01');
    expect(course.find(({ side }) => side === 'mixed')?.period).toBe('2022-01-01');
  });

  it('takes the controls that it is given, and none that is treated', () => {
    const controls = [1, 2, 3, 4, 5, 0].map(clave);
    expect(answered(asked(flat, { controls })).controls).toEqual([1, 2, 3, 4, 5].map(clave));
  });

  it('tries no place that touches a treated one, nor one that hides a count of the window', () => {
    const { places, candidates } = answered(asked(hiding(flat, 5, '2021-07-01')));
    const tried = places.tried.flatMap(({ claves }) => claves).toSorted();
    expect(tried).toEqual([2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13].map(clave));
    expect(candidates.map((each) => each.clave).toSorted()).toEqual(
      Array.from({ length: 13 }, (_, place) => clave(place + 1)),
    );
  });

  it('tries made-up dates of which every period is before the true one', () => {
    const found = answered(asked(flat, { date: '2023-01-01', span: 1 }));
    expect(found.dates.tried.map(({ date }) => date)).toEqual([
      '2020-01-01',
      '2020-04-01',
      '2020-07-01',
      '2020-10-01',
      '2021-01-01',
      '2021-04-01',
      '2021-07-01',
      '2021-10-01',
      '2022-01-01',
    ]);
    expect(found.places.tried).toHaveLength(12);
    expect(found.places.share).toBe((1 + found.places.asLarge) / 13);
  });

  it('gives a point to each period, in order, each with its own counts', () => {
    const { course, counts, window } = answered(asked(flat));
    expect(course.map(({ period }) => period)).toEqual([...window.before, ...window.after]);
    const after = course.filter(({ side }) => side === 'after');
    expect(after.reduce((sum, { treated }) => sum + (treated ?? 0), 0)).toBe(counts.treated.after);
    for (const { ratio, lower, upper } of course) {
      expect(lower).toBeLessThan(ratio ?? 0);
      expect(upper).toBeGreaterThan(ratio ?? Infinity);
    }
  });
});

describe('evaluate refuses', () => {
  it.each<[string, EvaluationAsked, Refusal]>([
    ['no colonia', asked(flat, { treated: [] }), { reason: 'sin_tratadas' }],
    ['all of them', asked(flat, { treated: flat.map((each) => each.clave) }), { reason: 'todas' }],
    [
      'a date after the data end',
      asked(flat, { date: '2025-10-16' }),
      { reason: 'despues_de_los_datos', ultimoMes: '2024-12-01' },
    ],
    [
      'a date whose periods are not complete',
      asked(flat, { date: '2024-09-01' }),
      { reason: 'periodo_incompleto', ultimoCompleto: '2024-07-01' },
    ],
    [
      'a date with too little after it',
      asked(flat, { date: '2023-10-01' }),
      { reason: 'pocos_despues', grain: 'trimestre', hay: 3, minimo: 4, sinElegir: 0 },
    ],
    [
      'a date with too little before it',
      asked(flat, { date: '2019-10-01' }),
      { reason: 'pocos_antes', grain: 'trimestre', hay: 3, minimo: 4, sinElegir: 0 },
    ],
    [
      'a treated colonia with a suppressed quarter, which it names',
      asked(hiding(flat, 0, '2022-07-01')),
      {
        reason: 'tratadas_protegidas',
        grain: 'trimestre',
        protegidas: [{ clave: clave(0), periods: ['2022-07-01'] }],
      },
    ],
    [
      'a chosen comparable with a suppressed quarter',
      asked(hiding(flat, 5, '2021-07-01'), { controls: [4, 5, 6, 7].map(clave) }),
      {
        reason: 'comparables_protegidas',
        grain: 'trimestre',
        protegidas: [{ clave: clave(5), periods: ['2021-07-01'] }],
      },
    ],
    [
      'fewer than five comparable ones',
      asked(town(() => 40, { size: 4 })),
      { reason: 'sin_comparables', hay: 2, minimo: 5, vecinas: 1, protegidas: 0 },
    ],
    [
      'a treated colonia without a case',
      asked(town((place) => (place === 0 ? 0 : 40))),
      { reason: 'sin_casos', lado: 'tratadas' },
    ],
  ])('%s', (_, input, refusal) => {
    expect(reason(input)).toEqual(refusal);
  });

  it('never proposes a colonia with a suppressed count in the window', () => {
    const found = answered(asked(hiding(flat, 5, '2021-07-01')));
    expect(found.controls).not.toContain(clave(5));
    expect(found.candidates.at(-1)).toMatchObject({ clave: clave(5), standing: 'protegida' });
    // Outside the window it does no harm.
    const outside = answered(asked(hiding(flat, 5, '2019-01-01')));
    expect(outside.candidates.find((each) => each.clave === clave(5))?.standing).not.toBe(
      'protegida',
    );
  });
});

describe('what a refusal tells beside its reason', () => {
  const refused = (input: EvaluationAsked) => {
    const found = run(input);
    if (found.kind === 'evaluada') throw new Error('evaluated');
    return found;
  };

  it('is nothing before the window is known', () => {
    expect(refused(asked(flat, { treated: [] }))).toEqual({
      kind: 'sin_respuesta',
      refusal: { reason: 'sin_tratadas' },
      candidates: [],
      window: null,
    });
    expect(refused(asked(flat, { date: '2025-10-16' }))).toMatchObject({
      candidates: [],
      window: null,
    });
  });

  it('is the window where the treated hide a count', () => {
    expect(refused(asked(hiding(flat, 0, '2022-07-01')))).toMatchObject({
      candidates: [],
      window: { mixed: null, after: expect.arrayContaining(['2022-01-01']) },
    });
  });

  it('is the window and who could stand beside them where the comparable are too few', () => {
    const { window, candidates } = refused(asked(town(() => 40, { size: 4 })));
    expect(window?.before.at(-1)).toBe('2021-10-01');
    expect(candidates.map((each) => each.clave).toSorted()).toEqual([1, 2, 3].map(clave));
  });
});

it('refuses comparable ones without a case, and counts why there are few', () => {
  const empty = town((place) => (place > 3 ? 0 : 40));
  expect(reason(asked(empty, { controls: [5, 6, 7, 8, 9].map(clave) }))).toEqual({
    reason: 'sin_casos',
    lado: 'comparables',
  });
  const few = hiding(
    hiding(
      town(() => 40, { size: 6 }),
      4,
      '2021-07-01',
    ),
    5,
    '2021-07-01',
  );
  expect(reason(asked(few, { treated: [clave(1)] }))).toEqual({
    reason: 'sin_comparables',
    hay: 1,
    minimo: 5,
    vecinas: 2,
    protegidas: 2,
  });
});

it('tells how far it is, step by step', () => {
  const told: number[] = [];
  evaluate(asked(flat, { span: 1, replicas: 9 }), (share) => told.push(share));
  expect(told).toEqual([0.1, 0.4, 0.6, 0.9]);
});
