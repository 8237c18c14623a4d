/** Sex and age: of the alcaldía with both margins, of its colonias the sex alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../scripts/etl/audit/audit';
import type { Observation } from '../../../scripts/etl/count/observation';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { catalogueRules } from '../catalogueRules';
import { ALCALDIA, COLONIAS, alcaldiaOf, printed } from './inventedRows';

const K = 5;
const OPTIONS = { k: K, profile: 'publico', alcaldiaOf, indicators: catalogueRules } as const;
const STRUCTURE = { alcaldiaOf, parentOf: catalogueRules.parentOf };
const SEXES = ['mujer', 'hombre', 'no_especificado'];
const AGES = ['18-29', '30-44', 'no_especificada'];
const PARTS = {
  violencia_sexual: ['abuso_sexual', 'acoso_sexual'],
  abuso_sexual: ['abuso_sexual'],
  acoso_sexual: ['acoso_sexual'],
};

/** Cases of one year: by offence, sex, age, and in each colonia or in none. */
interface People {
  readonly indicador: string;
  readonly sexo: string;
  readonly edad: string;
  readonly enColonias: readonly number[];
}

const everyone = fc
  .array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 }), {
    minLength: 18,
    maxLength: 18,
  })
  .map((counts) =>
    counts.map((enColonias, nth): People => {
      return {
        indicador: nth < 9 ? 'abuso_sexual' : 'acoso_sexual',
        sexo: SEXES[nth % 3] ?? '',
        edad: AGES[Math.floor(nth / 3) % 3] ?? '',
        enColonias,
      };
    }),
  );

function rowsOf(people: readonly People[]): readonly Observation[] {
  const row = (
    [indicador, parts]: readonly [string, readonly string[]],
    clave: string,
    sexo: string,
    edad: string,
    periodo_tipo: Observation['periodo_tipo'],
  ): Observation => {
    const place = COLONIAS.findIndex((own) => own === clave);
    const n = people
      .filter((own) => parts.includes(own.indicador))
      .filter((own) => sexo === 'total' || own.sexo === sexo)
      .filter((own) => edad === 'total' || own.edad === edad)
      .flatMap(({ enColonias }) => (place < 0 ? enColonias : [enColonias[place] ?? 0]))
      .reduce((a, b) => a + b, 0);
    const nivel = place < 0 ? 'alcaldia' : 'colonia';
    const of = { fuente: 'fgj_victimas', indicador, nivel, clave } as const;
    return { ...of, periodo_tipo, periodo: '2019-01-01', sexo, edad, n };
  };
  return Object.entries(PARTS).flatMap((own) => [
    ...['total', ...SEXES].flatMap((sexo) =>
      ['total', ...AGES].map((edad) => row(own, ALCALDIA, sexo, edad, 'anio')),
    ),
    ...COLONIAS.flatMap((clave) => [
      ...['total', ...SEXES].map((sexo) => row(own, clave, sexo, 'total', 'anio')),
      row(own, clave, 'total', 'total', 'trienio'),
    ]),
  ]);
}

describe('crossed with sex and age', () => {
  it('no count under 5 is told, nor can any be worked out; the whole alcaldía stays', async () => {
    await fc.assert(
      fc.asyncProperty(everyone, async (people) => {
        const rows = rowsOf(people);
        const statuses = await protectObservations(rows, OPTIONS);
        rows.forEach(({ nivel, sexo, edad, n }, index) => {
          const isPublic = nivel === 'alcaldia' && sexo === 'total' && edad === 'total';
          if (isPublic) expect(statuses[index]).toBe('ninguna');
          else if (n > 0 && n < K) expect(statuses[index]).not.toBe('ninguna');
        });
        const observaciones = printed(rows, statuses);
        const report = await audit({ observaciones, horarios: [], k: K, structure: STRUCTURE });
        expect(report.recuperables).toBe(0);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it.each([
    ['two ages of a sex, which the other sexes give away', ['hombre 18-29', 'hombre 30-44']],
    ['two sexes of an age, which the other ages give away', ['hombre 18-29', 'mujer 18-29']],
  ])('%s, are caught', async (_, small) => {
    const people = SEXES.flatMap((sexo) =>
      AGES.map((edad): People => {
        const n = small.includes(`${sexo} ${edad}`) ? 2 : 20;
        return { indicador: 'abuso_sexual', sexo, edad, enColonias: [n, 0, 0] };
      }),
    );
    const rows = rowsOf(people).filter(
      ({ nivel, indicador }) => nivel === 'alcaldia' && indicador === 'abuso_sexual',
    );
    const statuses = rows.map(({ n }) => (n > 0 && n < K ? 'primaria' : 'ninguna'));
    const observaciones = printed(rows, statuses);
    const report = await audit({ observaciones, horarios: [], k: K, structure: STRUCTURE });
    expect(report.recuperables).toBe(2);
  });
});
