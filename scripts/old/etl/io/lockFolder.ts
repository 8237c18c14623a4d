/**
 * One process at a time. The lock is a folder that holds one empty file named after its holder: a
 * rename makes it whole or not at all, and no rename replaces a folder that holds something.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning, ownMark } from './processMark';

/** The mark of who holds it, or how to give it back. */
export type Lock = { readonly holder: string } | { readonly unlock: () => void };

let taken = 0;

/**
 * Takes the lock at `path`; that of a process that died is taken over.
 * @throws Error of the system when nothing can be written there.
 */
export function takeLock(path: string): Lock {
  sweep(path);
  const mine = `${path}-${ownMark()}-${(taken += 1)}`;
  mkdirSync(mine, { recursive: true });
  writeFileSync(join(mine, ownMark()), '');
  try {
    if (become(mine, path)) return { unlock: () => giveBack(path) };
    const holder = holderOf(path);
    if (isRunning(holder)) return { holder };
    putAside(path, holder, mine);
    return become(mine, path) ? { unlock: () => giveBack(path) } : { holder: holderOf(path) };
  } finally {
    rmSync(mine, { recursive: true, force: true });
  }
}

/** Left where it can't be removed, it is that of a process that has ended. */
function giveBack(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}

/** @returns false where somebody holds it. */
function become(mine: string, path: string): boolean {
  try {
    renameSync(mine, path);
    return true;
  } catch (thrown) {
    if (existsSync(path)) return false;
    throw thrown;
  }
}

function holderOf(path: string): string {
  try {
    return readdirSync(path)[0] ?? '';
  } catch {
    return '';
  }
}

/** Moves a dead holder's lock away; that of who has just taken it goes back. */
function putAside(path: string, dead: string, mine: string): void {
  const aside = `${mine}-anterior`;
  try {
    renameSync(path, aside);
  } catch {
    // Somebody else was faster.
    return;
  }
  if (holderOf(aside) !== dead) become(aside, path);
  rmSync(aside, { recursive: true, force: true });
}

/** What processes that were killed while they took it have left. */
function sweep(path: string): void {
  const prefix = `${basename(path)}-`;
  const parent = dirname(path);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix) || isRunning(name.slice(prefix.length))) continue;
    rmSync(join(parent, name), { recursive: true, force: true });
  }
}
