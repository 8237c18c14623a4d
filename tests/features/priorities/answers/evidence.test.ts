import { describe, expect, it } from 'vitest';
import { drawValues } from '$features/priorities/answers/drawValues';
import { evidenceOf, type Criterion, type Evidence } from '$features/priorities/answers/evidence';
import type { CriterionId } from '$features/priorities/answers/criteria';
import { smoothingOf } from '$lib/answers/smoothing';
import { rescale } from '$lib/stats/priority/rescale';
import { randomStream } from '$lib/stats/random/stream';
import { AREAS, UNCHANGED, withArea } from './areas';

const found = (rows = AREAS, k = 5) => evidenceOf({ rows, k, unchanged: UNCHANGED });

function criterion({ criteria }: Evidence, id: CriterionId): Criterion {
  const own = criteria.find((each) => each.id === id);
  if (own === undefined) throw new Error(`Falta ${id}.`);
  return own;
}

const reasonOf = ({ absent }: Evidence, id: CriterionId) =>
  absent.find((each) => each.id === id)?.reason;

describe('evidenceOf', () => {
  it('takes the rate from the smoothed rates of the rest of the site', () => {
    const smoothing = smoothingOf(
      AREAS.map(({ clave, nombre, mujeres, familiar_trienio: n }) => ({
        clave,
        nombre,
        mujeres,
        n,
      })),
      { n: 920, mujeres: AREAS.reduce((sum, { mujeres }) => sum + (mujeres ?? 0), 0) },
      3,
    );
    const evidence = found();
    for (const [place, { clave }] of AREAS.entries()) {
      const own = smoothing?.rates.get(clave);
      expect(criterion(evidence, 'familiar_tasa').values[place]).toBeCloseTo(own?.rate ?? NaN, 8);
    }
  });

  it('weighs a count once: how many, what rate and how likely above are of one datum', () => {
    const ids = found().criteria.map(({ id }) => id);
    expect(ids.filter((id) => /^(familiar|sexual)_(?!cambio)/.test(id))).toEqual([
      'familiar_tasa',
      'sexual_tasa',
    ]);
    expect(found([]).absent.some(({ id }) => /carga|excedencia/.test(id))).toBe(false);
  });

  it('divides sexual violence by who is there by day, and family violence by who lives there', () => {
    const smoothing = smoothingOf(
      AREAS.map(({ clave, nombre, ambiente, sexual_trienio: n }) => ({
        clave,
        nombre,
        mujeres: ambiente,
        n,
      })),
      { n: 280, mujeres: AREAS.reduce((sum, { ambiente }) => sum + (ambiente ?? 0), 0) },
      3,
    );
    const { values } = criterion(found(), 'sexual_tasa');
    for (const [place, { clave }] of AREAS.entries()) {
      expect(values[place]).toBeCloseTo(smoothing?.rates.get(clave)?.rate ?? Number.NaN, 8);
    }
  });

  it('takes places and people as they are', () => {
    const evidence = found();
    expect(criterion(evidence, 'distancia').values).toEqual(AREAS.map(({ km }) => km));
    expect(criterion(evidence, 'mujeres_por_servicio').values).toEqual(
      AREAS.map((area) => area.mujeres_por_servicio),
    );
    expect(criterion(evidence, 'ninas').values).toEqual(AREAS.map(({ ninas }) => ninas));
    expect(criterion(evidence, 'mujeres').hidden).toEqual(AREAS.map(() => false));
    expect(evidence.help).toEqual({ group: 'atencion', known: 9, placed: 6, approximate: 1 });
    expect(evidence.absent).toEqual([{ id: 'sexual_cambio', reason: 'cambios_iguales' }]);
  });

  it('says of each criterion what is drawn of it', () => {
    const evidence = found();
    const drawn = (id: CriterionId) => criterion(evidence, id).uncertainty;
    expect(drawn('familiar_tasa')).toMatchObject({ track: 'familiar' });
    expect(drawn('sexual_tasa')).toMatchObject({ track: 'sexual' });
    // A probability has its doubt in it: drawn as yes or no it would be a coin.
    expect(drawn('familiar_cambio')).toBeNull();
    expect(drawn('mujeres')).toBeNull();
  });

  it('hides a change of which either year is protected', () => {
    const hiddenIn = (cells: Partial<(typeof AREAS)[number]>) =>
      criterion(found(withArea(3, cells)), 'familiar_cambio').hidden;
    const fourth = AREAS.map((_, place) => place === 3);
    expect(hiddenIn({ familiar_antes: null, familiar_antes_sup: 'primaria' })).toEqual(fourth);
    expect(hiddenIn({ familiar_despues: null, familiar_despues_sup: 'primaria' })).toEqual(fourth);
    expect(hiddenIn({})).toEqual(AREAS.map(() => false));
  });

  it('of no colonia has nothing, and says of each criterion why', () => {
    const none = found([]);
    expect(none).toMatchObject({ areas: [], criteria: [], levels: {}, left: [] });
    expect(none.help).toEqual({ group: 'atencion', known: 0, placed: 0, approximate: 0 });
    expect(none.absent.map(({ reason }) => reason)).toEqual([
      'tasas_iguales',
      'cambios_iguales',
      'tasas_iguales',
      'cambios_iguales',
      'pocos_lugares',
      'pocos_lugares',
      'sin_dato',
      'sin_dato',
      'sin_dato',
    ]);
  });

  it('leaves probabilities on their own scale, and brings amounts from 0 to 1', () => {
    const evidence = found();
    expect(criterion(evidence, 'familiar_cambio').scale).toEqual({ low: 0, high: 1 });
    const { values, scale } = criterion(evidence, 'mujeres');
    expect(scale).toEqual({ low: Math.min(...values), high: Math.max(...values) });
  });

  it('says which changes cannot order: those that differ no more than chance', () => {
    const evidence = found();
    expect(reasonOf(evidence, 'sexual_cambio')).toBe('cambios_iguales');
    const { values } = criterion(evidence, 'familiar_cambio');
    // Those in odd places doubled, the others fell to a half.
    expect(values[1]).toBeGreaterThan(0.8);
    // Of ten cases against twenty: drawn towards no change by the other colonias.
    expect(values[1]).toBeLessThan(0.95);
    expect(values[0]).toBeLessThan(0.1);
  });

  it('is absent what lacks a place, a datum or a difference', () => {
    const nobody = AREAS.map((area) => ({ ...area, km: null, mujeres_por_servicio: null }));
    expect(reasonOf(found(nobody), 'distancia')).toBe('sin_dato');
    expect(reasonOf(found(withArea(2, { ninas: null })), 'ninas')).toBe('sin_dato');
    const same = AREAS.map((area) => ({ ...area, ninas: 50 }));
    expect(reasonOf(found(same), 'ninas')).toBe('todas_iguales');
    const flat = AREAS.map((area) => ({
      ...area,
      familiar_trienio: (area.mujeres ?? 0) / 100,
      familiar_alcaldia: 270,
    }));
    expect(reasonOf(found(flat), 'familiar_tasa')).toBe('tasas_iguales');
  });

  it.each([
    { servicios: 6, servicios_con_lugar: 4, reason: 'pocos_lugares' },
    { servicios: 11, servicios_con_lugar: 5, reason: 'lista_incompleta' },
    { servicios: 10, servicios_con_lugar: 5, reason: undefined },
  ])(
    'with $servicios_con_lugar of $servicios services placed: $reason',
    ({ reason, ...places }) => {
      const evidence = found(AREAS.map((area) => ({ ...area, ...places })));
      expect(reasonOf(evidence, 'distancia')).toBe(reason);
      expect(reasonOf(evidence, 'mujeres_por_servicio')).toBe(reason);
    },
  );

  it('leaves out a colonia without women, and divides by women where not all have people by day', () => {
    const evidence = found(withArea(3, { mujeres: null }));
    expect(evidence.left).toEqual(['Colonia 4']);
    expect(evidence.areas).toHaveLength(7);
    expect(found().sexualPer).toBe('ambiente');
    expect(found(withArea(3, { ambiente: null })).sexualPer).toBe('mujeres');
  });
});

describe('a protected count', () => {
  const small = withArea(3, { sexual_trienio: null, sexual_trienio_sup: 'primaria' });
  const covering = withArea(3, { sexual_trienio: null, sexual_trienio_sup: 'complementaria' });

  it('enters between what one and four cases would give, and is hidden', () => {
    const { values, hidden } = criterion(found(small), 'sexual_tasa');
    expect(hidden).toEqual(AREAS.map((_, place) => place === 3));
    const levels = found(small).levels.sexual?.[3]?.components ?? [];
    expect(levels).toHaveLength(4);
    expect(levels.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    const means = levels.map(({ risk }) => risk.shape / risk.rate);
    const risk = found(small).levels.sexual?.[3]?.risk ?? NaN;
    expect(risk).toBeGreaterThan(Math.min(...means));
    expect(risk).toBeLessThan(Math.max(...means));
    expect(values[3]).toBeGreaterThan(0);
  });

  it('of one that covers others only the prior is known', () => {
    expect(found(covering).levels.sexual?.[3]?.components).toHaveLength(1);
  });

  it('is seen in an internal release, where nothing is protected', () => {
    expect(found(AREAS, 1).criteria.flatMap(({ hidden }) => hidden)).not.toContain(true);
  });
});

describe('drawValues', () => {
  const evidence = found(withArea(3, { sexual_trienio: null, sexual_trienio_sup: 'primaria' }));
  const { criteria, areas } = evidence;
  const size = criteria.length;
  const columnOf = (id: CriterionId) => criteria.findIndex((each) => each.id === id);

  it('has every criterion’s value as its mean, so that the score is the mean of the scores', () => {
    const replicas = 20_000;
    const draw = drawValues(evidence, criteria, randomStream(11));
    const into = new Float64Array(areas.length * size);
    const sums = new Float64Array(into.length);
    for (let replica = 0; replica < replicas; replica += 1) {
      draw(into);
      for (const [at, value] of into.entries()) sums[at] = (sums[at] ?? 0) + value;
    }
    for (const [column, { values, scale, id }] of criteria.entries()) {
      for (const [area, value] of values.entries()) {
        const mean = (sums[area * size + column] ?? 0) / replicas;
        expect(Math.abs(mean - rescale(value, scale)), `${id} ${area}`).toBeLessThan(0.02);
      }
    }
  });

  it('varies as much as is not known of each: gammas where counted, a mixture of them where protected', () => {
    const column = columnOf('sexual_tasa');
    const { uncertainty, scale } = criteria[column] ?? {};
    if (!uncertainty || scale === undefined) throw new Error('no factors');
    const draw = drawValues(evidence, criteria, randomStream(13));
    const into = new Float64Array(areas.length * size);
    const risks = (area: number) => {
      const value = into[area * size + column] ?? 0;
      return (scale.low + value * (scale.high - scale.low)) / (uncertainty.factors[area] ?? 1);
    };
    const sums = [0, 3].map((area) => ({ area, one: 0, two: 0 }));
    const replicas = 20_000;
    for (let replica = 0; replica < replicas; replica += 1) {
      draw(into);
      for (const sum of sums) {
        sum.one += risks(sum.area);
        sum.two += risks(sum.area) ** 2;
      }
    }
    for (const { area, one, two } of sums) {
      const components = evidence.levels.sexual?.[area]?.components ?? [];
      const of = (moment: (shape: number, rate: number) => number) =>
        components.reduce(
          (sum, { probability, risk }) => sum + probability * moment(risk.shape, risk.rate),
          0,
        );
      const mean = of((shape, rate) => shape / rate);
      const variance = of((shape, rate) => (shape + shape ** 2) / rate ** 2) - mean ** 2;
      expect(Math.abs(one / replicas / mean - 1)).toBeLessThan(0.02);
      expect(Math.abs((two / replicas - (one / replicas) ** 2) / variance - 1)).toBeLessThan(0.08);
    }
  });

  it('draws nothing of what is known, and no track that is not weighed', () => {
    const after = (ids: readonly CriterionId[], levels = evidence.levels) => {
      const stream = randomStream(17);
      const weighed = criteria.filter(({ id }) => ids.includes(id));
      drawValues({ areas, levels }, weighed, stream)(new Float64Array(areas.length * ids.length));
      return stream.next();
    };
    const { sexual } = evidence.levels;
    if (sexual === undefined) throw new Error('no levels');
    expect(after(['mujeres', 'ninas'])).toBe(randomStream(17).next());
    expect(after(['sexual_tasa'])).toBe(after(['sexual_tasa'], { sexual }));
    expect(after(['familiar_cambio'])).toBe(randomStream(17).next());
    expect(after(['sexual_tasa'])).not.toBe(randomStream(17).next());
  });

  it('takes the probability of a rise as it is, and draws no coin of it', () => {
    const draw = drawValues(evidence, criteria, randomStream(12));
    const into = new Float64Array(areas.length * size);
    const column = columnOf('familiar_cambio');
    const told = criteria[column]?.values ?? [];
    expect(told.some((value) => value > 0.1 && value < 0.9)).toBe(true);
    for (let replica = 0; replica < 20; replica += 1) {
      draw(into);
      expect([...areas.keys()].map((area) => into[area * size + column])).toEqual(told);
    }
  });
});
