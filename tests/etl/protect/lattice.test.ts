/** How the rows of a release are sorted into blocks. */
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../scripts/etl/cells/lattice';
import { contains, PERIOD_TYPES } from '../../../scripts/etl/cells/periods';
import { ALCALDIA, COLONIAS, alcaldiaOf, rowAt } from './inventedRows';

const total = (clave: string, periodo: string) => ({
  ...rowAt('violacion', clave, 'anio', periodo, 9),
  nivel: 'alcaldia' as const,
});
const all = () => true;

describe('blocks', () => {
  const rows = [
    total('09098', '2019-01-01'),
    rowAt('violacion', COLONIAS[1], 'anio', '2021-01-01', 9),
    rowAt('violacion', COLONIAS[0], 'anio', '2019-01-01', 9),
    total(ALCALDIA, '2020-01-01'),
  ];

  it('are of the alcaldías of which more than their totals is told, or whose totals take k', () => {
    const alcaldias = (takesK?: () => boolean) =>
      blocksOf(rows, alcaldiaOf, all, takesK).map((block) => block.alcaldia);
    expect(alcaldias()).toEqual([ALCALDIA]);
    expect(alcaldias(() => true)).toEqual(['09098', ALCALDIA]);
  });

  it('have their periods and places in order, whatever that of their rows', () => {
    const [block] = blocksOf(rows, alcaldiaOf, all);
    expect(block?.periods.get('anio')).toEqual(['2019-01-01', '2020-01-01', '2021-01-01']);
    expect(block?.colonias).toEqual(COLONIAS);
  });

  it('ask where a colonia lies, and of an alcaldía nothing', () => {
    const asked: string[] = [];
    blocksOf(
      rows,
      (clave) => {
        asked.push(clave);
        return alcaldiaOf(clave);
      },
      all,
    );
    expect(asked).toEqual([COLONIAS[1], COLONIAS[0]]);
  });

  it('find each row where it lies, however many are beside it', () => {
    const starts = Array.from({ length: 18 }, (_, nth) => `${2001 + nth}-01-01`);
    const many = ['violacion', 'abuso_sexual', 'acoso_sexual'].flatMap((indicador) =>
      [...COLONIAS, ALCALDIA].flatMap((clave) =>
        (['mes', 'trimestre', 'anio', 'trienio', 'lapso'] as const).flatMap((tipo) =>
          starts.flatMap((start) =>
            ['total', 'mujer', 'hombre'].flatMap((sexo) =>
              ['total', '45-59', '30-44', '18-29'].map((edad) => ({
                ...rowAt(indicador, clave, tipo, start, 1, sexo),
                edad,
              })),
            ),
          ),
        ),
      ),
    );
    const [block, ...others] = blocksOf(many, alcaldiaOf, all);
    expect(others).toEqual([]);
    const found = many.map((row) => block?.rowAt({ ...row, tipo: row.periodo_tipo }));
    expect(found).toEqual(many.map((_, position) => position));
    expect(block?.sexes).toEqual(['hombre', 'mujer']);
    expect(block?.ages).toEqual(['18-29', '30-44', '45-59']);
  });

  it('have one row for each cell', () => {
    const [first] = rows.slice(1);
    expect(() => blocksOf([...rows, ...(first ? [first] : [])], alcaldiaOf, all)).toThrow(
      `Dos filas para la misma celda: fgj_carpetas, violacion, ${COLONIAS[1]}, anio 2021-01-01, total, total.`,
    );
  });
});

describe('a period', () => {
  it('holds what begins in its months, and a lapse itself alone', () => {
    const starts = [
      '2019-03-01',
      '2019-04-01',
      '2019-06-01',
      '2019-07-01',
      '2020-03-01',
      '2020-04-01',
    ];
    const held = (tipo: (typeof PERIOD_TYPES)[number]) =>
      starts.filter((start) => contains(tipo, '2019-04-01', start));
    expect(held('mes')).toEqual(['2019-04-01']);
    expect(held('trimestre')).toEqual(['2019-04-01', '2019-06-01']);
    expect(held('anio')).toEqual(starts.slice(1, 5));
    expect(held('trienio')).toEqual(starts.slice(1));
    expect(held('lapso')).toEqual(['2019-04-01']);
    expect(contains('trimestre', '2019-10-01', '2020-01-01')).toBe(false);
    expect(contains('anio', '2019-01-01', '2019-12-01')).toBe(true);
  });

  it('is one of five, from the shortest', () => {
    expect(PERIOD_TYPES).toEqual(['mes', 'trimestre', 'anio', 'trienio', 'lapso']);
  });
});
