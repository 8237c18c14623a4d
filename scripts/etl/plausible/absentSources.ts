/** Sources that the release before tells of and the new one lacks: their facts would vanish. */
import type { Counted, Finding } from './rule';

export function absentSources(
  present: readonly string[],
  previous: readonly Counted[],
): readonly Finding[] {
  const before = new Set(previous.map(({ fuente }) => fuente));
  return [...before]
    .filter((fuente) => !present.includes(fuente))
    .toSorted()
    .map((fuente) => ({
      rule: 'ausente' as const,
      fuente,
      figure: `la publicación anterior trae ${fuente}, y ésta no tiene ningún archivo suyo`,
      isBreach: true,
    }));
}
