/**
 * The SESNSP's offences by alcaldía and whole year: of most, no month is known here until the official
 * file takes the place of what a third party transcribed.
 */
import { defineSource } from '../registry/source';
import { WIDE } from './sesnsp_idm/vintages';
import { BY_YEAR } from './sesnsp_idm/yearly';
import { sesnspIdm } from './sesnsp_idm';

export const sesnspAnual = defineSource({
  ...sesnspIdm,
  id: 'sesnsp_anual',
  vintages: [BY_YEAR, WIDE],
  periodos: ['anio'],
});
