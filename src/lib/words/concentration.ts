/** What the front page says of the colonias that hold half of the reports. */
import type { Concentration } from '../answers/concentration';
import { about, capital, inLetters, number, percent } from './numbers';

export interface Told {
  /** «violencia familiar». */
  readonly crime: string;
  /** «En 2023, último año completo por colonia», «De 2021 a 2023». */
  readonly when: string;
  /** Exact, of the alcaldía. */
  readonly total: number;
  readonly isEveryYear: boolean;
}

/** At most fourteen words. */
export function headline({ keys, share, women }: Concentration, { crime }: Told): string {
  const colonias = `${capital(inLetters(keys.length))} ${keys.length === 1 ? 'colonia' : 'colonias'}`;
  const reports = `${percent(share)} de las denuncias por ${crime}`;
  return women === null
    ? `${colonias}: ${reports}`
    : `${colonias}: ${percent(women)} de las mujeres, ${reports}`;
}

export function deck(
  { keys, n, present }: Concentration,
  { when, total, isEveryYear }: Told,
): string {
  return [
    `${when}: ${about(n)} de ${number(total)}.`,
    present === null ? '' : `Ahí pasa el día ${partOfPeople(present)}.`,
    isEveryYear ? `Estas ${inLetters(keys.length)} suman la mitad cada año.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** An estimate: halves are said as halves. */
const partOfPeople = (part: number): string =>
  Math.abs(part - 0.5) < 0.05
    ? 'cerca de la mitad de la gente'
    : `cerca de ${percent(Math.round(20 * part) / 20)} de la gente`;

/** Of what is not reported, for the whole country. @param ambito where it was lived */
export function unreportedWords(
  surveys: readonly { readonly ambito: string; readonly valor: number; readonly edicion: number }[],
  ambito: 'pareja' | 'comunitario',
): string {
  const survey = surveys.find((each) => each.ambito === ambito);
  if (survey === undefined) return '';
  const where = ambito === 'pareja' ? 'de su pareja' : 'en la calle o en otro lugar público';
  return `En el país denuncian ${number(survey.valor)} de cada 100 mujeres que vivieron violencia física o sexual ${where} (ENDIREH ${survey.edicion}).`;
}
