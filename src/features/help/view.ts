/** The need that an address of `/servicios/` stands for: parsed from it and printed to it. */
import { isNeed, type Need } from './answers/needs';

/**
 * @param segment what follows `/servicios/`, if anything does
 * @returns `todas` without a segment, and null where it is no need
 */
export function parseHelp(segment: string | undefined): Need | 'todas' | null {
  if (segment === undefined) return 'todas';
  return isNeed(segment) ? segment : null;
}

/** What follows `/servicios/`; nothing for all needs. */
export function printHelp(need: Need | 'todas'): { necesidad?: Need } {
  return need === 'todas' ? {} : { necesidad: need };
}
