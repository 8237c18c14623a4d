/** The SESNSP's offences by alcaldía in the months of 2026 that are known, all together: a new register began that year. */
import { defineSource } from '../registry/source';
import { DAYS_IN_COURSE, YEAR_IN_COURSE } from './sesnsp_idm/yearly';
import { sesnspIdm } from './sesnsp_idm';

export const sesnsp2026 = defineSource({
  ...sesnspIdm,
  id: 'sesnsp_2026',
  vintages: [YEAR_IN_COURSE],
  lapso: DAYS_IN_COURSE,
});
