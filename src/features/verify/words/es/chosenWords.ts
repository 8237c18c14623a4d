/** That a percentage comes of few of the ways to choose the months, as the end of the verdict on a claim. */
import { writeCount } from '$lib/words/es/numbers';
import type { PrintedChange } from '$lib/stats/claims/printedChange';
import type { ChosenWindow } from '../../answers/chosenWindow';
import { aSaidChange } from './claimMoves';

export function chosenWords(chosen: ChosenWindow, change: PrintedChange): string {
  const ways = `${writeCount(chosen.of)} maneras de escoger los meses`;
  const count = writeCount(chosen.count);
  if (chosen.kind === 'tanto') {
    return `${change.percent < 0 ? 'una baja' : 'un alza'} así o mayor sale en ${count} de ${ways}`;
  }
  const said = aSaidChange(change);
  if (chosen.count === 0) return `${said} no sale en ninguna de ${ways}`;
  return `${said} sale en ${count} de ${ways}${chosen.isCut ? ', y cortando los decimales' : ''}`;
}
