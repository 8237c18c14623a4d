/** The same page in each language in which there is one: the first, and those of help. */
import { resolve } from '$app/paths';
import { isOtherLanguage, LANGUAGES, type Language } from '$lib/contract/edition';

export interface Twin {
  readonly language: Language;
  /** Resolved where the page is drawn. */
  readonly href: string;
}

interface Shown {
  readonly route: { readonly id: string | null };
  readonly params: Readonly<Partial<Record<string, string>>>;
}

/** Of which of them the page of each language is made. */
const FRONT = ['/', '/[lengua=lengua]'];
const HELP = [
  '/servicios/[[necesidad]]',
  '/servicios/[necesidad]/[colonia]',
  '/[lengua=lengua]/servicios/[[necesidad]]',
  '/[lengua=lengua]/servicios/[necesidad]/[colonia]',
];

/** In every language, that of the page too; none where there is no other. */
export function twins({ route: { id }, params }: Shown): readonly Twin[] {
  const rest = restOf(id, params);
  if (rest === null) return [];
  return LANGUAGES.map((language) => ({
    language,
    href: `${rootOf(language)}${rest}`,
  }));
}

/** Beside the first page of its language; null where there is only one. */
function restOf(id: string | null, { necesidad, colonia }: Shown['params']): string | null {
  if (id === null) return null;
  if (FRONT.includes(id)) return '';
  if (!HELP.includes(id)) return null;
  const steps = ['servicios', necesidad, colonia].filter((step) => step !== undefined);
  return `${steps.join('/')}/`;
}

/** Of help, in a language. */
export const questionAddress = (language: Language): string => `${rootOf(language)}servicios/`;

/** With its slash at the end. */
function rootOf(language: Language): string {
  if (!isOtherLanguage(language)) return resolve('/');
  return `${resolve('/[lengua=lengua]', { lengua: language })}/`;
}
