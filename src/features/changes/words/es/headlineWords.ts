/** The first answer of the front page in words. */
import { indicatorOf } from '$lib/contract/indicators/catalogue';
import type { AnsweredHeadline } from '../../askHeadline';
import type { Hasty } from '../../answers/hasty';
import { headlineSentence } from './verdicts/headlineSentence';
import { hastyParagraph, type HastySaid } from './verdicts/hastyParagraph';

export interface HeadlineWords {
  readonly sentence: string;
  /** Null where late reports move no comparison of calendar years. */
  readonly hasty: HastySaid | null;
}

export function headlineWords({
  family,
  hasty,
  elsewhere,
  origins,
  windows,
}: Pick<
  AnsweredHeadline,
  'family' | 'hasty' | 'elsewhere' | 'origins' | 'windows'
>): HeadlineWords {
  const asked = [...family.beyond, ...family.within, ...family.unanswered];
  return {
    sentence: headlineSentence(
      asked.map(({ subject, change }) => ({
        enFrase: indicatorOf(subject).enFrase,
        change,
        elsewhere: elsewhere.get(subject) ?? null,
      })),
      windows.after.last,
    ),
    hasty: hasty === null ? null : hastySaid(hasty, origins),
  };
}

function hastySaid({ pair, corrected }: Hasty, origins: readonly string[]): HastySaid | null {
  return hastyParagraph({
    pair,
    corrected: corrected.map(({ indicador, ...told }) => ({
      ...told,
      enFrase: indicatorOf(indicador).enFrase,
    })),
    origins,
  });
}
