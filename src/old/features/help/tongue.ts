/** In which language the pages of help are told: that of the site, unless who mounts them says another. */
import { getContext, setContext } from 'svelte';
import { LANGUAGE, type Language } from '$old/lib/contract/edition';
import { spanishHelp, type HelpWords } from './words/es/spoken';

interface Tongue {
  readonly language: Language;
  readonly words: HelpWords;
}

const KEY = 'help-tongue';
const SPANISH: Tongue = { language: LANGUAGE, words: spanishHelp };

/** For all that stands within the component that calls it. */
export function speakHelp(tongue: Tongue): void {
  setContext(KEY, tongue);
}

/** As a component begins. */
export const helpTongue = (): Tongue => getContext<Tongue | undefined>(KEY) ?? SPANISH;

/** Of names and addresses as their sources give them, where a page is told in another language. */
export const OFFICIAL_LANGUAGE: Readonly<Record<Language, 'es' | undefined>> = {
  'es-MX': undefined,
  en: 'es',
  fr: 'es',
};
