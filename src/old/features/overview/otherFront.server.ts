/** What the first page tells in other languages: its finding, and up to when the data are complete. */
import { dataMarks } from '$old/lib/export/dataMarks';
import { DEFAULT_INDICATOR } from '$old/lib/view/view';
import { defaultTold } from './defaultTold';
import { newestWhole } from './headline';
import { loadPanorama } from './load.server';
import { readPanorama } from './read';

export async function loadOtherFront() {
  const { facts, panorama, months } = await loadPanorama(null);
  const { view, told } = defaultTold(panorama, facts);
  const whole = newestWhole(months, view);
  return {
    indicador: DEFAULT_INDICATOR,
    /** As in Spanish; null where its indicator is not published by colonia. */
    finding: told?.map.finding ?? null,
    marks: told === null ? {} : dataMarks({ ...told.map.about, ...told.map.answer }),
    /** To tell it anew. */
    ranking: readPanorama(panorama.rows, facts).ranking,
    complete: facts.ultimo_mes_completo,
    whole: whole === null ? null : { indicador: whole.indicador, complete: whole.complete },
  };
}

export type OtherFrontData = Awaited<ReturnType<typeof loadOtherFront>>;
