import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteCache } from '$lib/engine/byteCache';

const bytes = (length: number) => new Uint8Array(length);

describe('ByteCache', () => {
  it('drops what was used longest ago', () => {
    const cache = new ByteCache(10);
    cache.set('a', bytes(4));
    cache.set('b', bytes(4));
    cache.get('a');
    cache.set('c', bytes(4));
    expect([cache.get('a')?.length, cache.get('b'), cache.get('c')?.length]).toEqual([
      4,
      undefined,
      4,
    ]);
  });

  it('does not keep what is larger than itself, nor drop the rest for it', () => {
    const cache = new ByteCache(10);
    cache.set('a', bytes(4));
    cache.set('b', bytes(11));
    expect(cache.get('b')).toBeUndefined();
    expect(cache.get('a')).toHaveLength(4);
  });

  it('never holds more bytes than its capacity, whatever is put in it, and always the last that fits', () => {
    const puts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(12)));
    fc.assert(
      fc.property(puts, (sequence) => {
        const cache = new ByteCache(10);
        for (const [key, length] of sequence) {
          cache.set(key, bytes(length));
          expect(cache.get(key)?.length).toBe(length > 10 ? undefined : length);
          const held = ['a', 'b', 'c', 'd'].reduce(
            (sum, k) => sum + (cache.get(k)?.length ?? 0),
            0,
          );
          expect(held).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});
