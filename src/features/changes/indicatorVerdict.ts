import type { Change } from '$lib/answers/change';
import type { IndicatorId } from '$lib/contract/indicators/catalogue';
import type { ChangeWords } from '$lib/words/es/verdicts/changeVerdict';

/** One card of a band of a few. */
export interface IndicatorVerdict {
  readonly indicador: IndicatorId;
  readonly nombre: string;
  readonly change: Change;
  readonly words: ChangeWords;
}
