/** The whole program of a page of help without that of the site. */
import { offerSheet } from './sheet';
import { keepTelling } from './tellOpen';
import type { HoursWords } from './words/hoursSpeech';

export function runSmallProgram(words: HoursWords): void {
  keepTelling(words);
  offerSheet();
}
