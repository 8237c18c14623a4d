/** A text as the dark squares of a QR code, drawn as one path of unit squares. */
import QRCode from 'qrcode';

export interface QrPath {
  /** Modules on a side, without the quiet zone. */
  readonly size: number;
  /** `d` of a path in units of a module. */
  readonly d: string;
}

/** Modules of blank around it that the standard (ISO/IEC 18004) asks for. */
export const QUIET_ZONE = 4;

/** Bytes that a QR code holds at level M (ISO/IEC 18004, version 40). */
const MOST_BYTES = 2331;

/**
 * Corrects 15 % of damage (level M): paper gets folded.
 * @returns null where the text is longer than a QR code holds
 */
export function qrPath(text: string): QrPath | null {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return null;
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const start = column;
      while (column < size && modules.get(row, column) === 1) column += 1;
      if (column > start) runs.push(`M${start} ${row}h${column - start}v1H${start}z`);
    }
  }
  return { size, d: runs.join('') };
}
