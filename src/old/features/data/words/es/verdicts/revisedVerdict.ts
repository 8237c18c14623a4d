/** In how many colonias a count changed after having been published. */
import { plural } from '$old/lib/words/es/list';
import { writeCount, writeSmall } from '$old/lib/words/es/numbers';

/**
 * @param changed colonias with some count that changed
 * @param of all of the alcaldía
 */
export function revisedHeadline(changed: number, of: number): string {
  const all = `${writeCount(of)} ${plural(of, 'colonia', 'colonias')}`;
  const where = changed === of && of > 1 ? `En las ${all}` : `En ${writeSmall(changed)} de ${all}`;
  return `${where} cambió alguna cuenta ya publicada`;
}

/** Where there is nothing to draw. */
export const noneRevised = (): string =>
  'De la publicación anterior a ésta no cambió ninguna cuenta por colonia, de las que imprimen las dos.';
