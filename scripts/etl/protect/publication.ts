/** What each profile publishes below the alcaldía, whatever the counts. */
import { indicatorOf, isIndicatorId } from '../../../src/lib/indicators/catalogue';
import type { HourCount, Observation, Profile } from './observation';
import { PERIOD_TYPES } from './periods';

/**
 * Indicators whose table weekday × hour keeps half of its non-zero cells at k = 5 in the real file.
 * `violencia_total` would, but beside its parts it would tell the hours of feminicide.
 */
const HOURLY: readonly string[] = ['violencia_familiar', 'violencia_sexual', 'abuso_sexual'];

/** The catalogue says from which period on an indicator is published by colonia. */
export function publishes(
  profile: Profile,
  row: Pick<Observation, 'indicador' | 'nivel' | 'periodo_tipo'>,
): boolean {
  if (profile === 'interno' || row.nivel === 'alcaldia') return true;
  if (!isIndicatorId(row.indicador)) return false;
  const grain = indicatorOf(row.indicador).granoColonia;
  return (
    grain !== 'ninguno' && PERIOD_TYPES.indexOf(row.periodo_tipo) >= PERIOD_TYPES.indexOf(grain)
  );
}

export function publishesHours(profile: Profile, row: Pick<HourCount, 'indicador'>): boolean {
  return profile === 'interno' || HOURLY.includes(row.indicador);
}

/** The indicator that an indicator is part of; null for none, or for one the catalogue lacks. */
export function parentOf(indicador: string): string | null {
  return isIndicatorId(indicador) ? indicatorOf(indicador).padre : null;
}
