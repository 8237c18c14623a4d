/**
 * How much a file may unpack to: an archive of a few kilobytes can hold gigabytes of nothing, which
 * would fill the disk before anyone reads a line of it.
 */
import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EtlError } from '../io/errors';
import { writeBytes } from '../io/units';

export interface UnpackLimit {
  /** In all: the largest official file known (SESNSP, the whole country) has 379 MB. */
  readonly bytes: number;
  /** Times its packed size; tables of zeros reach 40, deflate at most 1,032. */
  readonly ratio: number;
  /** Bytes below which the ratio says nothing. */
  readonly small: number;
}

export const UNPACK_LIMIT: UnpackLimit = { bytes: 2e9, ratio: 200, small: 64e6 };

/** Adds up what is unpacked of one file, piece by piece. */
export class UnpackMeter {
  #bytes = 0;
  readonly #packed: number;

  /** @param path as the reader knows the file; `where` it is packed. */
  constructor(
    private readonly path: string,
    where: string,
    private readonly limit: UnpackLimit = UNPACK_LIMIT,
  ) {
    this.#packed = statSync(where).size;
  }

  /** @throws EtlError when there are more bytes by now than it may have. */
  add(bytes: number): void {
    this.#bytes += bytes;
    this.#refuse(this.#bytes, 'va en');
  }

  /**
   * Before anything is written.
   * @param bytes that it says that it unpacks to; `to` the file that takes them, if any.
   * @throws EtlError when those are too many, or more than the disk has room for.
   */
  expect(bytes: number, to?: string): void {
    this.#refuse(bytes, 'dice tener');
    if (to === undefined) return;
    const { bavail, bsize } = statfsSync(dirname(to));
    if (bytes <= bavail * bsize) return;
    throw new EtlError(
      `«${this.path}» ocupa ${writeBytes(bytes)} descomprimido, y en la carpeta temporal quedan ${writeBytes(bavail * bsize)}.`,
      'Libera espacio, o elige otra carpeta temporal con TMPDIR.',
    );
  }

  #refuse(bytes: number, verb: string): void {
    const times = bytes / Math.max(1, this.#packed);
    const isBomb = bytes > this.limit.small && times > this.limit.ratio;
    if (bytes <= this.limit.bytes && !isBomb) return;
    throw new EtlError(
      `«${this.path}» ocupa ${writeBytes(this.#packed)} y, descomprimido, ${verb} ${writeBytes(bytes)}: ` +
        `más de ${isBomb ? `${this.limit.ratio} veces` : writeBytes(this.limit.bytes)}, lo que ningún archivo de estas fuentes.`,
      'No se descomprime, para no llenar el disco. Descárgalo de nuevo del portal; si es el bueno, descomprímelo a mano y da el de adentro.',
    );
  }
}
