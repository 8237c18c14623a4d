import { describe, expect, it } from 'vitest';
import { Arrivals } from '$lib/engine/arrivals';

describe('Arrivals', () => {
  it('tells nothing before it knows how much there is to come', () => {
    const arrivals = new Arrivals();
    expect(arrivals.note({ what: 'engine', bytes: 10, total: 40 })).toBeNull();
    expect(arrivals.note({ what: 'colonias', bytes: 0, total: 60 })).toBe(0.1);
  });

  it('counts what has not begun', () => {
    const arrivals = new Arrivals();
    arrivals.note({ what: 'engine', bytes: 0, total: 40 });
    arrivals.note({ what: 'colonias', bytes: 0, total: 60 });
    expect(arrivals.note({ what: 'engine', bytes: 40, total: 40 })).toBe(0.4);
  });

  it('never runs back when more turns out to be needed', () => {
    const arrivals = new Arrivals();
    arrivals.note({ what: 'colonias', bytes: 0, total: 100 });
    expect(arrivals.note({ what: 'colonias', bytes: 80, total: 100 })).toBe(0.8);
    expect(arrivals.note({ what: 'observaciones', bytes: 0, total: 300 })).toBe(0.8);
    expect(arrivals.note({ what: 'colonias', bytes: 100, total: 100 })).toBe(0.8);
    expect(arrivals.note({ what: 'observaciones', bytes: 260, total: 300 })).toBe(0.9);
  });

  it('never passes the whole, whatever a server sends', () => {
    const arrivals = new Arrivals();
    expect(arrivals.note({ what: 'colonias', bytes: 500, total: 100 })).toBe(1);
  });

  it('begins anew with another wait: after all had come, or when a piece is asked for again', () => {
    const arrivals = new Arrivals();
    arrivals.note({ what: 'colonias', bytes: 100, total: 100 });
    expect(arrivals.note({ what: 'observaciones', bytes: 0, total: 100 })).toBe(0.5);
    arrivals.note({ what: 'observaciones', bytes: 60, total: 100 });
    expect(arrivals.note({ what: 'observaciones', bytes: 0, total: 100 })).toBe(0.5);
  });
});
