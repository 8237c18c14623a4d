/** The foot of every figure: who counted what, up to when, and in which release. */
import type { CountingUnit } from '$old/lib/answers/countingUnit';
import { writeDay } from './dates';

const COUNTED: Readonly<Record<CountingUnit['fuente'], string>> = {
  fgj_carpetas: 'carpetas de investigación abiertas',
  fgj_victimas: 'víctimas en carpetas de investigación abiertas',
};

interface Counted {
  /** As the release names it. */
  readonly source: string;
  readonly unit: CountingUnit;
  /** The last day of which it may tell. */
  readonly cut: string;
  readonly publicacion: string;
}

export function writeSource({ source, unit, cut, publicacion }: Counted): string {
  return `${source}: ${COUNTED[unit.fuente]} hasta el ${writeDay(cut)}. Publicación ${publicacion}.`;
}
