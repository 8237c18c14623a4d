/** The last part of a build, in a process of its own: tsx swapProcess.ts STAGING OUT */
import { EtlError } from '../../../scripts/etl/io/errors';
import { lockRelease, swapRelease } from '../../../scripts/etl/publish/swapRelease';

const [staging = '', out = ''] = process.argv.slice(2);
try {
  const unlock = lockRelease(out);
  try {
    swapRelease(staging, out);
  } finally {
    unlock();
  }
} catch (thrown) {
  console.error(thrown instanceof EtlError ? thrown.message : thrown);
  process.exitCode = 1;
}
