/** The one line that an asterisk beside a name leads to: who is on which side when people present are counted. */
import type { RankedColonia, Ranking } from '$old/lib/answers/ranking';
import { WHO_IS_PRESENT } from '../divisorWords';
import { plural, writeList } from '../list';
import { writeSmall } from '../numbers';

const SIDES = { encima: 'por encima', debajo: 'por debajo' } as const;
type Side = keyof typeof SIDES;

/** More names than these are counted. */
const MAX_NAMES = 3;

/** Null where nothing depends on it. */
export function asteriskSentence({ colonias, judgedBy }: Ranking): string | null {
  if (!colonias.some(({ depends }) => depends)) return null;
  if (judgedBy === 'ambos') {
    return `Depende de a quién se cuenta: a quienes viven ahí o a ${WHO_IS_PRESENT}.`;
  }
  const told = (['encima', 'debajo'] as const).flatMap((side) => changedOn(side, colonias) ?? []);
  return `Contando a quien está de día (estimación), ${told.join('; ')}.`;
}

/** «por encima sólo sigue Doctores, y se suman otras seis»; null where that side stays as it is. */
function changedOn(side: Side, colonias: readonly RankedColonia[]): string | null {
  const claimed = colonias.filter(({ verdict }) => verdict === side);
  const kept = claimed.filter(({ depends }) => !depends);
  const joined = colonias.filter(
    ({ depends, verdict, byDivisor }) =>
      depends && verdict !== side && byDivisor?.ambiente.verdict === side,
  );
  if (kept.length === claimed.length && joined.length === 0) return null;
  if (kept.length === 0 && claimed.length > 0 && joined.length > 0) {
    return `${SIDES[side]} ${plural(joined.length, 'queda', 'quedan')} ${namesOf(joined, 'otras ')}`;
  }
  const parts = [
    ...(claimed.length === 0 ? [] : [keptOf(kept, claimed.length)]),
    ...(joined.length === 0 ? [] : [joinedOf(joined)]),
  ];
  return `${SIDES[side]} ${parts.join(', y ')}`;
}

type Named = Pick<RankedColonia, 'nombre'>;

function keptOf(kept: readonly Named[], claimed: number): string {
  if (kept.length === 0) return 'no sigue ninguna';
  const verb = plural(kept.length, 'sigue', 'siguen');
  if (kept.length === claimed) return `${verb} ${plural(claimed, 'la misma', 'las mismas')}`;
  return `sólo ${verb} ${namesOf(kept, '')}`;
}

const joinedOf = (joined: readonly Named[]): string =>
  `se ${plural(joined.length, 'suma', 'suman')} ${namesOf(joined, 'otras ')}`;

const namesOf = (named: readonly Named[], before: string): string =>
  named.length <= MAX_NAMES
    ? writeList(named.map(({ nombre }) => nombre))
    : `${before}${writeSmall(named.length)}`;
