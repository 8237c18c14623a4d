/** Folders that only we can read, for what has to be unpacked: it holds rows of single cases. */
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, MARK, ownMark } from './processMark';

export interface PrivateFolder {
  /** Path of a file in it, which is not made. */
  file(name: string): string;
  readonly path: string;
  /** Removes it with all that is in it; twice does no harm. */
  dispose(): void;
}

/** Mode of every file in it. */
export const PRIVATE = 0o600;

const OURS = new RegExp(`^(?:atlas|duckdb-atlas)-(${MARK.source})(?:-|$)`);

/** Made with mode 0700 (mkdtemp), and removed at the latest when the process ends. */
export function privateFolder(): PrivateFolder {
  const path = mkdtempSync(join(tmpdir(), `atlas-${ownMark()}-`));
  const dispose = () => {
    process.off('exit', dispose);
    rmSync(path, { recursive: true, force: true });
  };
  process.once('exit', dispose);
  return { path, file: (name) => join(path, name), dispose };
}

let spilling: string | undefined;

/** Where DuckDB puts what does not fit in memory; the same folder while the process lives. */
export function spillFolder(): string {
  if (spilling !== undefined) return spilling;
  const path = join(tmpdir(), `duckdb-atlas-${ownMark()}`);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  process.once('exit', () => rmSync(path, { recursive: true, force: true }));
  spilling = path;
  return path;
}

/** Removes the folders of processes that were killed before they could. */
export function clearAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const mark = OURS.exec(name)?.[1];
    if (mark === undefined || isRunning(mark)) continue;
    const path = join(tmpdir(), name);
    if (isOwn(path)) rmSync(path, { recursive: true, force: true });
  }
}

/** Anyone may write in the system's temporary folder. */
function isOwn(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && stat.uid === (process.getuid?.() ?? stat.uid);
}
