import { describe, expect, it } from 'vitest';
import { patienceFor } from '$lib/engine/patience';

describe('patienceFor', () => {
  it('grows with how slow a network says that it is', () => {
    const limits = ['4g', '3g', '2g', 'slow-2g'].map((network) =>
      patienceFor('network', { network }),
    );
    expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b));
    expect(patienceFor('network', {})).toBe(limits[0]);
  });

  it('grows on a device with few cores or little memory, for what it works out', () => {
    const plain = patienceFor('worker', { cores: 8, memory: 8 });
    expect(patienceFor('worker', { cores: 2, memory: 8 })).toBeGreaterThan(plain);
    expect(patienceFor('worker', { cores: 8, memory: 1 })).toBeGreaterThan(plain);
    expect(patienceFor('network', { cores: 1 })).toBe(patienceFor('network', {}));
  });

  it('is under the 25 seconds of nothing that readers once had, where nothing says it is slow', () => {
    expect(patienceFor('network', {})).toBeLessThan(25_000);
    expect(patienceFor('worker', {})).toBeLessThan(25_000);
  });
});
