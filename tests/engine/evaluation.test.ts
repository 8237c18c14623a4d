/** The questions of an evaluation, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/measure';
import { openRelease } from '$lib/engine/node';
import { evaluationAreas } from '$features/evaluation/queries/evaluationAreas';
import { evaluationCounts } from '$features/evaluation/queries/evaluationCounts';
import { INVENTED } from './inventedCases';
import { writeRelease, type SyntheticRelease } from './syntheticRelease';

const CENTRO = '0901500010007';
const DARTAGNAN = '0901500010020';

let release: SyntheticRelease;

beforeAll(async () => {
  release = await writeRelease({
    ...INVENTED,
    adyacencia: [
      { clave: CENTRO, vecina: DARTAGNAN },
      { clave: CENTRO, vecina: '0901500010003' },
    ],
  });
});

afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

describe('evaluationAreas', () => {
  it('has a row for every colonia, with its neighbours in order, or none', async () => {
    const query = evaluationAreas({ alcaldia: '09015' });
    const rows = await openRelease(release.directory).run(query);
    expect(await release.runNatively(query.sql)).toEqual(rows);
    expect(rows.find(({ clave }) => clave === CENTRO)?.vecinas).toBe(`0901500010003 ${DARTAGNAN}`);
    expect(rows.find(({ clave }) => clave === DARTAGNAN)?.vecinas).toBe('');
  });
});

describe('evaluationCounts', () => {
  it('has every published period of every colonia between both dates, suppressed ones empty', async () => {
    const query = evaluationCounts({
      alcaldia: '09015',
      indicador: 'violencia_familiar',
      periodoTipo: 'anio',
      desde: '2022-01-01',
      hasta: '2023-01-01',
      measure: CARPETAS,
    });
    const rows = await openRelease(release.directory).run(query);
    expect(await release.runNatively(query.sql)).toEqual(rows);
    const expected = (INVENTED.observaciones ?? []).filter(
      (row) =>
        row['fuente'] === CARPETAS.fuente &&
        row['sexo'] === 'total' &&
        row['edad'] === 'total' &&
        row['indicador'] === 'violencia_familiar' &&
        row['nivel'] === 'colonia' &&
        String(row['clave']).startsWith('09015') &&
        row['periodo_tipo'] === 'anio' &&
        String(row['periodo']) >= '2022-01-01' &&
        String(row['periodo']) <= '2023-01-01',
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(expected.length);
    expect(rows.map(({ n }) => n ?? -1).toSorted()).toEqual(
      expected.map((row) => Number(row['n'] ?? -1)).toSorted(),
    );
  });
});
