import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meterOn, speedometer, tell } from '../../../scripts/etl/fetch/meter';
import { writeBytes, writeDuration } from '../../../scripts/etl/io/units';
import { terminal } from './project';

describe('the speed of a download', () => {
  it('is that of the last seconds, not of the whole', () => {
    const speed = speedometer(0);
    for (let second = 1; second <= 60; second += 1) {
      speed.advance(second <= 30 ? 10_000_000 : 1_000_000, second * 1000);
    }
    expect(speed.perSecond(60_000)).toBe(1_000_000);
  });

  it('falls while nothing comes', () => {
    const speed = speedometer(0);
    speed.advance(4_000_000, 1000);
    expect([2000, 4000].map((now) => speed.perSecond(now))).toEqual([2_000_000, 1_000_000]);
  });

  it('is exact however small the pieces, while it lasts less than the window', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 2000 }), (pieces) => {
        const speed = speedometer(0);
        pieces.forEach((bytes, at) => speed.advance(bytes, at));
        const whole = pieces.reduce((a, b) => a + b);
        expect(speed.perSecond(2000)).toBeCloseTo(whole / 2, 6);
      }),
    );
  });

  it('is 0 before any time has passed', () => {
    expect(speedometer(5).perSecond(5)).toBe(0);
  });
});

describe('what stands beside the bar', () => {
  it.each([
    [12_500_000, 560_312_000, 3_200_000, '12.5 MB de 560.3 MB · 3.2 MB/s · faltan 2:51'],
    [12_500, null, 1000, '13 kB · 1 kB/s'],
    [0, 999, 0, '0 bytes de 999 bytes'],
  ])('%d of %s', (have, total, speed, told) => {
    expect(tell(have, total, speed)).toBe(told);
  });

  it('counts in the units of disks and clocks', () => {
    expect([0, 1, 999, 1000, 2_098_743_000, 5e15].map(writeBytes)).toEqual([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1 kB',
      '2.1 GB',
      '5,000 TB',
    ]);
    expect([0, 59.6, 75, 3700].map(writeDuration)).toEqual(['0:00', '1:00', '1:15', '1:01:40']);
  });

  it('has no bar where the size is not known', () => {
    const stream = terminal(true);
    const track = meterOn(stream).track('a.csv', null, 0);
    track.advance(5000);
    track.stop();
    expect(stream.drawn).toContain('a.csv 5 kB');
    expect(stream.drawn).not.toContain('%');
  });
});
