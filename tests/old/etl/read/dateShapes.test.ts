/** What stands where dates should is told by how it is written. */
import { describe, expect, it } from 'vitest';
import { dateCause } from '../../../../scripts/old/etl/read/dateShapes';

const cause = (...texts: string[]) => dateCause(texts.map((text) => ({ text, rows: 1 })));

describe('the cause of dates that are none', () => {
  it.each([
    [['45123', '45124.5'], /«45123».*números de serie de Excel/],
    [['12/31/2024', '03/04/2024'], /«12\/31\/2024».*Estados Unidos/],
    [['2024-31-12'], /Estados Unidos/],
    [['31/12/2024', '03/04/2024'], /«31\/12\/2024».*día\/mes\/año/],
    [['03/04/2024'], /No se sabe cuál número es el día/],
    [['10:30:00'], /horas y no fechas.*recorridas/],
    [['19.4326'], /números y no fechas.*recorridas/],
    [['Jacarandas'], /palabras y no fechas.*recorridas/],
    [[''], /viene vacía/],
    [['2024-02-30'], /Se esperan fechas como/],
  ])('%j', (texts, expected) => {
    expect(cause(...texts)).toMatch(expected);
  });

  it('is that of most rows, not of most texts', () => {
    expect(
      dateCause([
        { text: '45123', rows: 900 },
        { text: '10:00', rows: 3 },
        { text: '11:00', rows: 3 },
      ]),
    ).toMatch(/Excel/);
  });
});
