/** The SESNSP's offences by alcaldía in the months of 2026 that are known, all together: a new register began that year. */
import { defineSource } from '../registry/source';
import { WIDE } from './sesnsp_idm/vintages';
import { YEAR_IN_COURSE } from './sesnsp_idm/yearly';
import { sesnspIdm } from './sesnsp_idm';

export const sesnsp2026 = defineSource({
  ...sesnspIdm,
  id: 'sesnsp_2026',
  vintages: [YEAR_IN_COURSE, WIDE],
  lapso: { desde: '2026-01-01', hasta: null, fecha: 'apertura' },
});
