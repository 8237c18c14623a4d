/** How much of the other register a map of sexual violence holds, for its caution. */
import { heldShare, registeredIn, turnedYears } from '$old/lib/answers/registers';
import { CARPETAS } from '$old/lib/answers/countingUnit';
import type { MarkedText } from '$old/lib/export/dataMarks';
import { periodMark, spanMark } from '$old/lib/export/periodMark';
import { monthsOf } from '$old/lib/period/period';
import type { MonthsByIndicator } from '$old/lib/page/months';
import { heldSentence } from '$old/lib/words/es/verdicts/registersVerdict';
import type { View } from '$old/lib/view/view';

/** Of carpetas; none of another unit, and where the other register does not tell the whole period. */
export function heldCaution(
  { indicador, periodo }: Pick<View, 'indicador' | 'periodo'>,
  months: MonthsByIndicator,
): readonly MarkedText[] {
  const registered = months.get(indicador)?.registered;
  const window = monthsOf(periodo);
  const held = registered === undefined ? null : registeredIn(registered, window);
  const turned = registered === undefined ? null : turnedYears(registered, window);
  const text = heldSentence(held, registered?.crimes ?? [], periodo.texto, turned);
  return held === null || text === null
    ? []
    : [
        {
          text,
          data: {
            indicator: indicador,
            unit: CARPETAS.fuente,
            class: 'dos_registros',
            period: [
              periodMark(periodo),
              ...(turned ?? []).map((year) => spanMark(`${year}-01-01`, 12)),
            ],
            n: held.own,
            'n-others': held.other,
            share: heldShare(held),
          },
        },
      ];
}
