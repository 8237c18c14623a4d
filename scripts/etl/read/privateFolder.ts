/** A folder that only we can read, for what has to be unpacked: it holds rows of single cases. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PrivateFolder {
  /** Path of a file in it, which is not made. */
  file(name: string): string;
  readonly path: string;
  /** Removes it with all that is in it; twice does no harm. */
  dispose(): void;
}

/** Mode of every file in it. */
export const PRIVATE = 0o600;

/** Made with mode 0700 (mkdtemp), and removed at the latest when the process ends. */
export function privateFolder(): PrivateFolder {
  const path = mkdtempSync(join(tmpdir(), 'atlas-'));
  const dispose = () => {
    process.off('exit', dispose);
    rmSync(path, { recursive: true, force: true });
  };
  process.once('exit', dispose);
  return { path, file: (name) => join(path, name), dispose };
}
