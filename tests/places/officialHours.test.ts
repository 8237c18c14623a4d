import { describe, expect, it } from 'vitest';
import { readHours } from '$lib/place/hours';
import { officialHours } from '../../scripts/places/officialHours';

describe('officialHours', () => {
  it.each([
    ['Lunes a Domingo', '00:00:00', '23:59:00', '24 h, todos los días'],
    ['Lunes a Domingo', '08:00:00', '20:00:00', 'Todos los días 8:00–20:00'],
    ['Lunes a viernes', '09:00:00', '23:59:00', 'L–V 9:00–24:00'],
    ['Lunes a Viernes', '00:00:00', '23:59:00', 'L–V 0:00–24:00'],
    ['Lunes  a Viernes', '07:30:00', '15:30:00', 'L–V 7:30–15:30'],
    [
      'Sábados, domingos y festivos',
      '07:00:00',
      '19:00:00',
      'Sábados, domingos y festivos 7:00–19:00',
    ],
  ])('of %s, %s to %s can be read again', (days, from, until, text) => {
    expect(officialHours(days, from, until)).toBe(text);
    expect(readHours(text).partial).toBe(false);
  });

  it('keep what is said of Saturdays, whose hours are not told apart, as words', () => {
    const days =
      'Lunes a Viernes De 09:00 a 17:00 <br><br> Sábados:<br> Atención de primera vez y Asesoría jurídica.';
    const text = officialHours(days, '09:00:00', '15:00:00');
    expect(text).toBe('L–V 9:00–17:00; sábados: atención de primera vez y asesoría jurídica');
    const { spans, partial } = readHours(text);
    expect(partial).toBe(true);
    expect(spans.map(({ dia }) => dia)).toEqual([1, 2, 3, 4, 5]);
  });

  it('that say it is closed are those words, and open at no hour', () => {
    const days = 'En remodelación. Sin atención por el momento';
    expect(officialHours(days, '09:00:00', '17:00:00')).toBe(days);
    expect(readHours(days).spans).toEqual([]);
  });
});
