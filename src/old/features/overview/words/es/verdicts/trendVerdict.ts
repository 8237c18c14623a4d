/** What the quarters of a colonia say: how often they leave what chance explains. */
import type { Trend } from '$old/lib/answers/trend';
import { writeQuarter } from '$old/lib/words/es/dates';

/** What the quarters are held against; goes with the verdict. */
export const EXPECTED_NOTE =
  'Cada trimestre se compara con el mismo trimestre de los dos años anteriores, menos los del confinamiento de 2020, y cuenta lo que varían sin cambiar los meses de toda la alcaldía.';

/** «Centro: desde 2021, las carpetas por … se salen de lo que explica el azar en 3 de 14 trimestres» */
export function trendHeadline({ tested }: Trend, enFrase: string, nombre: string): string {
  const subject = `las carpetas por ${enFrase}`;
  const [first] = tested;
  if (first === undefined) {
    return `${nombre}: no hay trimestres publicados para decir si ${subject} se salen de lo que explica el azar`;
  }
  const since = `${nombre}: desde ${first.periodo.slice(0, 4)}, ${subject}`;
  const beyond = tested.filter((point) => point.beyond !== null);
  const latest = beyond.at(-1);
  if (latest === undefined) {
    return `${since} no se salen de lo que explica el azar en ningún trimestre`;
  }
  const where = latest.beyond === 'aumento' ? 'por encima' : 'por debajo';
  const last =
    beyond.length === 1
      ? `: ${writeQuarter(latest.periodo)}, ${where} de lo esperado`
      : `; el último, ${writeQuarter(latest.periodo)}, ${where} de lo esperado`;
  return `${since} se salen de lo que explica el azar en ${beyond.length} de ${tested.length} trimestres${last}`;
}

/** Why the end of the line is dashed; null where it is not. */
export function provisionalNote({ points }: Trend): string | null {
  const first = points.find(({ provisional }) => provisional);
  return first === undefined
    ? null
    : `Punteado: desde ${writeQuarter(first.periodo)} la cuenta es provisional, porque todavía ` +
        'se abren carpetas por hechos de esos meses. No entra en ninguna comparación.';
}
