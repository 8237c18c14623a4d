/** The picture of a QR code on the card of help: read by who knows nothing of how it was written. */
import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { qrPicture } from '$features/help/qrPicture.server';

const SCALE = 4;

/** Of a PNG of one bit a pixel, unfiltered: what a camera would see of it. */
function seen(picture: string) {
  const png = Buffer.from(picture.replace(/^data:image\/png;base64,/, ''), 'base64');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const side = png.readUInt32BE(16);
  expect([png.readUInt32BE(20), png[24], png[25]]).toEqual([side, 1, 0]);
  const start = png.indexOf('IDAT', 0, 'latin1');
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  const width = side * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  const bytes = 1 + Math.ceil(side / 8);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [row, column] = [Math.floor(y / SCALE), Math.floor(x / SCALE)];
      const bit = ((rows[row * bytes + 1 + (column >> 3)] ?? 0) >> (7 - (column & 7))) & 1;
      if (bit === 0) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { pixels, width };
}

it.each([
  'https://ejemplo.invalid/servicios/3/10020/',
  'https://ejemplo.invalid/una/base/fr/servicios/10/03826002122/',
])('«%s» is read back, and weighs little', (address) => {
  const picture = qrPicture(address);
  const { pixels, width } = seen(picture);
  expect(jsQR(pixels, width, width)?.data).toBe(address);
  expect(picture.length).toBeLessThan(500);
});
