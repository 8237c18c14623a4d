/** The line of the source of one indicator in every alcaldía. */
import type { MarkedText } from '$old/lib/export/dataMarks';
import type { ShownAlcaldias } from '$old/lib/page/alcaldiasSeries';
import { seriesWords } from '$old/lib/words/es/series';

/** The last day or month of what the figure names: that of the years, where there are any. */
const lastTold = ({ years, days }: ShownAlcaldias['answer']): string =>
  years.length > 0 ? `${years.at(-1) ?? ''}-12-01` : (days[0]?.hasta ?? '');

export function alcaldiasSource({ answer, sources, publicacion }: ShownAlcaldias): MarkedText {
  const [first] = sources;
  const last = lastTold(answer);
  return {
    text:
      first === undefined
        ? ''
        : seriesWords.source(first.publica, first.conjunto, last, publicacion),
    data: { cut: last, release: publicacion },
  };
}
