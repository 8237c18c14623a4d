import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { filesUnder } from './walk.mjs';

const COMPRESSIBLE =
  /\.(html|js|mjs|css|json|jsonld|svg|wasm|parquet|topojson|geojson|csv|txt|xml|webmanifest|map)$/;

/** Under this a header's worth of bytes is all that compressing saves. */
const SMALLEST = 1024;

/** From here on compressing takes seconds, so the result is kept for the next build. */
const LARGE = 1 << 20;

/**
 * DuckDB's 18 MB of WebAssembly with brotli on one core: quality 9 → 3.07 MB in 3 s,
 * 10 → 2.75 MB in 18 s, 11 → 2.64 MB in 35 s, once for each version of it. Small files cost nothing at 11.
 */
const QUALITY = 11;

/** Node's pool of threads compresses four at once; what is begun beyond that only waits, in memory. */
const LANES = 4;

/**
 * Only brotli, which hardly any server makes by itself and every browser of the floor reads; in gzip every
 * server does (docs/desplegar.md).
 * @param {Buffer} bytes
 */
const compress = (bytes) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: windowBits(bytes.length),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/**
 * Writes a `.br` beside every file of a site that gets smaller by it.
 * @param {string} dir The built site.
 * @param {string} cacheDir Where large results are kept, by content.
 */
export async function precompress(dir, cacheDir) {
  await mkdir(cacheDir, { recursive: true });
  const waiting = filesUnder(dir)
    .filter((file) => COMPRESSIBLE.test(file))
    .values();
  const lane = async () => {
    for (const file of waiting) await compressFile(join(dir, file), cacheDir);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/**
 * The window that a file fills: the encoder takes memory for all of it, 16 MB at most, however small the file.
 * @param {number} bytes
 */
function windowBits(bytes) {
  const whole = Math.ceil(Math.log2(bytes));
  return Math.min(
    Math.max(whole, constants.BROTLI_MIN_WINDOW_BITS),
    constants.BROTLI_MAX_WINDOW_BITS,
  );
}

/**
 * @param {string} path
 * @param {string} cacheDir
 */
async function compressFile(path, cacheDir) {
  const bytes = await readFile(path);
  if (bytes.length < SMALLEST) return;
  const target = `${path}.br`;
  if (bytes.length < LARGE) {
    const compressed = await compress(bytes);
    if (compressed.length < bytes.length * 0.95) await writeFile(target, compressed);
    return;
  }
  const hash = createHash('sha256').update(bytes).digest('hex');
  const cached = join(cacheDir, `${hash}.q${QUALITY}.br`);
  if (!existsSync(cached)) {
    const unfinished = `${cached}.${process.pid}.tmp`;
    await writeFile(unfinished, await compress(bytes));
    await rename(unfinished, cached);
  }
  await copyFile(cached, target);
}
