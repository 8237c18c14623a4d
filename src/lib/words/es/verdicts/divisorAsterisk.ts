/** The one line that an asterisk beside a name leads to: who stays where it is when people present are counted. */
import type { RankedColonia, Ranking } from '$lib/answers/ranking';
import { WHO_IS_PRESENT } from '../divisorWords';
import { plural, writeList } from '../list';

const SIDES = { encima: 'por encima', debajo: 'por debajo' } as const;
type Side = keyof typeof SIDES;

/** Null where nothing that is said depends on it. */
export function asteriskSentence({ colonias, judgedBy }: Ranking): string | null {
  if (!colonias.some(({ depends }) => depends)) return null;
  if (judgedBy === 'ambos') {
    return `Depende de a quién se cuenta: a quienes viven ahí o a ${WHO_IS_PRESENT}.`;
  }
  const told = (['encima', 'debajo'] as const).flatMap((side) => keptOn(side, colonias) ?? []);
  return `Contando a ${WHO_IS_PRESENT}, ${told.join('; ')}.`;
}

/** «sólo Doctores sigue por encima»; null where none of that side depends. */
function keptOn(side: Side, colonias: readonly RankedColonia[]): string | null {
  const claimed = colonias.filter(({ verdict }) => verdict === side);
  if (!claimed.some(({ depends }) => depends)) return null;
  const kept = claimed.filter(({ depends }) => !depends).map(({ nombre }) => nombre);
  if (kept.length === 0) return `ninguna sigue ${SIDES[side]}`;
  return `sólo ${writeList(kept)} ${plural(kept.length, 'sigue', 'siguen')} ${SIDES[side]}`;
}
