import { describe, expect, it } from 'vitest';
import { sexualByDivisor } from '$features/priorities/answers/sexualByDivisor';
import type { PriorityArea } from '$features/priorities/queries/priorityAreas';
import { key } from '../../../coloniaKey';
import { AREAS, withArea } from './areas';

const K = 5;

/** Of the eight invented colonias, as many cases as residents of them would give. */
const EVEN: readonly PriorityArea[] = AREAS.map((area) => ({
  ...area,
  ambiente: (area.mujeres ?? 0) * 2,
}));

const told = (areas: readonly PriorityArea[]) =>
  areas.map(({ clave }) => sexualByDivisor(areas, K).get(clave)?.agreement ?? null);

describe('sexualByDivisor', () => {
  it('agrees where people present are everywhere as many times the residents', () => {
    expect(told(EVEN)).toEqual(AREAS.map(() => 'coinciden'));
    const [first] = sexualByDivisor(EVEN, K).values();
    expect(first?.mujeres.probability).toBeCloseTo(first?.ambiente.probability ?? 0, 12);
  });

  it('depends where a crowd by day makes little of many cases', () => {
    const areas = EVEN.map((area, place) => (place === 0 ? { ...area, ambiente: 90_000 } : area));
    const both = [...sexualByDivisor(areas, K).values()][0];
    expect(both?.mujeres.probability).toBeGreaterThan(0.99);
    expect(both?.ambiente.probability).toBeLessThan(0.01);
    expect(both?.agreement).toBe('depende');
    // So far from both limits that a tenth of its people changes neither.
    expect(both?.firm).toEqual({ mujeres: true, ambiente: true });
  });

  it('knows which answers would be others with a tenth more or fewer people in one', () => {
    const other = ({ probability }: { probability: number | null }) =>
      (probability ?? 0) >= 0.95 ? 1 : (probability ?? 0) < 0.05 ? -1 : 0;
    const found = new Set<boolean>();
    const cells = [9, 12, 15, 18, 21, 24, 27].map((thousands) => ({ ambiente: 1000 * thousands }));
    // Two that nine tenths, and eleven, part from the inverse of the other: 28,386 people by day would be enough
    // to be surely below, and 8,003 women too many to be surely above.
    const near = [{ ambiente: 31_366 }, { mujeres: 7243, ambiente: 200_000 }];
    for (const own of [...cells, ...near]) {
      const areas = EVEN.map((area, place) => (place === 0 ? { ...area, ...own } : area));
      for (const [clave, { firm, ...told }] of sexualByDivisor(areas, K)) {
        if (firm === null) continue;
        for (const divisor of ['mujeres', 'ambiente'] as const) {
          const sides = [1.1, 0.9].map((factor) => {
            const moved = areas.map((area) =>
              area.clave === clave ? { ...area, [divisor]: (area[divisor] ?? 0) * factor } : area,
            );
            const changed = sexualByDivisor(moved, K).get(clave)?.[divisor];
            return changed === undefined ? null : other(changed);
          });
          expect(firm[divisor]).toBe(sides.every((side) => side === other(told[divisor])));
          found.add(firm[divisor]);
        }
      }
    }
    expect(found).toEqual(new Set([true, false]));
  });

  it('of many colonias tells both answers, and not how firm they are', () => {
    const many = Array.from({ length: 8 }, (_, time) =>
      EVEN.map((area, place) => ({
        ...area,
        clave: key(`clave-${time}-${place}`),
        ambiente: time + place === 0 ? 90_000 : area.ambiente,
        sexual_alcaldia: 8 * 280,
      })),
    ).flat();
    const found = [...sexualByDivisor(many, K).values()];
    expect(found).toHaveLength(64);
    expect(found[0]).toMatchObject({ agreement: 'depende', firm: null });
  });

  it('tells nothing of a count that is not published', () => {
    const hidden = withArea(2, { sexual_trienio: null, sexual_trienio_sup: 'primaria' });
    expect(told(hidden)[2]).toBeNull();
    expect(sexualByDivisor(hidden, K).size).toBe(7);
  });

  it('has no answer where nobody knows who is in one of them by day', () => {
    for (const ambiente of [null, 0]) {
      expect(sexualByDivisor(withArea(2, { ambiente }), K).size).toBe(0);
    }
    expect(sexualByDivisor([], K).size).toBe(0);
  });
});
