/** An archive of a few kilobytes that holds gigabytes is refused before any of it is on the disk. */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../scripts/old/etl/read/archive';
import { bytesOf } from '../../../../scripts/old/etl/read/byteStream';
import { gunzipWhole } from '../../../../scripts/old/etl/io/gunzip';
import { UNPACK_LIMIT, UnpackMeter } from '../../../../scripts/old/etl/read/unpackLimit';
import { scratch } from '../project';

const MUCH = Buffer.alloc(UNPACK_LIMIT.small + 1_000_000, 'a,');

function packed(name: string, bytes: Uint8Array): string {
  const path = join(scratch(), name);
  writeFileSync(path, bytes);
  return path;
}

async function drain(path: string): Promise<number> {
  let read = 0;
  for await (const piece of bytesOf(path, path, 'gzip')) read += piece.length;
  return read;
}

/** The size that a zip says that its only file has, in both places where it says so. */
function saying(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  const central = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  bytes.writeUInt32LE(size, central + 24);
  bytes.writeUInt32LE(size, 22);
  return bytes;
}

describe('an archive that unpacks to hundreds of times its size', () => {
  it('is refused as .zip by what it says, with nothing written', async () => {
    const path = packed('bomba.zip', zipSync({ 'a.csv': MUCH }));
    const to = join(scratch(), 'a.csv');
    await expect(extract(path, 'a.csv', to)).rejects.toThrow(
      /bomba\.zip» ocupa .* y, descomprimido, dice tener 65 MB: más de 200 veces[\s\S]*para no llenar el disco/,
    );
    expect(existsSync(to)).toBe(false);
  });

  it('is refused as .zip that lies of its size, with hardly anything written', async () => {
    const path = packed('miente.zip', saying(zipSync({ 'a.csv': MUCH }), 1000));
    const to = join(scratch(), 'a.csv');
    await expect(extract(path, 'a.csv', to)).rejects.toThrow(/miente\.zip/);
    expect(statSync(to, { throwIfNoEntry: false })?.size ?? 0).toBeLessThan(1_000_000);
  });

  it('is refused as .gz while it is read', async () => {
    const path = packed('bomba.csv.gz', gzipSync(MUCH));
    await expect(drain(path)).rejects.toThrow(/bomba\.csv\.gz» ocupa .* va en 6\d\.?\d? MB/);
  });
});

describe('the limit', () => {
  it('lets small files be as packed as they like, and others up to the ratio', async () => {
    expect(await drain(packed('ceros.csv.gz', gzipSync(Buffer.alloc(5_000_000))))).toBe(5_000_000);
    const path = packed('mil', Buffer.alloc(1000));
    const meter = new UnpackMeter(path, path, { bytes: 1e6, ratio: 10, small: 5000 });
    meter.add(10_000);
    expect(() => {
      meter.add(1);
    }).toThrow(/más de 10 veces/);
  });

  it('of bytes is another, whatever the ratio', () => {
    const path = packed('mil', Buffer.alloc(1000));
    const meter = new UnpackMeter(path, path, { bytes: 1500, ratio: 10, small: 5000 });
    meter.add(1500);
    expect(() => {
      meter.add(1);
    }).toThrow(/más de 2 kB/);
  });

  it('is also what the disk has room for', () => {
    const dir = scratch();
    const path = packed('mil', Buffer.alloc(1000));
    const endless = { bytes: Infinity, ratio: Infinity, small: 0 };
    expect(() => {
      new UnpackMeter(path, path, endless).expect(1e18, join(dir, 'a'));
    }).toThrow(/quedan .* libera/is);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('holds for layers that are unpacked in memory', () => {
    expect(gunzipWhole(gzipSync('capa'), 10).toString()).toBe('capa');
    expect(() => gunzipWhole(gzipSync('una capa larga'), 10)).toThrow(/descomprimido pasa de 10/);
  });
});
