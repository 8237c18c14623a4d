/** What is asked for, and near which colonia: it lives in the fragment of the page of help, which no request carries. */
import { resolve } from '$app/paths';
import { isOtherLanguage, type Language } from '$old/lib/contract/edition';
import { printHelp, type HelpView } from './view';

/** Of the page of help in a language; resolved where the page that leads there is drawn. */
export function helpAddress(language: Language, view?: HelpView): string {
  const page = isOtherLanguage(language)
    ? resolve('/(old)/[lengua=lengua]/servicios', { lengua: language })
    : resolve('/servicios');
  return `${page}/${view === undefined ? '' : printHelp(view)}`;
}
