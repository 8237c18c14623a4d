/** What is said of a series of any source, word by word. */
import { describe, expect, it } from 'vitest';
import { seriesOf } from '$lib/answers/sourceSeries';
import type { ToldSource } from '$lib/answers/toldSource';
import {
  countOfUnit,
  lapseSentence,
  ruptureSentence,
  seriesHeadline,
  seriesLimits,
  seriesSubtitle,
  sourceNotes,
} from '$lib/words/es/verdicts/seriesVerdict';
import { lapseRow, monthRows, SOURCE, yearRows } from '../../../answers/inventedSources';

const LAPSE: ToldSource = {
  ...SOURCE,
  id: 'lapso',
  corto: 'SI, víctimas',
  unidad: { una: 'víctima', varias: 'víctimas' },
  lapso: { desde: '2026-01-01', hasta: '2026-04-30' },
  completo: null,
};
const named = (
  rows: Parameters<typeof seriesOf>[0],
  sources: readonly ToldSource[] = [SOURCE, LAPSE],
  nombre = 'Feminicidio (SI)',
) => ({ nombre, lugar: 'Cuauhtémoc', series: seriesOf(rows, sources), sources });

describe('the finding', () => {
  it('is the last whole year and the months after it', () => {
    const rows = [
      ...yearRows(2023, [3, 10]),
      ...monthRows('2024-01-01', [...Array<number>(12).fill(0), 1, 0, 0, 2, 0, 0]),
    ];
    expect(seriesHeadline(named(rows))).toBe(
      'Feminicidio (SI): 10 reportes en 2024 y, de enero a junio de 2025, 3',
    );
  });

  it('says of the months after it that they are protected', () => {
    const rows = [
      ...yearRows(2024, [10]),
      ...monthRows('2024-01-01', [...Array<number>(12).fill(0), null]),
    ];
    expect(seriesHeadline(named(rows))).toBe(
      'Feminicidio (SI): 10 reportes en 2024 y, de enero de 2025, menos de 5 o protegida',
    );
    expect(seriesHeadline(named(monthRows('2025-01-01', [1])))).toBe(
      'Feminicidio (SI): 1 reporte de enero de 2025',
    );
  });

  it('names who counts, unless the name of the indicator does', () => {
    expect(seriesHeadline(named(yearRows(2024, [1]), [SOURCE], 'Acoso'))).toBe(
      'Acoso (SI): 1 reporte en 2024',
    );
    const unnamed = { ...SOURCE, corto: null, unidad: { una: null, varias: 'delitos' } };
    expect(seriesHeadline(named(yearRows(2024, [1]), [unnamed], 'Acoso'))).toBe(
      'Acoso: 1 (delitos) en 2024',
    );
  });

  it('says what is provisional, protected, or only of some days', () => {
    const late = { ...SOURCE, completo: '2024-07-01' };
    expect(seriesHeadline(named(yearRows(2024, [9]), [late]))).toBe(
      'Feminicidio (SI): 9 reportes en 2024, provisional',
    );
    expect(seriesHeadline(named(yearRows(2024, [null])))).toBe(
      'Feminicidio (SI): menos de 5 o protegida en 2024',
    );
    expect(seriesHeadline(named([lapseRow('lapso', '2026-01-01', 698)], [LAPSE], 'Familiar'))).toBe(
      'Familiar (SI, víctimas): 698 víctimas de enero a abril de 2026',
    );
    expect(seriesHeadline(named([]))).toBe('Feminicidio (SI): sin cuentas de Cuauhtémoc');
  });

  it('does not put the days of another source beside what is drawn', () => {
    const rows = [...yearRows(2024, [9]), lapseRow('lapso', '2026-01-01', 5)];
    expect(seriesHeadline(named(rows))).toBe('Feminicidio (SI): 9 reportes en 2024');
  });
});

describe('under the finding', () => {
  const subtitle = (fecha: ToldSource['fecha'], rows = yearRows(2024, [9])) =>
    seriesSubtitle(named(rows, [{ ...SOURCE, fecha }]));

  it('says by which day it counts', () => {
    expect(subtitle('apertura')).toBe('Reportes por año en que se abrió la carpeta, en Cuauhtémoc');
    expect(subtitle('hecho')).toBe('Reportes por año del hecho, en Cuauhtémoc');
    expect(subtitle('reporte', monthRows('2024-01-01', [9, 9]))).toBe(
      'Reportes por mes del reporte, en Cuauhtémoc',
    );
    expect(subtitle(null)).toBe('Reportes por año, en Cuauhtémoc');
    expect(subtitle(null, [])).toBe('En Cuauhtémoc');
    expect(seriesSubtitle(named([lapseRow('lapso', '2026-01-01', 1)], [LAPSE]))).toBe(
      'Víctimas por fecha en que se abrió la carpeta, en Cuauhtémoc',
    );
  });

  it('says why years are drawn, and what is still to come', () => {
    expect(seriesLimits(named(yearRows(2024, [9])))).toEqual([]);
    expect(seriesLimits(named([]))).toEqual([]);
    const rare = [...monthRows('2024-01-01', [1, 0]), ...yearRows(2024, [9])];
    const late = { ...SOURCE, completo: '2024-07-01' };
    expect(seriesLimits(named(rare, [late]))).toEqual([
      'Son pocos casos: se ven por año, porque de un mes a otro suben y bajan por azar.',
      'Después de julio de 2024 todo es provisional: faltan reportes por llegar.',
    ]);
  });
});

describe('what breaks it, and what it is not', () => {
  it('says who says so, declared or known', () => {
    expect(
      ruptureSentence({
        kind: 'declarada',
        desde: '2026-01-01',
        que: 'cambió el registro',
        fuente: 'un diario',
      }),
    ).toBe(
      'La serie se rompe en enero de 2026: cambió el registro (un diario). Lo de antes y lo de después no se compara.',
    );
    expect(ruptureSentence({ kind: 'sabida', desde: '2021-01-01', id: 'tentativa_2021' })).toBe(
      'La serie se rompe en enero de 2021: la tentativa de feminicidio casi no se usaba antes de 2021 ' +
        '(el propio archivo). Lo de antes y lo de después no se compara.',
    );
  });

  it('says days with their dates, and by which day', () => {
    const days = { fuente: 'lapso', desde: '2026-01-01', hasta: '2026-04-30', n: 698 };
    const limits = 'Son esos días juntos, no un año: ni se dibujan ni se comparan con los otros.';
    expect(lapseSentence(days, LAPSE)).toBe(
      `SI, víctimas, enero a abril de 2026: 698 víctimas, contadas por el día en que se abrió la carpeta. ${limits}`,
    );
    expect(lapseSentence({ ...days, n: null }, { ...LAPSE, corto: null, fecha: null })).toBe(
      `Enero a abril de 2026: menos de 5 o protegida. ${limits}`,
    );
  });

  it('says what the release does not, and whose copy it is', () => {
    expect(sourceNotes(SOURCE)).toEqual(['Se leyó de un archivo inventado.']);
    expect(
      sourceNotes({
        ...SOURCE,
        fecha: null,
        transcrita: true,
        cobertura: 'toda la ciudad',
        cosechas: ['uno', 'otro'],
      }),
    ).toEqual([
      'Esta publicación no dice si se cuenta por el día del hecho o por el de apertura.',
      'Transcrito por un tercero: no es el archivo de la autoridad.',
      'Abarca toda la ciudad.',
      'Se leyó de uno y otro.',
    ]);
  });
});

describe('a count with its unit', () => {
  it('is one or several, or not published', () => {
    const unit = { una: 'llamada', varias: 'llamadas' };
    expect([0, 1, 2, 1500, null].map((n) => countOfUnit(n, unit))).toEqual([
      '0 llamadas',
      '1 llamada',
      '2 llamadas',
      '1,500 llamadas',
      'menos de 5 o protegida',
    ]);
    expect(countOfUnit(1, { una: null, varias: 'delitos' })).toBe('1 (delitos)');
  });
});
