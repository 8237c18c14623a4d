/** In what words does the release say why rows were set aside, and why some tables are not told? */
import { defineQuery, text } from '$old/lib/queries/query';

/** What was published although a rule of plausibility stopped it: one row for each rule and source, in words. */
export function acceptedRules() {
  return defineQuery(
    ['calidad'],
    { fuente: text, regla: text, descripcion: text },
    `
      SELECT fuente, regla, descripcion
      FROM calidad
      WHERE starts_with(regla, 'aceptado_')
      ORDER BY fuente, regla`,
  );
}

/** One row for each source and rule. */
export function setAside() {
  return defineQuery(
    ['calidad'],
    { fuente: text, regla: text, descripcion: text },
    `
      SELECT fuente, regla, descripcion
      FROM calidad
      WHERE efecto = 'apartada' OR starts_with(regla, 'sin_suma_') OR starts_with(regla, 'sin_decidir_')
      ORDER BY fuente, regla`,
  );
}
