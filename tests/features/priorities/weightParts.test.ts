import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERION_IDS, type CriterionId } from '$features/priorities/answers/criteria';
import { moveWeight, PARTS, toParts, type WeightParts } from '$features/priorities/weightParts';
import { between } from '../../uniform';

const sumOf = (parts: WeightParts) => Object.values(parts).reduce((sum, part) => sum + part, 0);

const weights = fc
  .uniqueArray(fc.constantFrom(...CRITERION_IDS), { minLength: 1, maxLength: 11 })
  .chain((ids) =>
    fc
      .array(between(0.001, 1), {
        minLength: ids.length,
        maxLength: ids.length,
      })
      .map((own) => Object.fromEntries(ids.map((id, place) => [id, own[place] ?? 1]))),
  );

describe('toParts', () => {
  it('adds up to a thousand whatever the weights, none further than one part from its share', () => {
    fc.assert(
      fc.property(weights, (own) => {
        const parts = toParts(own);
        expect(sumOf(parts)).toBe(PARTS);
        const sum = Object.values(own).reduce((total, weight) => total + weight, 0);
        for (const id of CRITERION_IDS) {
          expect(Math.abs((parts[id] ?? 0) - ((own[id] ?? 0) / sum) * PARTS)).toBeLessThan(1);
        }
      }),
    );
  });

  it('of three alike gives the part left over to the first', () => {
    expect(toParts({ mujeres: 1, ninas: 1, ambiente: 1 })).toEqual({
      mujeres: 334,
      ninas: 333,
      ambiente: 333,
    });
  });
});

describe('moveWeight', () => {
  const ids: readonly CriterionId[] = ['familiar_tasa', 'mujeres', 'ambiente'];
  const none: ReadonlySet<CriterionId> = new Set();

  it('rescales the others in proportion', () => {
    expect(
      moveWeight(
        { familiar_tasa: 500, mujeres: 300, ambiente: 200 },
        ids,
        'familiar_tasa',
        0,
        none,
      ),
    ).toEqual({ mujeres: 600, ambiente: 400 });
  });

  it('shares alike among those that had nothing', () => {
    expect(moveWeight({ familiar_tasa: 1000 }, ids, 'familiar_tasa', 400, none)).toEqual({
      familiar_tasa: 400,
      mujeres: 300,
      ambiente: 300,
    });
  });

  it('leaves a locked weight where it is, and takes no more than it leaves', () => {
    const parts = { familiar_tasa: 500, mujeres: 300, ambiente: 200 };
    expect(moveWeight(parts, ids, 'mujeres', 900, new Set(['familiar_tasa']))).toEqual({
      familiar_tasa: 500,
      mujeres: 500,
    });
    expect(moveWeight(parts, ids, 'mujeres', 100, new Set(['familiar_tasa', 'ambiente']))).toEqual(
      parts,
    );
  });

  it('always adds up to a thousand, with no part below zero', () => {
    fc.assert(
      fc.property(
        weights,
        fc.constantFrom(...CRITERION_IDS),
        between(-200, 1400),
        fc.subarray([...CRITERION_IDS]),
        (own, moved, part, locked) => {
          const parts = moveWeight(toParts(own), CRITERION_IDS, moved, part, new Set(locked));
          expect(sumOf(parts)).toBe(PARTS);
          expect(Math.min(...Object.values(parts))).toBeGreaterThan(0);
        },
      ),
    );
  });
});
