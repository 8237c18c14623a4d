/** What an address of `/servicios/` stands for: parsed from it and printed to it, without a word of what is asked. */
import { ASKED, askOf, type Ask } from './answers/asks';

/**
 * @param segment what follows `/servicios/`, if anything does
 * @returns `pregunta` without a segment, and null where it stands for nothing
 */
export function parseHelp(segment: string | undefined): Ask | 'pregunta' | null {
  return segment === undefined ? 'pregunta' : askOf(segment);
}

/** What follows `/servicios/`; nothing for the question itself. */
export function printHelp(asked: Ask | 'pregunta'): { necesidad?: string } {
  return asked === 'pregunta' ? {} : { necesidad: ASKED[asked].code };
}
