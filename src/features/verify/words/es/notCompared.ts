/** Why two periods of one topic are not compared. */
import { writeMonth } from '$lib/words/es/dates';
import { writeBreak, knownBreak } from '$lib/words/es/breaks';
import type { Held } from '../../answers/checkClaim';
import type { Crossed } from '../../answers/windows';

/** Why two periods of one topic are not compared. */
export function whyNot({
  crossed,
  provisional,
  series,
}: Pick<Held, 'crossed' | 'provisional' | 'series'>): string {
  if (crossed !== null) return crossedWords(crossed);
  if (provisional) return `después de ${writeMonth(series.completo)} todavía llegan denuncias`;
  return 'los periodos no son del mismo largo';
}

export function crossedWords(crossed: Crossed): string {
  if (crossed.kind === 'intervencion') return `en uno está ${writeBreak(crossed.id)}`;
  const { rupture } = crossed;
  const { que } = rupture.kind === 'declarada' ? rupture : knownBreak(rupture.id);
  return `en ${writeMonth(rupture.desde)} cambió lo que se cuenta (${que})`;
}
