/** A figure of colonias and their alcaldía takes both at one cut, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
import { openRelease } from '$lib/engine/node';
import { alcaldiaCount } from '$lib/queries/alcaldiaCount';
import type { Query, Row, RowShape } from '$lib/queries/query';
import { clusterAreas } from '$features/clusters/queries/clusterAreas';
import { priorityAreas } from '$features/priorities/queries/priorityAreas';
import { INVENTED, wholeRows } from './inventedCases';
import { nativeRows } from './nativeRows';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

const ALCALDIA = '09015';
const INDICADOR = 'violencia_familiar';

/** What the alcaldía counted then, far from all that it counts now. */
const THEN = { year: 500_000, quarter: 70_000 };

const atCut = (more: SyntheticRow): SyntheticRow => ({
  fuente: CARPETAS.fuente,
  indicador: INDICADOR,
  clave: ALCALDIA,
  periodo_tipo: 'anio',
  periodo: '2022-01-01',
  corte: '2023-05-31',
  n: THEN.year,
  ...more,
});

let release: SyntheticRelease;

beforeAll(async () => {
  release = await writeRelease({
    ...INVENTED,
    al_corte: [
      atCut({}),
      atCut({ periodo_tipo: 'trimestre', periodo: '2023-04-01', n: THEN.quarter }),
      // Of its hours, of another place and of another source: none is that of its colonias.
      atCut({ periodo_tipo: 'horario', periodo: '2021-01-01', n: 1 }),
      atCut({ periodo_tipo: 'horario', n: 2 }),
      atCut({ clave: '09014', n: 3 }),
      atCut({ indicador: 'violacion', periodo: '2019-01-01', n: 4 }),
      atCut({ fuente: 'fgj_victimas', periodo: '2023-01-01', n: 5 }),
    ],
  });
});

afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

async function ask<Shape extends RowShape>(query: Query<Shape>): Promise<readonly Row<Shape>[]> {
  const rows = await openRelease(release.directory).run(query);
  expect(await nativeRows(release, query)).toEqual(rows);
  return rows;
}

/** What the release prints of the alcaldía today. */
const today = (periodo: string, periodo_tipo = 'anio', indicador = INDICADOR): number =>
  Number(
    wholeRows({ nivel: 'alcaldia', clave: ALCALDIA, periodo_tipo, periodo, indicador })[0]?.['n'],
  );

const threeYears = () => today('2021-01-01') + THEN.year + today('2023-01-01');

describe('beside its colonias, an alcaldía', () => {
  const asked = { alcaldia: ALCALDIA, indicador: INDICADOR, unit: CARPETAS } as const;
  const countOf = async (periodoTipo: 'trimestre' | 'anio' | 'trienio', periodo: string) =>
    (await ask(alcaldiaCount({ ...asked, periodoTipo, periodo })))[0]?.n;

  it('is what it was at their cut, where the release tells it, and what it is where it does not', async () => {
    expect(today('2022-01-01')).not.toBe(THEN.year);
    expect(await countOf('anio', '2022-01-01')).toBe(THEN.year);
    expect(await countOf('trimestre', '2023-04-01')).toBe(THEN.quarter);
    expect(await countOf('trienio', '2021-01-01')).toBe(threeYears());
    expect(await countOf('anio', '2023-01-01')).toBe(today('2023-01-01'));
    expect(await countOf('trimestre', '2022-04-01')).toBe(today('2022-04-01', 'trimestre'));
  });

  it('is not taken so of the women among its victims, of whom no such total is told', async () => {
    const unit = { fuente: 'fgj_victimas', sexo: 'mujer' };
    const [row] = await ask(
      alcaldiaCount({ ...asked, unit, periodoTipo: 'anio', periodo: '2023-01-01' }),
    );
    expect(row?.n).toBe(40);
  });

  it('is the same for the search of clusters', async () => {
    const clusters = async (periodoTipo: 'anio' | 'trienio', periodo: string) =>
      (await ask(clusterAreas({ ...asked, periodoTipo, periodo, divisor: 'mujeres' })))[0]
        ?.n_alcaldia;
    expect(await clusters('anio', '2022-01-01')).toBe(THEN.year);
    expect(await clusters('trienio', '2021-01-01')).toBe(threeYears());
  });

  it('is the same for priorities, each indicator at its own', async () => {
    const [row] = await ask(
      priorityAreas({
        alcaldia: ALCALDIA,
        trienio: '2021-01-01',
        antes: '2022-01-01',
        despues: '2023-01-01',
        unit: CARPETAS,
      }),
    );
    expect(row?.familiar_alcaldia).toBe(threeYears());
    expect(row?.sexual_alcaldia).toBe(
      ['2021-01-01', '2022-01-01', '2023-01-01'].reduce(
        (sum, year) => sum + today(year, 'anio', 'violencia_sexual'),
        0,
      ),
    );
  });
});
