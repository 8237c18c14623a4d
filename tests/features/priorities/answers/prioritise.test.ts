import { describe, expect, it } from 'vitest';
import { WEIGHED_IDS, type CriterionId } from '$features/priorities/answers/criteria';
import { evidenceOf } from '$features/priorities/answers/evidence';
import { presetWeights } from '$features/priorities/answers/presets';
import { prioritise } from '$features/priorities/answers/prioritise';
import { robustnessOf } from '$features/priorities/answers/robustness';
import { compute } from '$lib/compute/compute';
import { robustnessInBackground } from '$features/priorities/background';
import { AREAS, UNCHANGED, withArea } from './areas';
import { key } from '../../../coloniaKey';

const asked = { rows: AREAS, k: 5, unchanged: UNCHANGED };
const evidence = evidenceOf(asked);
const [anyCriterion] = evidence.criteria;
if (anyCriterion === undefined) throw new Error('no criterion');

describe('presetWeights', () => {
  it.each(['iguales', 'hogar', 'espacio'] as const)('«%s» adds up to one', (preset) => {
    const weights = Object.values(presetWeights(preset, evidence) ?? {});
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('weighs what the release has: an absent criterion leaves its part to the others', () => {
    const few = evidenceOf({
      ...asked,
      rows: AREAS.map((area) => ({ ...area, servicios_con_lugar: 1 })),
    });
    expect(presetWeights('hogar', evidence)?.distancia).toBeGreaterThan(0);
    expect(presetWeights('hogar', few)?.distancia).toBeUndefined();
    expect(presetWeights('iguales', few)?.mujeres_por_servicio).toBeUndefined();
  });

  it('shares a hundred parts as each track asks for them', () => {
    // Each in an order of its own.
    const unlike = WEIGHED_IDS.map((id, at) => ({
      ...anyCriterion,
      id,
      values: AREAS.map((_, place) => Math.sin((place + 1) * (at + 1) * 1.7)),
    }));
    const has = (...ids: readonly CriterionId[]) => ({
      criteria: unlike.filter(({ id }) => ids.includes(id)),
    });
    const all = { criteria: unlike };
    expect(presetWeights('hogar', all)).toEqual({
      familiar_tasa: 0.4,
      familiar_cambio: 0.1,
      mujeres: 0.4,
      distancia: 0.1,
    });
    expect(presetWeights('espacio', all)).toEqual({
      sexual_tasa: 0.45,
      sexual_cambio: 0.1,
      ambiente: 0.45,
    });
    expect(presetWeights('hogar', has('familiar_cambio', 'mujeres', 'ambiente'))).toEqual({
      familiar_cambio: 0.2,
      mujeres: 0.8,
    });
    expect(presetWeights('iguales', has('mujeres', 'ambiente'))).toEqual({
      mujeres: 0.5,
      ambiente: 0.5,
    });
    expect(presetWeights('espacio', has('mujeres'))).toBeNull();
  });

  it('of two that order the colonias alike, or the other way round, weighs the first alone', () => {
    const of = (id: CriterionId, values: readonly number[]) => ({ ...anyCriterion, id, values });
    const criteria = [
      of('familiar_tasa', [1, 2, 3, 4, 5, 6]),
      of('mujeres', [1, 2, 3, 4, 6, 5]),
      of('ambiente', [6, 5, 4, 3, 1, 2]),
      of('distancia', [2, 1, 5, 3, 6, 4]),
    ];
    // Spearman with the first: 0.94, −0.94 and 0.66.
    expect(presetWeights('iguales', { criteria })).toEqual({ familiar_tasa: 0.5, distancia: 0.5 });
  });

  it('has none of girls: no release tells ages by colonia', () => {
    expect(presetWeights('ninas', evidence)).toBeNull();
  });
});

describe('prioritise', () => {
  const weights = presetWeights('hogar', evidence) ?? {};

  it('orders from the highest score, each the sum of its contributions', () => {
    const { order } = prioritise(evidence, weights);
    expect(order.map(({ score }) => score)).toEqual(
      order.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    for (const { score, contributions } of order) {
      expect(contributions.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(score, 12);
    }
    expect(order[0]?.nombre).toBe('Colonia 1');
  });

  it('one criterion alone is its own order', () => {
    const { order } = prioritise(evidence, { mujeres: 1 });
    expect(order.map(({ clave }) => clave)).toEqual(
      AREAS.toSorted((a, b) => (b.mujeres ?? 0) - (a.mujeres ?? 0)).map(({ clave }) => clave),
    );
  });

  it('tells who enters and who leaves where a weight crosses', () => {
    // Four are first in both; of the fifth place, one has half of the women and the other half of the
    // girls: w / 2 against (1 − w) / 2, which cross at one half.
    const cells = [
      ...[1, 2, 3, 4].map(() => ({ mujeres: 3000, ninas: 300 })),
      { mujeres: 2000, ninas: 100 },
      { mujeres: 1000, ninas: 200 },
    ];
    const rows = cells.flatMap((own, place) => {
      const area = AREAS[place];
      return area === undefined ? [] : [{ ...area, ...own }];
    });
    const { moves } = prioritise(evidenceOf({ ...asked, rows }), { mujeres: 0.75, ninas: 0.25 });
    const [women, girls] = ['mujeres', 'ninas'].map((id) => moves.find((own) => own.id === id));
    const crossing = { enters: 'Colonia 6', leaves: 'Colonia 5' };
    expect(women).toMatchObject({ weight: 0.75, up: null, down: crossing });
    expect(women?.down?.weight).toBeCloseTo(0.5, 12);
    expect(girls).toMatchObject({ weight: 0.25, up: crossing, down: null });
    expect(girls?.up?.weight).toBeCloseTo(0.5, 12);
  });

  it('never shows the value behind a protected count', () => {
    const rows = withArea(3, { sexual_trienio: null, sexual_trienio_sup: 'primaria' });
    const { order } = prioritise(evidenceOf({ ...asked, rows }), {
      sexual_tasa: 0.5,
      mujeres: 0.5,
    });
    const own = order.find(({ nombre }) => nombre === 'Colonia 4');
    const value = (id: string) => own?.contributions.find((each) => each.id === id)?.value;
    expect(value('sexual_tasa')).toBeNull();
    expect(value('mujeres')).toBe(1500);
  });

  it('refuses weights that give nothing', () => {
    expect(() => prioritise(evidence, {})).toThrow(RangeError);
  });
});

describe('robustnessOf', () => {
  const run = {
    ...asked,
    weights: presetWeights('iguales', evidence) ?? {},
    replicas: 400,
    seed: 3,
  };

  it('gives the same digits for the same seed, and others for another', () => {
    expect(robustnessOf(run)).toEqual(robustnessOf(run));
    expect(robustnessOf({ ...run, seed: 4 })).not.toEqual(robustnessOf(run));
  });

  it('tells how far it is', () => {
    const told: number[] = [];
    robustnessOf(run, (share) => told.push(share));
    expect(told).toEqual([0.5, 1]);
  });

  it('draws of each colonia its own cases, in whatever order they stand', () => {
    const { near } = robustnessOf({ ...run, weights: { familiar_tasa: 1 } });
    expect(near.meanSpearman).toBeGreaterThan(0.95);
    expect(near.first.slice(0, 4).every((share) => share > 0.95)).toBe(true);
    // Rates are not known to the last place.
    expect(near.meanSpearman).toBeLessThan(1);
    expect(robustnessOf({ ...run, rows: AREAS.toReversed() })).toEqual(robustnessOf(run));
  });

  it('leaves no doubt of what is known, by one criterion', () => {
    // By women the order is another than that of the rows.
    const { near } = robustnessOf({ ...run, weights: { mujeres: 1 }, replicas: 20 });
    expect(near.first).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
    expect(near.acceptability).toEqual(
      AREAS.map((_, area) => AREAS.map((__, place) => Number(place === area))),
    );
    expect(near.meanSpearman).toBe(1);
  });

  it('gives the colonias in the order of their scores, rows and columns adding up to one', () => {
    const { near, any } = robustnessOf(run);
    for (const { acceptability, first } of [near, any]) {
      expect(acceptability).toHaveLength(AREAS.length);
      for (const row of acceptability) {
        expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }
      expect(first.reduce((sum, share) => sum + share, 0)).toBeCloseTo(5, 9);
    }
    expect(near.first[0]).toBeGreaterThan(0.95);
    expect(near.first.at(-1)).toBeLessThan(0.2);
    expect(near.meanSpearman).toBeGreaterThan(any.meanSpearman);
  });

  const many = (count: number) =>
    Array.from({ length: count }, (_, place) => {
      const area = AREAS[place % AREAS.length];
      if (area === undefined) throw new Error('no area');
      return { ...area, clave: key(`clave-${place}`) };
    });

  it('of many colonias tells the places of the first alone, and of all who is among the five', () => {
    const { near, any } = robustnessOf({ ...run, rows: many(61), replicas: 50 });
    for (const { acceptability, first } of [near, any]) {
      expect(acceptability).toHaveLength(20);
      expect(new Set(acceptability.map((shares) => shares.length))).toEqual(new Set([61]));
      expect(first).toHaveLength(61);
    }
  });

  it('tells the places of all where they are not many', () => {
    expect(robustnessOf({ ...run, rows: many(30), replicas: 20 }).near.acceptability).toHaveLength(
      30,
    );
  });

  it('moves each weight by up to a quarter of itself, and no further', () => {
    // One colonia is first by women, the other by girls. With weights of 0.55 and 0.45 moved by up to a
    // quarter, X is even over 0.4125 to 0.6875 and Y over 0.3375 to 0.5625: Y passes X in a triangle of
    // sides 0.15 out of 0.275 × 0.225, that is 2 of 11 times.
    const rows = [
      { mujeres: 4000, ninas: 100 },
      { mujeres: 2000, ninas: 200 },
    ].flatMap((own, place) => {
      const area = AREAS[place];
      return area === undefined ? [] : [{ ...area, ...own }];
    });
    const weights = { mujeres: 0.55, ninas: 0.45 };
    const { near } = robustnessOf({ ...asked, rows, weights, replicas: 10_000, seed: 5 });
    // Four standard errors of so many draws.
    expect(Math.abs((near.acceptability[0]?.[0] ?? 0) - 9 / 11)).toBeLessThan(0.0155);
  });

  it('is a job of the worker, and tells how far it is', async () => {
    const shares: number[] = [];
    const output = await compute(robustnessInBackground, run, {
      onProgress: (share) => shares.push(share),
    });
    expect(output).toEqual(robustnessOf(run));
    expect(shares).toEqual([0.5, 1]);
  });
});
