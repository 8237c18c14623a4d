/** What counts must be read with, asked to the pinned engine and to native DuckDB over invented numbers. */
import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { complaintRate } from '$features/overview/queries/complaintRate';
import { delayCurves } from '$lib/queries/delayCurves';
import { victimCoverage } from '$lib/queries/victimCoverage';
import { ALCALDIA, ask, inventRelease } from './invented';

inventRelease();

describe('delayCurves', () => {
  it('gives the knots of the source counted, by indicator and days', async () => {
    const rows = await ask(delayCurves(CARPETAS));
    expect(rows.map(({ indicador, dias, inferior }) => [indicador, dias, inferior])).toEqual([
      ['abuso_sexual', 7, 0.61],
      ['violacion', 7, 0.72],
      ['violacion', 31, 0.81],
    ]);
  });
});

describe('victimCoverage', () => {
  it('says of how many places women are told, of those that carpetas are told of', async () => {
    const rows = await ask(
      victimCoverage({ alcaldia: ALCALDIA, base: CARPETAS, other: WOMEN_VICTIMS }),
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['violencia_familiar', 'alcaldia', '2023-01-01', 1, 1],
      ['violencia_familiar', 'colonia', '2022-01-01', 2, 1],
      ['violencia_familiar', 'colonia', '2023-01-01', 2, 2],
    ]);
  });
});

describe('complaintRate', () => {
  it('gives the newest edition of one ambit, and nothing of another question', async () => {
    expect(await ask(complaintRate({ ambito: 'pareja' }))).toEqual([
      {
        encuesta: 'ENDIREH',
        anio_edicion: 2021,
        cobertura: 'nacional',
        valor: 20.4,
        fuente: 'Encuesta inventada',
        fuente_url: 'https://ejemplo.invalid/endireh_2021_pareja',
      },
    ]);
    expect(await ask(complaintRate({ ambito: 'laboral' }))).toEqual([]);
  });
});
