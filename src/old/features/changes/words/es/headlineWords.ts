/** What changed in the whole alcaldía, in words. */
import { indicatorOf } from '$old/lib/contract/indicators/catalogue';
import type { AnsweredHeadline } from '../../askHeadline';
import type { Hasty } from '../../answers/hasty';
import { changesLine, headlineSentence, type HeadlineChange } from './verdicts/headlineSentence';
import { hastyParagraph, type HastySaid } from './verdicts/hastyParagraph';

export interface HeadlineWords {
  readonly sentence: string;
  /** The same in one line, for the front page. */
  readonly line: string;
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
  const changes = [...family.beyond, ...family.within, ...family.unanswered].map(
    ({ subject, change }): HeadlineChange => ({
      enFrase: indicatorOf(subject).enFrase,
      change,
      elsewhere: elsewhere.get(subject) ?? null,
    }),
  );
  return {
    sentence: headlineSentence(changes, windows.after.last),
    line: changesLine(changes),
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
