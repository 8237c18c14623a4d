import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { QUIET_ZONE, qrPath, type QrPath } from '$lib/figures/qr/qrPath';

const SCALE = 4;

/** Draws the path's unit rows as pixels, blank around them, as a camera would see it. */
function pictureOf({ size, d }: QrPath) {
  const side = (size + 2 * QUIET_ZONE) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let row = 0; row < SCALE; row += 1) {
      const top = (Number(y) + QUIET_ZONE) * SCALE + row;
      const left = (Number(x) + QUIET_ZONE) * SCALE;
      for (let step = 0; step < Number(length) * SCALE; step += 1) {
        pixels.fill(0, (top * side + left + step) * 4, (top * side + left + step) * 4 + 3);
      }
    }
  }
  return { pixels, side };
}

test('what is drawn is read back, whatever the address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const drawn = qrPath(address);
      if (drawn === null) throw new Error('No se dibujó.');
      const { pixels, side } = pictureOf(drawn);
      expect(jsQR(pixels, side, side)?.data).toBe(address);
    }),
    { numRuns: 25 },
  );
});

test('what fits is drawn, to the last byte, and what does not is not', () => {
  expect(qrPath('x'.repeat(2331))?.size).toBe(177);
  expect(qrPath('x'.repeat(2332))).toBeNull();
  expect(qrPath('ñ'.repeat(1200))).toBeNull();
});
