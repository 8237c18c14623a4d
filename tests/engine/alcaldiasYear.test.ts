/** The comparison of the alcaldías, asked to both engines over a release of invented numbers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { openRelease } from '$lib/engine/node';
import { alcaldiaNames } from '$lib/queries/alcaldiaNames';
import { alcaldiasYear, type AlcaldiasYearAsked } from '$features/peers/queries/alcaldiasYear';
import { INVENTED, wholeRows } from './inventedCases';
import { writeRelease, type SyntheticRelease } from './syntheticRelease';

let release: SyntheticRelease;

beforeAll(async () => {
  release = await writeRelease(INVENTED);
});

afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

it('names the alcaldías in the order of their keys', async () => {
  const query = alcaldiaNames();
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  expect(rows).toEqual([
    { clave: '09014', nombre: 'Benito Juárez' },
    { clave: '09015', nombre: 'Cuauhtémoc' },
  ]);
});

/** The rows of the old engine, once the new one has given the same. */
async function ask(asked: AlcaldiasYearAsked) {
  const query = alcaldiasYear(asked);
  const rows = await openRelease(release.directory).run(query);
  expect(await release.runNatively(query.sql)).toEqual(rows);
  return rows;
}

describe('alcaldiasYear', () => {
  it('gives each alcaldía its count of the year and its women, indicator by indicator', async () => {
    const rows = await ask({
      indicadores: ['violencia_familiar', 'violacion'],
      anio: '2022-01-01',
      unit: CARPETAS,
    });
    const expected = ['violacion', 'violencia_familiar'].flatMap((indicador) =>
      wholeRows({
        nivel: 'alcaldia',
        periodo_tipo: 'anio',
        periodo: '2022-01-01',
        indicador,
      }).map(({ clave, n }) => ({
        indicador,
        clave,
        nombre: clave === '09015' ? 'Cuauhtémoc' : 'Benito Juárez',
        mujeres: clave === '09015' ? 286_000 : 231_000,
        n,
      })),
    );
    expect(rows).toHaveLength(4);
    expect(rows).toEqual(expected);
  });

  it('leaves out what is not published, and takes no suppressed count for zero', async () => {
    const asked = { indicadores: ['violencia_familiar'], unit: WOMEN_VICTIMS } as const;
    const told = await ask({ ...asked, anio: '2023-01-01' });
    expect(told.map(({ clave, n }) => [clave, n])).toEqual([['09015', 40]]);
    expect(await ask({ ...asked, anio: '2022-01-01' })).toEqual([]);
    expect(await ask({ ...asked, anio: '1999-01-01' })).toEqual([]);
  });
});
