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
  it('takes burden, rate and exceedance from the smoothed rates of the rest of the site', () => {
    const smoothing = smoothingOf(
      AREAS.map(({ clave, slug, nombre, mujeres, familiar_trienio: n }) => ({
        clave,
        slug,
        nombre,
        mujeres,
        n,
      })),
      { n: 920, mujeres: AREAS.reduce((sum, { mujeres }) => sum + (mujeres ?? 0), 0) },
      3,
    );
    const evidence = found();
    for (const [place, { clave, mujeres }] of AREAS.entries()) {
      const own = smoothing?.rates.get(clave);
      expect(criterion(evidence, 'familiar_tasa').values[place]).toBeCloseTo(own?.rate ?? NaN, 8);
      expect(criterion(evidence, 'familiar_excedencia').values[place]).toBeCloseTo(
        own?.exceedance ?? NaN,
        10,
      );
      expect(criterion(evidence, 'familiar_carga').values[place]).toBeCloseTo(
        ((own?.rate ?? NaN) * (mujeres ?? 0)) / 100_000,
        8,
      );
    }
  });

  it('leaves probabilities on their own scale, and brings amounts from 0 to 1', () => {
    const evidence = found();
    expect(criterion(evidence, 'familiar_excedencia').scale).toEqual({ low: 0, high: 1 });
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
    const { values, hidden } = criterion(found(small), 'sexual_carga');
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
  const replicas = 20_000;
  const draw = drawValues(evidence, criteria, randomStream(11));
  const into = new Float64Array(areas.length * size);
  const sums = new Float64Array(into.length);
  const seen = { same: true, yesOrNo: true };
  const [burden, rate] = (['familiar_carga', 'familiar_tasa'] as const).map((id) =>
    criteria.findIndex((each) => each.id === id),
  );
  for (let replica = 0; replica < replicas; replica += 1) {
    draw(into);
    for (const [at, value] of into.entries()) sums[at] = (sums[at] ?? 0) + value;
    const raw = (area: number, column: number) => {
      const { low, high } = criteria[column]?.scale ?? { low: 0, high: 1 };
      return low + (into[area * size + column] ?? 0) * (high - low);
    };
    const implied = (raw(2, rate ?? 0) * (areas[2]?.mujeres ?? 0)) / 100_000;
    seen.same &&= Math.abs(implied - raw(2, burden ?? 0)) < 1e-6 * implied;
    for (const [column, { uncertainty }] of criteria.entries()) {
      if (uncertainty?.kind !== 'exceeds' && uncertainty?.kind !== 'rises') continue;
      for (const area of areas.keys()) {
        seen.yesOrNo &&= [0, 1].includes(into[area * size + column] ?? NaN);
      }
    }
  }

  it('has every criterion’s value as its mean, so that the score is the mean of the scores', () => {
    for (const [column, { values, scale, id }] of criteria.entries()) {
      for (const [area, value] of values.entries()) {
        const mean = (sums[area * size + column] ?? 0) / replicas;
        expect(Math.abs(mean - rescale(value, scale)), `${id} ${area}`).toBeLessThan(0.02);
      }
    }
  });

  it('draws burden and rate of one violence together, and probabilities as yes or no', () => {
    expect(seen).toEqual({ same: true, yesOrNo: true });
  });
});
