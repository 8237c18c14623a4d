/**
 * The SESNSP's offences by alcaldía and whole year: of most, no month is known here until the official
 * file takes the place of what a third party transcribed. Told by year, each exact offence against persons,
 * family and sexual freedom has a count of its own; those against property are no business of this site.
 */
import { defineSource } from '../registry/source';
import { WIDE } from './sesnsp_idm/vintages';
import { BY_YEAR } from './sesnsp_idm/yearly';
import { sesnspIdm, snspIndicator } from './sesnsp_idm';

const RAPE = 'snsp_violacion';

export const sesnspAnual = defineSource({
  ...sesnspIdm,
  id: 'sesnsp_anual',
  vintages: [BY_YEAR, WIDE],
  periodos: ['anio'],
  catalogo: 'delitos_sesnsp_anual.csv',
  indicadores: [
    ...sesnspIdm.indicadores,
    snspIndicator(
      'violacion_simple',
      'Violación simple',
      'Delitos de violación simple, de víctimas de cualquier sexo.',
      RAPE,
    ),
    snspIndicator(
      'violacion_equiparada',
      'Violación equiparada',
      'Delitos que la ley equipara a la violación, de víctimas de cualquier sexo.',
      RAPE,
    ),
    snspIndicator(
      'lesiones_dolosas',
      'Lesiones dolosas',
      'Delitos de lesiones dolosas, de víctimas de cualquier sexo: por sí solas no son violencia de género.',
    ),
    snspIndicator(
      'trata',
      'Trata de personas',
      'Delitos de trata de personas, con cualquier fin y de víctimas de cualquier sexo.',
    ),
    snspIndicator(
      'corrupcion_menores',
      'Corrupción de menores',
      'Delitos de corrupción de menores, de víctimas de cualquier sexo.',
    ),
    snspIndicator(
      'secuestro',
      'Secuestro',
      'Delitos de secuestro, de víctimas de cualquier sexo: por sí solo no es violencia de género.',
    ),
    snspIndicator(
      'amenazas',
      'Amenazas',
      'Delitos de amenazas, de víctimas de cualquier sexo: por sí solas no son violencia de género.',
    ),
    snspIndicator(
      'asistencia_familiar',
      'Incumplimiento de obligaciones de asistencia familiar',
      'Delitos de incumplimiento de obligaciones de asistencia familiar.',
    ),
  ],
});
