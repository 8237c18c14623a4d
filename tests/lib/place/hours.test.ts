import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHours, writeMinutes } from '$old/lib/place/hours';

/** Each span as `day open-close`. */
const spansOf = (text: string) =>
  readHours(text).spans.map(
    ({ dia, abre, cierra }) => `${dia} ${writeMinutes(abre)}-${writeMinutes(cierra)}`,
  );
const every = (hours: string) => [1, 2, 3, 4, 5, 6, 7].map((day) => `${day} ${hours}`);

describe('readHours', () => {
  it.each([
    ['24 h, todos los días', every('0:00-24:00')],
    ['24 h, 365 días', every('0:00-24:00')],
    ['24 h', every('0:00-24:00')],
    ['24 horas', every('0:00-24:00')],
    ['Todos los días 0:00–23:59', every('0:00-24:00')],
    ['lunes a domingo, de 08:00 a 20:00 horas', every('8:00-20:00')],
    ['L–V 9:00–17:00', [1, 2, 3, 4, 5].map((day) => `${day} 9:00-17:00`)],
    ['L-V 09:00 - 17:00', [1, 2, 3, 4, 5].map((day) => `${day} 9:00-17:00`)],
    ['Lunes a Viernes de 9:30 a 15:05', [1, 2, 3, 4, 5].map((day) => `${day} 9:30-15:05`)],
    [
      'L–J 9:00–17:00; V 9:00–15:00.',
      ['1 9:00-17:00', '2 9:00-17:00', '3 9:00-17:00', '4 9:00-17:00', '5 9:00-15:00'],
    ],
    ['Sábados, domingos y festivos 8:00–14:00', ['6 8:00-14:00', '7 8:00-14:00']],
    ['martes y jueves 10:00–12:00', ['2 10:00-12:00', '4 10:00-12:00']],
    ['X 10:00–12:00', ['3 10:00-12:00']],
    ['V 22:00–6:00', ['5 22:00-24:00', '6 0:00-6:00']],
    ['D 22:00–6:00', ['1 0:00-6:00', '7 22:00-24:00']],
    ['S 20:00–0:00', ['6 20:00-24:00']],
    ['L 9:00–13:00; L 13:00–15:00; L 14:00–14:30', ['1 9:00-15:00']],
    ['L 15:00–17:00; L 9:00–13:00', ['1 9:00-13:00', '1 15:00-17:00']],
  ])('reads «%s»', (text, spans) => {
    expect(spansOf(text)).toEqual(spans);
    expect(readHours(text).partial).toBe(false);
  });

  it.each([
    '',
    ' ; ',
    'Todos los días',
    'En remodelación. Sin atención por el momento',
    'Con cita',
    '24 por 48',
    '24 h, con cita',
    'L–V 9:00–9:00',
    'L–V 9:00–25:00',
    'L–V 9:60–17:00',
    'V–L 9:00–17:00',
    'L–V',
    '9:00–17:00',
    'festivos 9:00–17:00',
    'L–V 9:00–17:00 (general de la red)',
    '24 h, 365 días (comunicado de 2017)',
    'M 9:00–17:00',
  ])('does not read «%s», and takes it for no hour open', (text) => {
    expect(readHours(text)).toEqual({ spans: [], partial: true });
  });

  it('keeps what it reads beside what it does not, and says that there is more', () => {
    expect(readHours('L 9:00–17:00; sábados: atención de primera vez')).toEqual({
      spans: [{ dia: 1, abre: 540, cierra: 1020 }],
      partial: true,
    });
  });

  it('reads any text without failing, into spans in order that do not touch', () => {
    const piece = fc.constantFrom(
      'L',
      'V',
      'S–D',
      'L a V',
      '9:00–17:00',
      '22:00–6:00',
      '24 h',
      ',',
      ';',
      ' ',
      'y',
      'x',
      '23:59',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join(' ')),
        ),
        (text) => {
          const { spans } = readHours(text);
          for (const [at, span] of spans.entries()) {
            expect(span.abre).toBeLessThan(span.cierra);
            expect(span.cierra).toBeLessThanOrEqual(1440);
            const next = spans[at + 1];
            if (next === undefined) continue;
            expect(next.dia > span.dia || next.abre > span.cierra).toBe(true);
          }
        },
      ),
    );
  });
});
