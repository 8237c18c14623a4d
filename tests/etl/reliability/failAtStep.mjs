/**
 * Preloaded into a process (`node --import`): at its n-th change of the file system within the folders
 * of a build it dies or fails, with half a file written where it was writing one.
 *
 * FALLA_EN    which change, from 1; 0 for none
 * FALLA_COMO  `muerte` or the code of an error, like `ENOSPC`
 * FALLA_CUENTA file to write to, at the end, how many changes there were
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['FALLA_EN'] ?? 0);
const how = process.env['FALLA_COMO'] ?? 'muerte';
const tally = process.env['FALLA_CUENTA'];
const OURS = /atlas-\d|\.construyendo|[\\/]data([\\/]|$)/;

const { readFileSync, writeFileSync } = fs;
let changes = 0;

/** @param {unknown} path @param {string} name @param {readonly unknown[]} args */
function step(path, name, args) {
  if (typeof path !== 'string' || !OURS.test(path)) return;
  changes += 1;
  if (changes !== at) return;
  const [first, second] = args;
  if (name === 'copyFileSync' && typeof first === 'string' && typeof second === 'string') {
    const bytes = readFileSync(first);
    writeFileSync(second, bytes.subarray(0, bytes.length / 2));
  }
  if (name === 'writeFileSync' && typeof first === 'string') {
    const text = String(second);
    writeFileSync(first, text.slice(0, text.length / 2));
  }
  if (how === 'muerte') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${how}: falla de prueba, ${name} '${path}'`), {
    code: how,
    syscall: name,
    path,
  });
}

for (const name of [
  'mkdirSync',
  'mkdtempSync',
  'writeFileSync',
  'copyFileSync',
  'openSync',
  'renameSync',
  'rmSync',
]) {
  const real = fs[name];
  fs[name] = (...args) => {
    const [path, second] = args;
    // Opening to read changes nothing.
    if (name !== 'openSync' || second !== 'r')
      step(name === 'copyFileSync' ? second : path, name, args);
    return real(...args);
  };
}
syncBuiltinESMExports();

if (tally !== undefined) {
  process.on('exit', () => {
    // Of two processes, the one that works.
    if (changes > 0) writeFileSync(tally, String(changes));
  });
}
