/** The SESNSP's offences by alcaldía and whole year: of most, no month is known here. */
import { defineSource } from '../registry/source';
import { BY_YEAR } from './sesnsp_idm/yearly';
import { sesnspIdm } from './sesnsp_idm';

export const sesnspAnual = defineSource({
  ...sesnspIdm,
  id: 'sesnsp_anual',
  vintages: [BY_YEAR],
  periodos: ['anio'],
});
