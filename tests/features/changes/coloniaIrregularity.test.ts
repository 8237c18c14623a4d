/** Why colonias are compared as Poisson: about what the whole alcaldía did, their years vary no more. */
import { describe, expect, it } from 'vitest';
import { countedIn } from '../../counted/release';

const counted = countedIn('static/data');

/** Σ (b − np)² ÷ Σ np(1 − p) over colonias and pairs of years: b of n = a + b, p that of all colonias. */
async function dispersionOf(indicator: string): Promise<{ ratio: number; pairs: number }> {
  const [row] = await counted(`
    WITH own AS (
      SELECT clave, year(periodo) AS y, n FROM observaciones
      WHERE indicador = '${indicator}' AND fuente = 'fgj_carpetas' AND nivel = 'colonia'
        AND periodo_tipo = 'anio' AND sexo = 'total' AND edad = 'total' AND n IS NOT NULL
    ), pairs AS (
      SELECT b.y, a.n AS a, b.n AS b, sum(b.n) OVER (PARTITION BY b.y) AS later,
        sum(a.n) OVER (PARTITION BY b.y) AS earlier
      FROM own AS a JOIN own AS b ON b.clave = a.clave AND b.y = a.y + 1
      WHERE b.y <= 2023
    ), judged AS (
      SELECT b, a + b AS n, later / (earlier + later) AS p FROM pairs
    )
    SELECT sum((b - n * p) ** 2) / sum(n * p * (1 - p)) AS ratio, count(*) AS pairs FROM judged`);
  return { ratio: Number(row?.['ratio']), pairs: Number(row?.['pairs']) };
}

describe('the years of colonias', () => {
  it.each([
    ['violencia_familiar', 100],
    ['violencia_sexual', 80],
    ['abuso_sexual', 50],
  ])('of %s vary as Poisson about the common change', async (indicator, least) => {
    const { ratio, pairs } = await dispersionOf(indicator);
    expect(pairs).toBeGreaterThan(least);
    // χ² of so many pairs ÷ so many: three standard errors above 1.
    expect(ratio).toBeLessThan(1 + 3 * Math.sqrt(2 / pairs));
  });
});
