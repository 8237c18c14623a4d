/** Of each claim of a text: what it is called, and how it came out, in a few words. */
import type { Answer } from '../../answers/answer';
import type { UnderstoodWords } from './understood';

export interface ClaimOutcome {
  readonly name: string;
  readonly outcome: string;
  readonly isRefused: boolean;
}

const VERDICTS = {
  aumento: 'más de lo que suele variar',
  baja: 'más de lo que suele variar',
  azar: 'cabe en lo que suele variar',
  solas: 'se juzgan las cuentas que da',
  pocas: 'muy pocos para decirlo',
  sin_casos: 'sin casos',
} as const;

/** @param words of what was understood, the crime and the number first @param headline of its answer */
export function outcomeOf(
  answer: Answer,
  { said }: UnderstoodWords,
  headline: string,
): ClaimOutcome {
  const name = [said[0], said.find((each) => /\d/.test(each))]
    .flatMap((each) => each ?? [])
    .join(', ');
  return {
    name: name === '' ? 'Sin entender' : name.charAt(0).toUpperCase() + name.slice(1),
    outcome: outcomeText(answer, headline),
    isRefused: answer.kind === 'negada',
  };
}

function outcomeText(answer: Answer, headline: string): string {
  if (answer.kind === 'negada') return 'no se contesta';
  if (answer.kind !== 'cambio') return headline;
  const { held, said } = answer.checked;
  const compared = held === null ? said : held.compared;
  const isOther =
    held !== null &&
    said !== null &&
    (said.before !== held.counts.before || said.after !== held.counts.after);
  if (isOther && compared !== null && compared.verdict !== 'pocas') {
    return 'dos registros no coinciden';
  }
  return compared === null ? 'no se comparan' : VERDICTS[compared.verdict];
}
