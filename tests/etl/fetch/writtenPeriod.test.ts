import { describe, expect, it } from 'vitest';
import { writtenPeriod } from '../../../scripts/etl/fetch/writtenPeriod';

const span = (...texts: string[]) => {
  const period = writtenPeriod(texts);
  return period === null ? null : `${period.first} ${period.last}`;
};

describe('the period that a text writes', () => {
  it.each([
    [
      'Enero - agosto 2026 (Fuero común - Delitos). Incidencia delictiva municipal',
      '2026-01 2026-08',
    ],
    ['Febrero Marzo 2025', '2025-02 2025-03'],
    ['FEBRERO_MARZO_2025', '2025-02 2025-03'],
    ['Septiembre de 2025', '2025-09 2025-09'],
    ['setiembre 2025', '2025-09 2025-09'],
    ['ene-mar 2026', '2026-01 2026-03'],
    ['Diciembre 2025 - enero 2026', '2025-12 2026-01'],
    ['Diciembre enero 2026', '2025-12 2026-01'],
    ['Incidencia 2026 al 31 de marzo', '2026-01 2026-03'],
    ['servicios_integrales_2016-2018.csv', '2016 2018'],
    ['Incidencia 2025', '2025 2025'],
    // A month within another word, and a day written as one number, are neither.
    ['Marinela 2025', '2025 2025'],
    ['servicios_integrales_20220921.csv', null],
    ['Enero', null],
    ['', null],
  ])('«%s» is %s', (text, expected) => {
    expect(span(text)).toBe(expected);
  });

  it('is that of the nearest text that names months, with the nearest year where it has none', () => {
    expect(span('Descargar', '1B VICTIMAS.xlsx', 'Febrero Marzo 2025', '2025')).toBe(
      '2025-02 2025-03',
    );
    expect(span('Víctimas 2025', '1B.xlsx', 'Febrero Marzo', '2024')).toBe('2025-02 2025-03');
    expect(span('Enero 2026', 'x.xlsx', 'Febrero 2025')).toBe('2026-01 2026-01');
    expect(span('Víctimas', '1B.xlsx', '2025')).toBe('2025 2025');
  });
});
