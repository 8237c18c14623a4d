/** What each language is called, in itself. */
import type { Language } from '$old/lib/contract/edition';

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'es-MX': 'Español',
  en: 'English',
  fr: 'Français',
};
