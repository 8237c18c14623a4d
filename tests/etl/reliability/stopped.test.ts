/** A build that is told to end, once; `stopped.all.test.ts` does so at more moments. */
import { afterEach, describe, vi } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { COLONIAS, PROJECT, QUIRKS } from '../project';
import { carpetas, options } from './killedReleases';
import { endsWithItsWatcher, stoppedAtMoments } from './stoppedBuilds';

afterEach(() => vi.unstubAllEnvs());

describe('a build', () => {
  stoppedAtMoments(
    'that is told to end does so within two seconds, and leaves nothing behind',
    {
      root: PROJECT,
      standing: (out, dir) => buildRelease(PROJECT, options(carpetas(dir, 1), out)),
      args: ['--input', `fgj_carpetas=${QUIRKS}`, '--input', `colonias=${COLONIAS}`],
      after: /^Leer/m,
      within: 0.2,
    },
    3,
    1,
  );

  endsWithItsWatcher();
});
