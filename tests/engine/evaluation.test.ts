/** The questions of an evaluation, asked to the pinned engine and to native DuckDB. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARPETAS } from '$lib/answers/countingUnit';
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
    expect(rows).toEqual([
      { clave: CENTRO, nombre: 'Centro', poblacion: 58_499, vecinas: `0901500010003 ${DARTAGNAN}` },
      { clave: DARTAGNAN, nombre: "D'Artagnan", poblacion: 4000, vecinas: '' },
      { clave: '0901500010033', nombre: 'Sin Datos', poblacion: 900, vecinas: '' },
    ]);
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
      unit: CARPETAS,
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
    const count = (clave: unknown, periodo: unknown) =>
      expected.find((row) => row['clave'] === clave && row['periodo'] === periodo)?.['n'];
    expect(rows).toEqual([
      { clave: CENTRO, periodo: '2022-01-01', n: count(CENTRO, '2022-01-01') },
      { clave: CENTRO, periodo: '2023-01-01', n: count(CENTRO, '2023-01-01') },
      { clave: DARTAGNAN, periodo: '2022-01-01', n: null },
      { clave: DARTAGNAN, periodo: '2023-01-01', n: 0 },
    ]);
  });
});
