/** A text as the picture of a QR code: some three hundred letters of a page, where its path would be three thousand. */
import { crc32, deflateSync } from 'node:zlib';
import QRCode from 'qrcode';
import { QUIET_ZONE } from '$lib/figures/qr/qrPath';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Of each module one bit: 0 is black. */
const DEPTH = 1;

/**
 * Made while a page is written: it needs no program, and asks nobody.
 * @returns an address that holds a PNG, of one pixel a module, its quiet zone included
 */
export function qrPicture(text: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET_ZONE;
  const rowBytes = Math.ceil(side / 8);
  // Each row after a byte that says how it is filtered: not at all.
  const rows = Buffer.alloc(side * (1 + rowBytes), 0xff);
  for (let row = 0; row < side; row += 1) {
    const start = row * (1 + rowBytes);
    rows[start] = 0;
    for (let column = 0; column < side; column += 1) {
      if (!isDark(modules, row - QUIET_ZONE, column - QUIET_ZONE)) continue;
      const at = start + 1 + (column >> 3);
      rows[at] = (rows[at] ?? 0) & ~(0x80 >> (column & 7));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = DEPTH;
  const png = Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${png.toString('base64')}`;
}

const isDark = (modules: QRCode.BitMatrix, row: number, column: number): boolean =>
  row >= 0 &&
  column >= 0 &&
  row < modules.size &&
  column < modules.size &&
  modules.get(row, column) === 1;

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const told = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(told));
  return Buffer.concat([length, told, check]);
}
