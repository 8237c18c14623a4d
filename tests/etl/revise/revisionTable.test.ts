import { describe, expect, it } from 'vitest';
import type { PublishedObservation } from '../../../scripts/etl/count/observation';
import type { Revision } from '../../../scripts/etl/revise/revision';
import { revisionTable, tellable } from '../../../scripts/etl/revise/revisionTable';

const CENTRO = '0901500010007';

const cell = (
  clave: string,
  periodo_tipo: PublishedObservation['periodo_tipo'],
  n: number | null,
  rest: Partial<PublishedObservation> = {},
): PublishedObservation => ({
  fuente: 'fgj_carpetas',
  indicador: 'violacion',
  nivel: clave.length === 5 ? 'alcaldia' : 'colonia',
  clave,
  periodo_tipo,
  periodo: '2023-01-01',
  sexo: 'total',
  edad: 'total',
  n,
  supresion: n === null ? 'primaria' : 'ninguna',
  ...rest,
});

const release = (
  publicacion: string,
  observaciones: readonly PublishedObservation[],
  revisiones: readonly Revision[] = [],
): Parameters<typeof revisionTable>[0] => ({ publicacion, observaciones, revisiones });

const told = (rows: readonly Revision[]) =>
  rows.map(
    ({ de, a, clave, periodo_tipo, antes, despues }) =>
      `${de} → ${a}: ${clave} ${periodo_tipo} ${antes} → ${despues}`,
  );

describe('the comparisons of files', () => {
  it('of what counts persons are told in the internal profile alone', () => {
    const of = (fuente: string): Revision => ({
      fuente,
      comparacion: 'cosecha',
      de: 'aa',
      a: 'bb',
      indicador: 'violacion',
      nivel: 'alcaldia',
      clave: '09015',
      periodo_tipo: 'anio',
      periodo: '2023-01-01',
      antes: 3,
      despues: 4,
      agregados: 1,
      agregados_tardios: 1,
      retirados: 0,
      reclasificados_entran: 0,
      reclasificados_salen: 0,
    });
    const all = [of('fgj_carpetas'), of('fgj_victimas')];
    const takesK = (fuente: string) => fuente === 'fgj_victimas';
    expect(tellable(all, 'publico', takesK)).toEqual(all.slice(0, 1));
    expect(tellable(all, 'interno', takesK)).toEqual(all);
  });
});

describe('the revisions of a release', () => {
  it('are none where no release stood', () => {
    expect(revisionTable(null, [cell('09015', 'anio', 9)], [])).toEqual([]);
  });

  it('are of the counts that both releases print, and that differ', () => {
    const before = [
      cell('09015', 'anio', 60),
      cell('09015', 'mes', 5),
      cell('09015', 'trimestre', 12),
      cell(CENTRO, 'anio', 8),
      cell(CENTRO, 'trienio', 20),
      cell('09015', 'anio', 40, { sexo: 'mujer' }),
    ];
    const after = [
      cell('09015', 'anio', 63),
      cell('09015', 'mes', 5),
      cell(CENTRO, 'anio', 9),
      cell(CENTRO, 'trienio', 21),
      cell('09015', 'anio', 43, { sexo: 'mujer' }),
      cell('09003', 'anio', 7),
    ];
    expect(told(revisionTable(release('A', before), after, []))).toEqual([
      'A → null: 09015 anio 60 → 63',
      `A → null: ${CENTRO} anio 8 → 9`,
      `A → null: ${CENTRO} trienio 20 → 21`,
    ]);
  });

  it('never speak of a cell that either release suppresses', () => {
    for (const [before, after] of [
      [8, null],
      [null, 8],
      [null, null],
    ] as const) {
      const rows = revisionTable(
        release('A', [cell(CENTRO, 'anio', before)]),
        [cell(CENTRO, 'anio', after)],
        [],
      );
      expect(rows).toEqual([]);
    }
  });

  it('stand as they are while no count changes', () => {
    const first = [cell('09015', 'mes', 5), cell(CENTRO, 'anio', 8)];
    const second = [cell('09015', 'mes', 6), cell(CENTRO, 'anio', 9)];
    const rows = revisionTable(release('A', first), second, []);
    expect(rows).toHaveLength(2);
    expect(revisionTable(release('B', second, rows), second, [])).toEqual(rows);
  });

  it('are closed with the id of their release when a count changes again, by year and alcaldía', () => {
    const [first, second, third] = [60, 63, 61].map((n) => [
      cell('09015', 'anio', n),
      cell('09015', 'mes', n - 50),
      cell(CENTRO, 'anio', n - 40),
    ]);
    const rows = revisionTable(release('A', first ?? []), second ?? [], []);
    expect(told(revisionTable(release('B', second ?? [], rows), third ?? [], []))).toEqual([
      'A → B: 09015 anio 60 → 63',
      'B → null: 09015 anio 63 → 61',
      'B → null: 09015 mes 13 → 11',
      `B → null: ${CENTRO} anio 23 → 21`,
    ]);
  });

  it('lose the history of a cell that is suppressed now, though no count changed', () => {
    const row = (clave: string): Revision => ({
      ...{ fuente: 'fgj_carpetas', comparacion: 'publicacion', de: 'A', a: null },
      ...{ indicador: 'violacion', nivel: 'colonia', clave, periodo_tipo: 'anio' },
      ...{ periodo: '2023-01-01', antes: 8, despues: 9, agregados: null },
      ...{ agregados_tardios: null, retirados: null },
      ...{ reclasificados_entran: null, reclasificados_salen: null },
    });
    const other = '0901500010008';
    const previous = release(
      'B',
      [cell(CENTRO, 'anio', 9), cell(other, 'anio', 9)],
      [row(CENTRO), row(other)],
    );
    const now = [cell(CENTRO, 'anio', null), cell(other, 'anio', 9)];
    expect(told(revisionTable(previous, now, []))).toEqual([`A → null: ${other} anio 8 → 9`]);
  });

  it('take a comparison of files made again in place of the one of before', () => {
    const between = (de: string, despues: number): Revision => ({
      ...{ fuente: 'fgj_carpetas', comparacion: 'cosecha', de, a: 'f2' },
      ...{ indicador: 'violacion', nivel: 'alcaldia', clave: '09015', periodo_tipo: 'anio' },
      ...{ periodo: '2023-01-01', antes: 8, despues, agregados: 1 },
      ...{ agregados_tardios: 0, retirados: 0 },
      ...{ reclasificados_entran: 0, reclasificados_salen: 0 },
    });
    const now = [cell('09015', 'anio', 9)];
    const previous = release('A', now, [between('f0', 9), between('f1', 9)]);
    expect(revisionTable(previous, now, [between('f1', 10)])).toEqual([
      between('f0', 9),
      between('f1', 10),
    ]);
  });
});
