/** What marks the reach of help bears. */
import type { DataMarks } from '$lib/export/dataMarks';
import type { Coverage } from './answers/coverage';
import type { Quadrants } from './answers/needAndReach';

/** How many there are; of them, how many with a place, by their colonia alone, and not confirmed. */
export function coverageMarks({ known, placed, approximate, unverified }: Coverage): DataMarks {
  return { of: known, count: [placed, approximate, unverified] };
}

/** The colonias where help is far: where need is high, and where it cannot be told. */
export function quadrantMarks({ colonias, unmet, uncertain, far }: Quadrants): DataMarks {
  return {
    of: colonias.length,
    n: far,
    count: [unmet.length, uncertain.length],
    place: unmet.length === 0 ? undefined : unmet.map(({ clave }) => clave),
  };
}
