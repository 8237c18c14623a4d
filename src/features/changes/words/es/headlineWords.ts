/** The first answer of the front page in words. */
import { indicatorOf, type IndicatorId } from '$lib/contract/indicators/catalogue';
import type { Hasty, Headline } from '../../answers/headline';
import { headlineSentence } from './verdicts/headlineSentence';
import { mirageParagraph } from './verdicts/mirageParagraph';

export interface HeadlineWords {
  readonly sentence: string;
  /** Null where a hasty calendar comparison would say the same. */
  readonly mirage: string | null;
}

export function headlineWords({
  family,
  hasty,
}: Pick<Headline, 'family' | 'hasty'>): HeadlineWords {
  const asked = [...family.beyond, ...family.within, ...family.unanswered];
  return {
    sentence: headlineSentence(
      asked.map(({ subject, change }) => ({ enFrase: indicatorOf(subject).enFrase, change })),
    ),
    mirage: hasty === null ? null : mirageSaid(hasty),
  };
}

function mirageSaid({ pair, mirages, late }: Hasty): string | null {
  const named = <Told extends { readonly indicador: IndicatorId }>(told: Told) => ({
    ...told,
    enFrase: indicatorOf(told.indicador).enFrase,
  });
  return mirageParagraph({
    pair,
    mirages: mirages.map(named),
    late: late === null ? null : named(late),
  });
}
