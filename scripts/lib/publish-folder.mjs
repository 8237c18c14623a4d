/** Puts a built site into the folder that a server shows, for who has it open as well. */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRecord, RECORD, requireWithin } from './deploy-record.mjs';
import { holdsInternal } from './find-internal.mjs';
import { UserError } from './user-error.mjs';
import { filesUnder } from './walk.mjs';

/** Deploys before this one whose files stay unless told otherwise, for pages that are open. */
export const KEPT = 2;

/** Names that carry their content's hash: no page asks for a new one before it is told of it. */
const HASHED = /^(_app\/immutable\/|data\/.*\.(parquet|topojson)(\.br|\.gz)?$)/;

/**
 * Copies a site into a folder: what carries its hash first, then the data's manifest, the pages last. Hashed files
 * of the deploys just before stay; what only older ones had goes.
 * @param {string} site A built site.
 * @param {string} folder That a server shows; made if need be.
 * @param {number} [earlier] Deploys before this one whose files stay.
 * @returns {{ copied: number, removed: number }} Files.
 * @throws {UserError} Where there is no site, it or the folder holds something of internal use, or the folder
 *   holds what no deploy put there, or leads out of itself: then nothing is written and nothing removed.
 */
export function publishFolder(site, folder, earlier = KEPT) {
  if (!existsSync(join(site, '404.html'))) {
    throw new UserError(`No hay un sitio construido en «${site}»: corre antes «npm run build».`);
  }
  if (holdsInternal(site)) {
    throw new UserError(`«${site}» tiene algo de USO INTERNO: no se publica.`);
  }
  const before = readRecord(folder);
  if (existsSync(folder) && holdsInternal(folder)) {
    throw new UserError(`«${folder}» tiene algo de USO INTERNO: bórralo antes de publicar ahí.`);
  }
  const files = filesUnder(site);
  requireWithin(folder, [...files, ...before.flat()]);
  for (const file of [...files].sort((one, other) => rank(one) - rank(other))) {
    writeWhole(join(folder, file), (half) => copyFileSync(join(site, file), half));
  }
  // The same site again is no other deploy.
  const deploys = [files, ...before.filter((each) => each.join() !== files.join())];
  const kept = new Set([
    ...files,
    ...deploys.slice(0, earlier + 1).flatMap((each) => each.filter((file) => HASHED.test(file))),
  ]);
  const gone = [...new Set(before.flat())].filter((file) => !kept.has(file));
  for (const file of gone) rmSync(join(folder, file), { force: true });
  writeWhole(join(folder, RECORD), (half) =>
    writeFileSync(half, JSON.stringify(deploys.slice(0, earlier + 1))),
  );
  return { copied: files.length, removed: gone.length };
}

/** @param {string} file */
function rank(file) {
  if (HASHED.test(file)) return 0;
  return file.startsWith('data/') ? 1 : 2;
}

/**
 * A reader gets the file of before or that of now, never half of one. A link in its place goes, unfollowed.
 * @param {string} path
 * @param {(half: string) => void} write
 */
function writeWhole(path, write) {
  const half = `${path}.nuevo`;
  mkdirSync(dirname(path), { recursive: true });
  rmSync(half, { force: true });
  write(half);
  renameSync(half, path);
}
