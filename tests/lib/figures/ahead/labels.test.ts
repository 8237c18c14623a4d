import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, placeLabels } from '$lib/figures/ahead/labels';

const FRAME = { left: 40, right: 1000, top: 20 };
const at = (text: string, x: number, y: number) => ({ peer: text, text, x, y });

describe('placeLabels', () => {
  it('puts a name to the right of a point that stands alone', () => {
    const point = at('Cuauhtémoc', 300, 200);
    expect(placeLabels([point], [point], FRAME)[0]).toMatchObject({ anchor: 'start', dy: 0 });
  });

  it('turns to the left at the right edge', () => {
    const point = at('Iztapalapa', 990, 200);
    expect(placeLabels([point], [point], FRAME)[0]?.anchor).toBe('end');
  });

  it('covers no other point, named or not', () => {
    const point = at('Cuauhtémoc', 300, 200);
    const neighbour = { x: 350, y: 203 };
    const [placed] = placeLabels([point], [point, neighbour], FRAME);
    expect(placed).toMatchObject({ anchor: 'end' });
  });

  it('leaves out a name that has no free place, where it may', () => {
    const point = { ...at('Cuauhtémoc', 300, 200), optional: true };
    const crowd = [-80, -40, 0, 40, 80].flatMap((x) =>
      [-20, -8, 0, 8, 20].map((y) => ({ x: point.x + x, y: point.y + y })),
    );
    expect(placeLabels([point], crowd, FRAME)).toEqual([]);
    expect(placeLabels([{ ...point, optional: false }], crowd, FRAME)).toHaveLength(1);
  });

  it('never lays two names over each other while there is room', () => {
    const spot = fc.record({ x: fc.integer({ min: 200, max: 800 }), row: fc.nat(8) });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 4 }), (spots) => {
        const items = spots.map(({ x, row }, index) => at('Tlalpan', x, 60 + row * 60 + index));
        const rows = new Set(spots.map(({ row }) => row));
        fc.pre(rows.size === spots.length);
        const boxes = placeLabels(items, items, FRAME).map(boxOf);
        boxes.forEach((a, first) =>
          boxes.slice(first + 1).forEach((b) => {
            expect(
              a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            ).toBe(false);
          }),
        );
      }),
    );
  });
});
