import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHours, type Day } from '$old/lib/place/hours';
import { momentIn, openAt } from '$old/lib/place/openNow';

const at = (dia: Day, time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { dia, minuto: hours * 60 + minutes };
};
const state = (text: string, dia: Day, time: string) => openAt(readHours(text), at(dia, time));

describe('momentIn', () => {
  it.each([
    ['2026-11-26T21:00:00Z', at(4, '15:00')],
    ['2026-11-30T05:59:00Z', at(7, '23:59')],
    ['2026-11-30T06:00:00Z', at(1, '0:00')],
    ['2026-07-04T12:30:00Z', at(6, '6:30')],
  ])('of %s is the day and hour of Mexico City, in summer too', (instant, moment) => {
    expect(momentIn(new Date(instant))).toEqual(moment);
  });
});

describe('openAt', () => {
  it('is open from the minute it opens to the one before it closes', () => {
    const hours = 'L–V 9:00–17:00';
    expect(state(hours, 1, '8:59')).toEqual({ estado: 'cerrado', abre: at(1, '9:00') });
    expect(state(hours, 1, '9:00')).toEqual({ estado: 'abierto', hasta: at(1, '17:00') });
    expect(state(hours, 1, '16:59')).toEqual({ estado: 'abierto', hasta: at(1, '17:00') });
    expect(state(hours, 1, '17:00')).toEqual({ estado: 'cerrado', abre: at(2, '9:00') });
  });

  it('on Sunday and on Friday night says that it opens on Monday', () => {
    expect(state('L–V 9:00–17:00', 7, '12:00')).toEqual({ estado: 'cerrado', abre: at(1, '9:00') });
    expect(state('L–V 9:00–17:00', 5, '20:00')).toEqual({ estado: 'cerrado', abre: at(1, '9:00') });
  });

  it('that opens one day a week, after it closed, opens in seven', () => {
    expect(state('L 9:00–17:00', 1, '18:00')).toEqual({ estado: 'cerrado', abre: at(1, '9:00') });
  });

  it('never closes at 24 h, and is open at midnight', () => {
    expect(state('24 h, todos los días', 3, '0:00')).toEqual({ estado: 'abierto', hasta: null });
    expect(state('Todos los días 0:00–23:59', 7, '23:59')).toEqual({
      estado: 'abierto',
      hasta: null,
    });
  });

  it('goes on over midnight to when it closes on another day', () => {
    expect(state('V 22:00–6:00', 5, '23:00')).toEqual({ estado: 'abierto', hasta: at(6, '6:00') });
    expect(state('V–S 0:00–24:00', 5, '1:00')).toEqual({ estado: 'abierto', hasta: at(7, '0:00') });
  });

  it('of a text that was not read is never told, open or closed', () => {
    expect(state('Sin atención por el momento', 1, '12:00')).toEqual({ estado: 'se_ignora' });
  });

  it('of a text read in part is open where it was read, and not told elsewhere', () => {
    const hours = 'L–V 9:00–17:00; sábados: primera vez';
    expect(state(hours, 1, '10:00')).toEqual({ estado: 'abierto', hasta: at(1, '17:00') });
    expect(state(hours, 6, '10:00')).toEqual({ estado: 'se_ignora' });
  });

  it('is open exactly in the spans', () => {
    const day = fc.constantFrom<Day>(1, 2, 3, 4, 5, 6, 7);
    const texts = fc.constantFrom(
      'L–V 9:00–17:00',
      '24 h',
      'V 22:00–6:00',
      'S 8:00–14:00; D 9:00–12:00',
      'nada',
    );
    fc.assert(
      fc.property(texts, day, fc.integer({ min: 0, max: 1439 }), (text, dia, minuto) => {
        const hours = readHours(text);
        const inside = hours.spans.some(
          (span) => span.dia === dia && span.abre <= minuto && minuto < span.cierra,
        );
        expect(openAt(hours, { dia, minuto }).estado === 'abierto').toBe(inside);
      }),
    );
  });
});
