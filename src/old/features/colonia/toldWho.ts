/** How many of the persons that sources count in a colonia are women, as the page says it. */
import type { MarkedText } from '$old/lib/export/dataMarks';
import { windowMark } from '$old/lib/export/periodMark';
import type { NamedWhoCounted } from '$old/lib/page/whoCounted';
import { coloniaWhoSentence, whoLimits } from '$old/lib/words/es/verdicts/whoVerdict';
import { whoWords } from '$old/lib/words/es/who';

export function toldWho(
  counted: readonly NamedWhoCounted[],
  { clave, nombre: lugar }: { readonly clave: string; readonly nombre: string },
  publicacion: string,
): readonly MarkedText[] {
  return counted.map(({ nombre, who }) => {
    const { indicador, source, desde, hasta, all } = who;
    return {
      text: [
        coloniaWhoSentence({ nombre, lugar, who }),
        ...whoLimits({ ...who, hidden: 0 }),
        whoWords.source(source.publica, source.conjunto, null, publicacion),
      ].join(' '),
      data: {
        place: clave,
        indicator: indicador,
        unit: source.id,
        release: publicacion,
        period: windowMark({ first: desde, last: hasta }),
        n: [all.mujer, all.total],
        ...(all.mujer !== null && all.total !== null && all.total > 0
          ? { share: all.mujer / all.total }
          : {}),
      },
    };
  });
}
