/** A planted change is found with the nominal error, none is found under none: by simulation. */
import { describe, expect, it } from 'vitest';
import { areaBootstrap } from '$lib/stats/evaluation/areaBootstrap';
import type { AreaChange } from '$lib/stats/evaluation/areaChange';
import { simulate } from './drawnAreas';

describe('areaBootstrap', () => {
  // Three standard errors of 150 runs at 5 % are 5 points.
  it('has its nominal error where areas differ and nothing changed', () => {
    const { held, found } = simulate({ treated: [100], tau: 0.25, ratio: 1 });
    expect(held).toBeGreaterThan(0.9);
    expect(found).toBeLessThan(0.1);
  });

  const CONTROLS: readonly AreaChange[] = [
    { before: 80, after: 120 },
    { before: 120, after: 80 },
    { before: 60, after: 66 },
    { before: 90, after: 81 },
  ];
  const of = (treated: readonly AreaChange[], seed = 7) =>
    areaBootstrap(treated, CONTROLS, { replicas: 199, seed });

  it('is wider than chance alone where the controls differ among themselves', () => {
    const found = of([{ before: 200, after: 150 }]);
    // By chance alone: e^(1.96 √Σ 1/n).
    const alone = Math.exp(1.96 * Math.sqrt(1 / 200 + 1 / 150 + 2 / 350));
    expect(found?.ratio).toBeCloseTo(0.758, 2);
    expect((found?.upper ?? 0) / (found?.ratio ?? 1)).toBeGreaterThan(1.2 * alone);
    expect((found?.ratio ?? 0) / (found?.lower ?? 1)).toBeCloseTo(
      (found?.upper ?? 0) / (found?.ratio ?? 1),
      10,
    );
  });

  it('is the same for the same seed, and of another seed nearly', () => {
    const areas = [{ before: 200, after: 150 }];
    expect(of(areas)).toEqual(of(areas));
    // As on every machine.
    expect(of(areas)).toEqual({
      ratio: 0.7571036437682771,
      lower: 0.20631983721236585,
      upper: 2.7782395292276183,
      p: 0.55,
    });
    expect(of(areas, 8)?.upper).not.toBe(of(areas)?.upper);
    expect(Math.abs((of(areas, 8)?.p ?? 0) - (of(areas)?.p ?? 1))).toBeLessThan(0.15);
  });

  it('refuses a run without replicas', () => {
    const run = { replicas: 0, seed: 1 };
    expect(() => areaBootstrap(CONTROLS, CONTROLS, run)).toThrow(
      new RangeError('Hace falta al menos una réplica, y se piden 0.'),
    );
  });

  it('has no answer where a group has no cases', () => {
    expect(of([{ before: 0, after: 0 }])).toBeNull();
    expect(of([])).toBeNull();
  });
});
