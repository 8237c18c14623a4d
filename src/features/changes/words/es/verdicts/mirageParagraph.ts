/** Why the calendar comparison that others publish must not be read as a change. */
import type { MonthWindow } from '$lib/stats/completeness';
import { writeWindow } from '$lib/words/es/dates';
import { writeList } from '$lib/words/es/list';
import { writeChangeSize, writePercent } from '$lib/words/es/numbers';

export interface Mirage {
  readonly pair: { readonly before: MonthWindow; readonly after: MonthWindow };
  /** What the hasty comparison gives, where it says something else than the complete one. */
  readonly mirages: readonly { readonly enFrase: string; readonly ratio: number }[];
  /** Share of the cases of one indicator opened more than a month after the fact; null if not measured. */
  readonly late: { readonly enFrase: string; readonly share: number } | null;
}

/** @returns null where there is no mirage to warn of */
export function mirageParagraph({ pair, mirages, late }: Mirage): string | null {
  if (mirages.length === 0) return null;
  const [before, after] = [writeWindow(pair.before), writeWindow(pair.after)];
  const falls = mirages.filter(({ ratio }) => ratio < 1);
  const rises = mirages.filter(({ ratio }) => ratio >= 1);
  const given = [
    ...(falls.length > 0 ? [`una baja ${bySize(falls)}`] : []),
    ...(rises.length > 0 ? [`un aumento ${bySize(rises)}`] : []),
  ];
  const why =
    late === null
      ? 'muchas carpetas se abren semanas después del hecho'
      : `${writePercent(late.share)} de las carpetas por ${late.enFrase} se abre más de un mes ` +
        'después del hecho';
  return (
    `Comparar ${after} con ${before} daría ${writeList(given)}. Es un espejismo: ${why}, ` +
    `así que a los últimos meses todavía les faltan. ` +
    'Qué parte de esa diferencia es real se sabrá cuando lleguen.'
  );
}

/** «de 8 % en violencia familiar y en violencia sexual»: equal sizes are said once. */
function bySize(changes: Mirage['mirages']): string {
  const bySize = new Map<string, string[]>();
  for (const { enFrase, ratio } of changes) {
    const size = writeChangeSize(ratio);
    bySize.set(size, [...(bySize.get(size) ?? []), `en ${enFrase}`]);
  }
  return writeList([...bySize].map(([size, places]) => `de ${size} ${writeList(places)}`));
}
