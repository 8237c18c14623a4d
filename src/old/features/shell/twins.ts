/** The same page in each language in which there is one: the first, and those of help. */
import { resolve } from '$app/paths';
import { isOtherLanguage, LANGUAGES, type Language } from '$old/lib/contract/edition';

export interface Twin {
  readonly language: Language;
  /** Resolved where the page is drawn. */
  readonly href: string;
}

interface Shown {
  readonly route: { readonly id: string | null };
}

/** Of which of them the page of each language is made. */
const FRONT = ['/(old)', '/(old)/[lengua=lengua]'];
const HELP = ['/(old)/servicios', '/(old)/[lengua=lengua]/servicios'];

/** In every language, that of the page too; none where there is no other. */
export function twins({ route: { id } }: Shown): readonly Twin[] {
  const rest = restOf(id);
  if (rest === null) return [];
  return LANGUAGES.map((language) => ({
    language,
    href: `${rootOf(language)}${rest}`,
  }));
}

/** Beside the first page of its language; null where there is only one. */
function restOf(id: string | null): string | null {
  if (id === null) return null;
  if (FRONT.includes(id)) return '';
  return HELP.includes(id) ? 'servicios/' : null;
}

/** Whether it is the page of help of some language. */
export const isHelp = ({ route: { id } }: Shown): boolean => id !== null && HELP.includes(id);

/** Of help, in a language. */
export const questionAddress = (language: Language): string => `${rootOf(language)}servicios/`;

/** With its slash at the end. */
function rootOf(language: Language): string {
  if (!isOtherLanguage(language)) return resolve('/');
  return `${resolve('/(old)/[lengua=lengua]', { lengua: language })}/`;
}
