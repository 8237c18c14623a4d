/** The release as one file: the same bytes in whatever place, at whatever hour it is packed. */
import { createHash } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function packedIn(zone: string, now: string): Promise<string> {
  vi.stubEnv('TZ', zone);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  vi.resetModules();
  const { releasePackage } = await import('$features/data/releasePackage.server');
  const packed = await releasePackage();
  vi.useRealTimers();
  return createHash('sha256').update(packed).digest('hex');
}

it('is the same in two time zones and in two years', async () => {
  const here = await packedIn('America/Mexico_City', '2026-11-27T12:00:00Z');
  expect(await packedIn('Pacific/Kiritimati', '2031-02-03T23:59:00Z')).toBe(here);
});
