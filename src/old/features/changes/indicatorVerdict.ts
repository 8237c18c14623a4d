import type { Change } from '$old/lib/answers/change';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { ChangeWords } from '$old/lib/words/es/verdicts/changeVerdict';

/** One card of a band of a few. */
export interface IndicatorVerdict {
  readonly indicador: IndicatorId;
  readonly nombre: string;
  readonly change: Change;
  readonly words: ChangeWords;
}
