/** The words of the first page, in each language but that of the site. */
import type { OtherLanguage } from '$old/lib/contract/edition';
import { englishFront } from './en/front';
import { frenchFront } from './fr/front';
import type { FrontWords } from './frontWords';

const FRONT: Readonly<Record<OtherLanguage, FrontWords>> = { en: englishFront, fr: frenchFront };

export const frontIn = (language: OtherLanguage): FrontWords => FRONT[language];
