/** The finding of the map of verdicts in as few words as a room reads, its doubt included. */
import type { Ranking } from '$old/lib/answers/ranking';
import { plural } from '$old/lib/words/es/list';
import { writeSmall } from '$old/lib/words/es/numbers';

/**
 * «En cuatro colonias se denuncia más; en tres depende de a quién se cuenta»
 * @returns undefined where nothing is told of any
 */
export function roomHeadline({
  colonias,
  counts,
  judgedBy,
  standings,
}: Ranking): string | undefined {
  const { encima, debajo, igual, depende, registro } = standings;
  if (encima + debajo + igual + depende + registro === 0) return undefined;
  const [verb, subjunctive] =
    counts.fuente === 'fgj_carpetas' ? ['se denuncia', 'se denuncie'] : ['hay', 'haya'];
  const side = encima > 0 ? 'encima' : 'debajo';
  const count = standings[side];
  if (count === 0) {
    return depende === 0
      ? `En ninguna colonia ${verb} más sin que quepa en el azar`
      : `En ninguna consta que ${subjunctive} más; ${depends(depende)}`;
  }
  const claimed = colonias.filter(({ verdict }) => verdict === side);
  const doubted = judgedBy === 'ambos' ? depende : claimed.filter((each) => each.depends).length;
  const claim = `En ${writeSmall(count)} ${plural(count, 'colonia', 'colonias')} ${verb} ${side === 'encima' ? 'más' : 'menos'}`;
  if (doubted === 0) return claim;
  if (judgedBy !== 'ambos' && count === 1) return `${claim}, pero depende de a quién se cuenta`;
  return judgedBy === 'ambos'
    ? `${claim}; en ${plural(doubted, 'otra', `otras ${writeSmall(doubted)}`)} depende de a quién se cuenta`
    : `${claim}; ${doubted === count ? 'en todas depende de a quién se cuenta' : depends(doubted)}`;
}

const depends = (count: number): string => `en ${writeSmall(count)} depende de a quién se cuenta`;
