/** A release whose years differ in how late they are reported: it must reach the comparisons. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { openRelease } from '$lib/engine/node';
import { askFacts, type ReleaseFacts } from '$lib/page/facts';
import { manySources, manySourcesParts } from '../../engine/manySources';
import { writeRelease, type SyntheticRelease } from '../../engine/syntheticRelease';
import { MEASURED_ROWS } from '../../fixtures/delayCurves';

const SOURCES = [
  { fuente: CARPETAS.fuente, indicador: 'violacion' },
  { fuente: WOMEN_VICTIMS.fuente, indicador: 'abuso_sexual' },
];

let release: SyntheticRelease;
let facts: ReleaseFacts;

beforeAll(async () => {
  const curves = SOURCES.flatMap(({ fuente }) => MEASURED_ROWS.map((row) => ({ fuente, ...row })));
  const years = SOURCES.flatMap(({ fuente, indicador }) =>
    [0.8, 0.9, 0.7].map((proporcion, place) => ({
      fuente,
      indicador,
      anio: 2019 + place,
      dias: 31,
      proporcion,
      inferior: proporcion - 0.03,
      casos: 1000,
    })),
  );
  release = await writeRelease(
    { ...manySources([]), oportunidad: [...curves, ...years] },
    manySourcesParts({ corte: '2025-03-31', ultimo_mes_completo: '2024-09-01' }),
  );
  facts = await askFacts(openRelease(release.directory), '09015');
});

afterAll(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

it.each(SOURCES)(
  'gives the curves of $fuente what its years differ by',
  ({ fuente, indicador }) => {
    const curvas = fuente === CARPETAS.fuente ? facts.curvas : facts.victimas?.curvas;
    expect(curvas).toHaveLength(MEASURED_ROWS.length);
    for (const row of curvas ?? []) {
      expect(row.betweenYears?.years).toBe(row.indicador === indicador ? 3 : undefined);
    }
  },
);
