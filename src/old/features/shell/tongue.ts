/** In which language what stands around a page is told: that of the site, unless who mounts it says another. */
import { getContext, setContext } from 'svelte';
import { LANGUAGE, type Language } from '$old/lib/contract/edition';
import { aroundWords, type AroundWords } from './words/es/around';

export interface Around {
  readonly language: Language;
  readonly words: AroundWords;
}

const KEY = 'around-tongue';
const SPANISH: Around = { language: LANGUAGE, words: aroundWords };

/** For all that stands within the component that calls it. */
export function speakAround(tongue: Around): void {
  setContext(KEY, tongue);
}

/** As a component begins. */
export const aroundTongue = (): Around => getContext<Around | undefined>(KEY) ?? SPANISH;
