/** What the pages of help say, in each language but that of the site, whose pages bring its words alone. */
import { OTHER_LANGUAGES, type OtherLanguage } from '$old/lib/contract/edition';
import { englishHelp } from './words/en/spoken';
import type { HelpWords } from './words/es/spoken';
import { frenchHelp } from './words/fr/spoken';

const HELP: Readonly<Record<OtherLanguage, HelpWords>> = { en: englishHelp, fr: frenchHelp };

/** One of each. */
export const languageEntries = () => OTHER_LANGUAGES.map((lengua) => ({ lengua }));

export const helpIn = (language: OtherLanguage): HelpWords => HELP[language];
