import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../lib/walk.mjs';
import { atMost, megabytes, type Measure } from '../measure';
import { PROJECT } from '../../lib/project.mjs';

/** All the bytes of the bundled public release. */
export function releaseSize(): Measure[] {
  const folder = join(PROJECT, 'static/data');
  const files = filesUnder(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return [atMost('publicación pública completa', bytes, 2e6, megabytes, { files: files.length })];
}
