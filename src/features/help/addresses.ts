/** The addresses of the pages of help, in each language. */
import { resolve } from '$app/paths';
import { isOtherLanguage, type Language } from '$lib/contract/edition';
import { ASKED, type Ask } from './answers/asks';
import { printHelp } from './view';

/** Of the question, of what is asked, or of it near a colonia; resolved where the page is drawn. */
export function helpAddress(
  language: Language,
  asked: Ask | 'pregunta',
  colonia?: string,
): `${string}/` {
  const lengua = isOtherLanguage(language) ? language : null;
  if (asked === 'pregunta' || colonia === undefined) {
    const need = printHelp(asked);
    return lengua === null
      ? `${resolve('/servicios/[[necesidad]]', need)}/`
      : `${resolve('/[lengua=lengua]/servicios/[[necesidad]]', { lengua, ...need })}/`;
  }
  const near = { necesidad: ASKED[asked].code, colonia };
  return lengua === null
    ? `${resolve('/servicios/[necesidad]/[colonia]', near)}/`
    : `${resolve('/[lengua=lengua]/servicios/[necesidad]/[colonia]', { lengua, ...near })}/`;
}
