/** The eleven crimes that the Fiscalía tells, each with its page. */
import { INDICATORS, type Indicator } from '$lib/contract/indicators';

const ALL: readonly Indicator[] = INDICATORS;

export const CRIMES = ALL.filter(({ sources }) => sources.includes('fgj_carpetas'));
/** The one that is shown where none is named. */
export const FIRST = 'violencia_familiar';

/** «violacion», in the address; undefined of the first. */
export const slugOf = ({ id, short }: Indicator): string | undefined =>
  id === FIRST ? undefined : short.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const crimeOf = (slug: string | undefined): Indicator | undefined =>
  CRIMES.find((crime) => slugOf(crime) === slug);
