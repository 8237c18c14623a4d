/** What stands around a page, in each language. Pages in that of the site bring its words alone. */
import type { Language } from '$old/lib/contract/edition';
import { aroundWords as inEnglish } from './words/en/around';
import { aroundWords as inSpanish, type AroundWords } from './words/es/around';
import { aroundWords as inFrench } from './words/fr/around';

const AROUND: Readonly<Record<Language, AroundWords>> = {
  'es-MX': inSpanish,
  en: inEnglish,
  fr: inFrench,
};

export const aroundIn = (language: Language): AroundWords => AROUND[language];
