import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '$lib/engine/sha256';

const expected = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

afterEach(() => vi.unstubAllGlobals());

describe.each(['with TLS', 'without TLS'])('sha256 %s', (line) => {
  it.each([0, 1, 55, 56, 64, 100_000])('of %i bytes', async (length) => {
    // A page served without TLS has a `crypto` that lacks `subtle`.
    if (line === 'without TLS') vi.stubGlobal('crypto', {});
    const bytes = Uint8Array.from({ length }, (_, index) => index % 251);
    expect(await sha256(bytes)).toBe(expected(bytes));
  });
});
