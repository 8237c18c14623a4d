import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderSupport, placesOf } from '$lib/answers/places';
import { CARPETAS } from '$lib/answers/countingUnit';
import { rankingOf } from '$lib/answers/ranking';
import { MEASURES } from '$lib/view/view';
import { colonia } from './colonias';

describe('placesOf', () => {
  const rows = [
    colonia('Grande', 200, 40_000),
    colonia('Densa', 100, 1000),
    colonia('Protegida', null, 5000),
    colonia('Sin Censo', 40, null),
    colonia('Sin Mujeres', 9, 0),
  ];

  it('gives one to every count, seen or not; of rates, none without women to divide by', () => {
    expect([...placesOf(rows, 353, 'carpetas').places.keys()]).toEqual(
      ['Grande', 'Densa', 'Protegida', 'Sin Censo', 'Sin Mujeres'].map(
        (nombre) => colonia(nombre, 0, 0).clave,
      ),
    );
    for (const measure of ['tasa', 'suavizada', 'excedencia'] as const) {
      expect(placesOf(rows, 353, measure).places.size, measure).toBe(3);
    }
  });

  it('is of counts where counts are shown, and of rates where not', () => {
    const of = (measure: 'carpetas' | 'tasa') =>
      placesOf(rows, 353, measure).places.get(rows[0]?.clave ?? '');
    expect(of('carpetas')).toEqual({ best: 1, worst: 1 });
    expect(of('tasa')).toEqual({ best: 2, worst: 2 });
  });

  describe('beside a colonia whose count is not told', () => {
    /** Of as many women each, so that rates and counts put them in the same order. */
    const placesBeside = (supresion: string, total: number | null) => {
      const four = [
        colonia('A', 400, 10_000),
        colonia('B', 100, 10_000),
        colonia('C', 10, 10_000),
        colonia('H', null, 10_000, supresion),
      ];
      const found = (['carpetas', 'tasa'] as const).map((measure) =>
        ['A', 'B', 'C'].map((nombre) => {
          const { best, worst } = placesOf(four, total, measure).places.get(
            colonia(nombre, 0, 0).clave,
          ) ?? { best: 0, worst: 0 };
          return `${best}-${worst}`;
        }),
      );
      expect(found[1]).toEqual(found[0]);
      return found[0];
    };

    // Ten against four at most: P(X <= 4 | 14, 1/2) = 0.09, no proof. A hundred against four is.
    it('of 1 to 4 cases, only those are surely above it that would be above four', () => {
      expect(placesBeside('primaria', 513)).toEqual(['1-1', '2-2', '3-4']);
      expect(placesBeside('primaria', null)).toEqual(['1-1', '2-2', '3-4']);
    });

    // What the alcaldía has besides the 510 that are told is the most that it may have.
    it('protected for another, it may have all that is left of the alcaldía', () => {
      expect(placesBeside('complementaria', 520)).toEqual(['1-1', '2-2', '3-4']);
      expect(placesBeside('complementaria', 610)).toEqual(['1-1', '2-3', '3-4']);
      expect(placesBeside('complementaria', 910)).toEqual(['1-2', '2-3', '3-4']);
    });

    // Of none left it has none, and ten are proof against none: 2⁻¹⁰.
    it('none, where nothing is left', () => {
      expect(placesBeside('complementaria', 510)).toEqual(['1-1', '2-2', '3-3']);
    });

    it('anything, where nothing is known of the alcaldía, or less than is told of its colonias', () => {
      expect(placesBeside('complementaria', 509)).toEqual(['1-2', '2-3', '3-4']);
      expect(placesBeside('complementaria', null)).toEqual(['1-2', '2-3', '3-4']);
      expect(placesBeside('no_publicada', null)).toEqual(['1-2', '2-3', '3-4']);
    });
  });

  it('counts above how many that are not told each surely is, and names no other', () => {
    const [all, few] = [colonia('Muchas', 400, 1000), colonia('Pocas', 2, 1000)];
    const hidden = ['H', 'I'].map((nombre) => colonia(nombre, null, 1000));
    const { untoldBelow } = placesOf([all, ...hidden, few], 410, 'carpetas');
    expect([...untoldBelow]).toEqual([[all.clave, 2]]);
    expect(placesOf([all, few], 402, 'carpetas').untoldBelow.size).toBe(0);
  });

  it('holds the place that a colonia has in the order shown, of counts and of rates', () => {
    const area = fc.record({
      n: fc.integer({ min: 0, max: 500 }),
      mujeres: fc.integer({ min: 1, max: 30_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(area, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('carpetas' as const, 'tasa' as const),
        (areas, measure) => {
          const { colonias } = rankingOf(
            areas.map(({ n, mujeres }, index) => colonia(`C${index}`, n, mujeres)),
            { n: null, mujeres: null },
            measure,
            1,
            CARPETAS,
          );
          for (const [index, { places }] of colonias.entries()) {
            expect(places?.best ?? Infinity).toBeLessThanOrEqual(index + 1);
            expect(places?.worst ?? 0).toBeGreaterThanOrEqual(index + 1);
          }
        },
      ),
    );
  });
});

describe('orderSupport', () => {
  /** csranks' sixteen counts, of which the first four may be the first and nothing is sure from the fifth on. */
  const COUNTS = [40, 36, 31, 22, 9, 6, 6, 5, 4, 4, 2, 2, 2, 1, 0, 0];

  it('says of the published example what its authors do', () => {
    const rows = COUNTS.map((n, index) => colonia(`C${index + 1}`, n, null));
    const { support } = rankingOf(rows, { n: null, mujeres: null }, 'carpetas', 1, CARPETAS);
    expect(support).toMatchObject({
      placed: 16,
      mayBeFirst: ['C1', 'C2', 'C3', 'C4'],
      surelyFirst: ['C1', 'C2', 'C3'],
      unsupportedFrom: 5,
      pairs: 120,
    });
    expect(support.surePairs).toBe(2 + 5 * 3 + 6 * 4);
  });

  it('has nothing to say of nothing', () => {
    expect(orderSupport([{ nombre: 'Protegida', places: null }])).toEqual({
      placed: 0,
      ordered: 0,
      mayBeFirst: [],
      surelyFirst: [],
      unsupportedFrom: 1,
      surePairs: 0,
      pairs: 0,
    });
  });

  it('counts those that are not told among the places, and gives them none', () => {
    const rows = [colonia('A', 400, 1000), colonia('B', 390, 1000), colonia('H', null, 1000)];
    const { colonias, support } = rankingOf(
      rows,
      { n: 793, mujeres: 3000 },
      'carpetas',
      1,
      CARPETAS,
    );
    expect(colonias.map(({ places }) => places)).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
      null,
    ]);
    // A and B are surely above H; of the two that are shown, of neither is it sure that it is above the other.
    expect(support).toEqual({
      placed: 2,
      ordered: 3,
      mayBeFirst: ['A', 'B'],
      surelyFirst: ['A', 'B'],
      unsupportedFrom: 1,
      surePairs: 2,
      pairs: 3,
    });
  });

  it('leaves nothing unsupported where every place is sure', () => {
    const placed = ['A', 'B', 'C'].map((nombre, index) => ({
      nombre,
      places: { best: index + 1, worst: index + 1 },
    }));
    expect(orderSupport(placed)).toMatchObject({ surePairs: 3, pairs: 3, unsupportedFrom: 3 });
  });

  it('from the place it tells on, no colonia is surely above another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 10 }),
        fc.constantFrom(...MEASURES),
        (counts, measure) => {
          const { colonias, support } = rankingOf(
            counts.map((n, index) => colonia(`C${index}`, n, 1000 * (index + 1))),
            { n: 3000, mujeres: 60_000 },
            measure,
            1,
            CARPETAS,
          );
          for (const { places } of colonias.slice(support.unsupportedFrom - 1)) {
            expect(places?.worst).toBe(counts.length);
          }
          const before = colonias[support.unsupportedFrom - 2];
          if (before !== undefined) expect(before.places?.worst).toBeLessThan(counts.length);
        },
      ),
    );
  });
});
