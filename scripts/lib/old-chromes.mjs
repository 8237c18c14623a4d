/** Browsers of other years, as npm has them: what the floor means is looked at in them. */
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { unpackFromNpm } from './npm-archive.mjs';
import { PROJECT } from './project.mjs';
import { UserError } from './user-error.mjs';

/** @typedef {import('./npm-archive.mjs').Archive & { chrome: number }} OldChrome */

/** @type {readonly OldChrome[]} On the floor, just below it, and long before. */
const OLD_CHROMES = [
  {
    chrome: 103,
    name: '@sparticuz/chromium',
    version: '103.0.0',
    integrity:
      'sha512-tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
  },
  {
    chrome: 92,
    name: '@sparticuz/chromium',
    version: '92.0.0',
    integrity:
      'sha512-xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==',
  },
  {
    chrome: 75,
    name: 'chrome-aws-lambda',
    version: '1.14.0',
    integrity:
      'sha512-c6aeRhu2VS4I9Oj/yCJj6Ruyi4213n9sOBsvNTgyRdfeZbWBIkWs66P8AAlcPWnx1sYiu5gsQO5M+7r43/ImCg==',
  },
];

/** @param {number} chrome */
const folderOf = (chrome) => join(PROJECT, '.cache/navegadores', `chrome-${chrome}`);

/**
 * Brings those that are not here. They are builds for Linux on x64, and elsewhere their tests are skipped.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<void>}
 * @throws {UserError} In CI, when one is absent and could not be brought.
 */
export async function ensureOldChromes(env = process.env) {
  for (const old of OLD_CHROMES) {
    if (programOf(old.chrome) !== null) continue;
    const reason = await bring(old, env);
    if (reason === null) continue;
    const complaint = `Falta Chrome ${old.chrome} y no se pudo traer (${reason}).`;
    if (env.CI === 'true') throw new UserError(complaint);
    console.log(`${complaint} Sin él se saltan sus pruebas.`);
  }
}

/**
 * Its program, for a test: in CI it may not be absent.
 * @param {number} chrome Of those above.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null} Null where the test is to be skipped.
 * @throws {UserError} When it is absent in CI.
 */
export function oldChromeToTest(chrome, env = process.env) {
  const program = programOf(chrome);
  if (program === null && env.CI === 'true') {
    throw new UserError(
      `Falta Chrome ${chrome}, y con CI=true no se salta nada: corre «npm run setup:engines».`,
    );
  }
  return program;
}

/** @param {number} chrome */
function programOf(chrome) {
  const program = join(folderOf(chrome), 'chromium');
  return existsSync(program) ? program : null;
}

/**
 * @param {OldChrome} old
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | null>} Why it could not be, or null.
 */
async function bring(old, env) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'sólo hay de Linux en x64';
  const folder = folderOf(old.chrome);
  if (!existsSync(folder)) {
    const reason = await unpackFromNpm(PROJECT, old, folder, env);
    if (reason !== null) return reason;
  }
  const packed = readdirSync(join(folder, 'bin')).find((file) => /^chromium.*\.br$/.test(file));
  if (packed === undefined) return `${old.name} ${old.version} no trae el programa`;
  // By its own name only once it is whole.
  const unpacked = join(folder, 'a-medias');
  writeFileSync(unpacked, brotliDecompressSync(readFileSync(join(folder, 'bin', packed))));
  chmodSync(unpacked, 0o755);
  renameSync(unpacked, join(folder, 'chromium'));
  return null;
}
