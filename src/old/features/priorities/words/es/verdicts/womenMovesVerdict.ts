/** What becomes of the first five where the women of a colonia, an estimate, are a tenth more or fewer. */
import { WOMEN_DOUBT } from '$old/lib/answers/coloniaCounts';
import { plural, writeList } from '$old/lib/words/es/list';
import { writePercent } from '$old/lib/words/es/numbers';
import type { WomenMoves } from '../../../answers/womenMoves';

/** Null where it was not asked. */
export function womenMovesSentence(moves: WomenMoves | null): string | null {
  if (moves === null) return null;
  const { leave, enter } = moves;
  const ends = [
    ...(leave.length === 0
      ? []
      : [
          `${plural(leave.length, 'podría', 'podrían')} salir de las cinco primeras ${writeList(leave)}`,
        ]),
    ...(enter.length === 0
      ? []
      : [
          `${plural(enter.length, 'podría', 'podrían')} entrar a ${leave.length === 0 ? 'las cinco primeras' : 'ellas'} ${writeList(enter)}`,
        ]),
  ];
  const told = ends.length === 0 ? 'las cinco primeras serían las mismas' : ends.join('; y ');
  return (
    `Las mujeres de cada colonia son una estimación: con ${writePercent(WOMEN_DOUBT)} más o menos en una de ` +
    `ellas, ${told}.`
  );
}
