/** What the first page says in another language: the finding, how old its data are, what it means, and the way to help. */
import type { Ranking } from '$old/lib/answers/ranking';
import type { DEFAULT_INDICATOR } from '$old/lib/view/view';
import type { dataAgeWords } from '$old/lib/words/es/dataAge';

export interface FrontWords {
  /** @param place name of the alcaldía */
  readonly title: (place: string) => string;
  /** Before anything else. */
  readonly help: { readonly link: string; readonly detail: string };
  /** What is counted, inside a sentence. */
  readonly indicator: Readonly<Record<typeof DEFAULT_INDICATOR, string>>;
  /** Of the map of verdicts, as in Spanish: without a full stop. */
  readonly headline: (ranking: Ranking, indicator: string) => string;
  /** Over a finding that is told in Spanish alone. */
  readonly inSpanish: string;
  readonly age: Pick<typeof dataAgeWords, 'complete' | 'byColonia' | 'whole'>;
  /** «julio de 2024» */
  readonly month: (month: string) => string;
  readonly meaning: { readonly title: string; readonly said: readonly string[] };
  readonly rest: { readonly before: string; readonly link: string };
}
