/** Sources that the release before tells of and the new one lacks: their facts would vanish. */
import type { Finding } from './rule';

/**
 * @param present sources of which the new one has a file.
 * @param previous sources that the release before names.
 */
export function absentSources(
  present: readonly string[],
  previous: readonly string[],
): readonly Finding[] {
  return [...new Set(previous)]
    .filter((fuente) => !present.includes(fuente))
    .toSorted()
    .map((fuente) => ({
      rule: 'ausente' as const,
      fuente,
      figure: `la publicación anterior trae ${fuente}, y ésta no tiene ningún archivo suyo`,
      isBreach: true,
    }));
}
