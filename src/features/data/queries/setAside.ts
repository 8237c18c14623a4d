/** In what words does the release say why rows were set aside, and why sums of closed periods are not told? */
import { defineQuery, text } from '$lib/queries/query';

/** One row for each source and rule. */
export function setAside() {
  return defineQuery(
    ['calidad'],
    { fuente: text, regla: text, descripcion: text },
    `
      SELECT fuente, regla, descripcion
      FROM calidad
      WHERE efecto = 'apartada' OR starts_with(regla, 'sin_suma_')
      ORDER BY fuente, regla`,
  );
}
