/** Releases of which a build that was ended had copied a part to where they stay readable. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export const READABLE = 'data/anteriores';

/** A copy that is not whole yet. */
export const HALF = '.a-medias-';

export function clearHalfKept(root: string): void {
  const parent = join(root, READABLE);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    if (name.startsWith(HALF)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}
