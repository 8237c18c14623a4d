/** «¿Qué cambió?»: every indicator and every colonia, against the numbers found another way. */
import { holm } from '../../src/lib/stats/holm';
import { binomialTest } from '../../src/lib/stats/exactBinomial';
import { figure, finding, shownSql, shownTable } from './helpers/figures';
import { askNatively } from './helpers/nativeRelease';
import { expect, test } from './helpers/origin';
import { gateIf } from './helpers/parts';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

interface Counts {
  readonly anteriores: number;
  readonly recientes: number;
}

/** Comparisons beyond chance, as if every report had come: Holm over exact binomial tests. */
function beyondChance(rows: readonly Counts[]): readonly boolean[] {
  const p = rows.map(({ anteriores, recientes }) =>
    binomialTest(recientes, anteriores + recientes, 0.5),
  );
  return holm(p).map((corrected) => corrected < 0.05);
}

async function countsOf(sql: string): Promise<readonly Counts[]> {
  return (await askNatively(sql)).flatMap(({ anteriores, recientes }) =>
    anteriores === null || recientes === null || Number(anteriores) + Number(recientes) === 0
      ? []
      : [{ anteriores: Number(anteriores), recientes: Number(recientes) }],
  );
}

test('of the whole alcaldía: what holds first, and what does not beside it, with its numbers', async ({
  page,
}) => {
  const changes = figure(page, 'cambios');
  await expect(finding(page, 'cambios')).toHaveText(
    'En toda la alcaldía, una de 11 comparaciones va más allá del azar',
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'En el último año completo sólo un cambio de toda la alcaldía va más allá del azar: ' +
      'bajaron de 22 a 5 las carpetas por tentativa de feminicidio',
  );
  const rowsOf = (name: string) =>
    changes.getByRole('list', { name, exact: true }).getByRole('listitem');
  const [beyond, within] = [rowsOf('Más allá del azar'), rowsOf('Dentro del azar')];
  await expect(beyond).toHaveCount(1);
  await expect(beyond).toContainText(/Tentativa de feminicidio.*22.*5.*−77\.\d\s%/s);
  await expect(within).toHaveCount(10);
  await expect(within.filter({ hasText: 'Violencia familiar' })).toContainText(
    /2,659.*2,551.*−4\.1\s%.*entre −9\.\d\s% y \+1\.\d\s%/s,
  );
  await expect(within.filter({ hasText: 'Violencia sexual' })).toContainText(
    /1,033.*1,090.*\+5\.5\s%/s,
  );
  await expect(within.filter({ hasText: /^\s*Feminicidio/ })).toContainText(
    /4.*7.*son muy pocas para decirlo/s,
  );
  await expect(changes).toContainText(
    /Por sí solas, 2 pasarían por un cambio: violencia feminicida \(−53\.8\s%\) y delitos contra la intimidad sexual \(\+28\.3\s%\)/,
  );
  await expect(changes.locator('.note').first()).toContainText(
    'sólo de lo que resiste que se hagan 11 comparaciones a la vez (corrección de Holm)',
  );
  await expect(changes.locator('.note').first()).toContainText(
    'Los meses de violencia de género varían 2.6 veces lo que daría el azar puro',
  );
});

test(
  'colonia by colonia nothing holds, and the page says what cannot be compared',
  { tag: '@all' },
  async ({ page }) => {
    const changes = figure(page, 'cambios-colonias');
    await expect(finding(page, 'cambios-colonias')).toHaveText(
      'Colonia por colonia, ninguna de 70 comparaciones va más allá del azar',
    );
    for (const [name, said, dots] of [
      ['Violencia familiar', 'En 32 de 33 colonias el cambio cabe en el azar; en una no se', 32],
      ['Violencia sexual', 'En 23 de 33 colonias el cambio cabe en el azar; en 10 no se', 23],
      ['Abuso sexual', 'en una no se abrió ninguna carpeta en ninguno de los dos periodos', 15],
    ] as const) {
      const line = changes.getByRole('listitem').filter({ hasText: name });
      await expect(line).toContainText(said);
      await expect(line.locator('circle')).toHaveCount(dots);
    }
    await expect(changes).toContainText(
      /violencia familiar en San Simón Tolnahuac \(\+71\.\d\s%\) y violencia sexual en Roma Norte \(\+39\.\d\s%\)\. Pero entre 70 comparaciones a la vez, cabe esperar unas 3 así/,
    );
    await expect(changes).toContainText(
      'Acoso sexual, violación y delitos contra la intimidad sexual sólo se publican sumando tres años, y todavía no hay dos sumas completas sin años en común.',
    );
    await expect(changes).toContainText(
      /feminicidio y tentativa de feminicidio no se publican por colonia/,
    );
    expect(await shownTable(page, 'cambios-colonias')).toHaveLength(99);
  },
);

for (const [id, tested, holding, names] of [
  ['cambios', 11, 1, 1],
  ['cambios-colonias', 70, 0, 2],
] as const) {
  test(
    `«${id}» says what its own SQL gives, with the tests done again`,
    gateIf(id === 'cambios'),
    async ({ page }) => {
      const counts = await countsOf(await shownSql(page, id));
      expect(counts).toHaveLength(tested);
      expect(beyondChance(counts).filter(Boolean)).toHaveLength(holding);
      const table = await shownTable(page, id);
      const verdicts = table.map((cells) => cells.at(-1) ?? '');
      expect(verdicts.filter((said) => said.startsWith('Más que azar'))).toHaveLength(holding);
      expect(verdicts.filter((said) => said.startsWith('Dentro del azar'))).toHaveLength(
        tested - holding,
      );
      const written = (n: number) => n.toLocaleString('en-US');
      const shown = table.map((cells) => cells.slice(names, names + 2).join(' '));
      for (const { anteriores, recientes } of counts) {
        expect(shown).toContain(`${written(anteriores)} ${written(recientes)}`);
      }
    },
  );
}
