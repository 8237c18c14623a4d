/** What two registers of the same crimes say together, and what is not said of one of them alone. */
import { heldShare, LEAST_HELD, type Registered, type RegisterDoubt } from '$old/lib/answers/registers';
import { indicatorOf, isIndicatorId } from '$old/lib/contract/indicators/catalogue';
import { writeWindow } from '../dates';
import { plural, writeList } from '../list';
import { writeCount } from '../numbers';

/** «abuso sexual, acoso sexual y violación» */
export const writeCrimes = (crimes: readonly string[]): string =>
  writeList(crimes.map((id) => (isIndicatorId(id) ? indicatorOf(id).enFrase : id)));

/** «36 de cada 100» */
const heldOf = (registered: Registered): string =>
  `${Math.round(heldShare(registered) * 100)} de cada 100`;

const PARTED: Readonly<Record<RegisterDoubt['why'], string>> = {
  cobertura:
    'En toda la alcaldía, las carpetas son menos de dos terceras partes de lo que la Fiscalía reportó al registro ' +
    'nacional: con una parte así no se dice si cambió.',
  direccion:
    'En toda la alcaldía, un registro de estos delitos sube y el otro baja: de uno solo no se dice si cambió.',
};

/** Why a change is not told, without its numbers. */
export const partedSentence = ({ why }: Pick<RegisterDoubt, 'why'>): string => PARTED[why];

/** The same, with what both count. */
export function doubtSentence({ why, windows, before, after, crimes }: RegisterDoubt): string {
  const [first, last] = [writeWindow(windows.before), writeWindow(windows.after)];
  if (why === 'cobertura') {
    return (
      `De los delitos de ${writeCrimes(crimes)} que la Fiscalía reportó al registro nacional (SESNSP) en toda la ` +
      `alcaldía, aquí hay ${heldOf(before)} de ${first}, y ${heldOf(after)} de ${last}. ` +
      'Con menos de dos terceras partes no se dice si cambió.'
    );
  }
  const counts = (of: keyof Registered) =>
    `de ${writeCount(before[of])} a ${writeCount(after[of])}`;
  return (
    `Entre ${first} y ${last}, las carpetas por ${writeCrimes(crimes)} de toda la alcaldía van ${counts('own')}; los ` +
    `delitos que la Fiscalía reportó al registro nacional (SESNSP), ${counts('other')}. Un registro sube y el otro ` +
    'baja: de uno solo no se dice si cambió.'
  );
}

/**
 * Of levels, what part of the register of the authority they are; null where it is not known.
 * @param turned two years between which one register rises and the other falls
 */
export function heldSentence(
  registered: Registered | null,
  crimes: readonly string[],
  window: string,
  turned: readonly [before: string, after: string] | null = null,
): string | null {
  if (registered === null || registered.other === 0) return null;
  const { own, other } = registered;
  const short =
    heldShare(registered) < LEAST_HELD
      ? ' Es menos de dos terceras partes: con las que faltan, el nivel de una colonia y el orden podrían ser otros.'
      : '';
  const apart =
    turned === null ? '' : ` De ${turned[0]} a ${turned[1]}, un registro sube y el otro baja.`;
  return (
    `Aquí hay ${writeCount(own)} ${plural(own, 'carpeta', 'carpetas')} por ${writeCrimes(crimes)} de hechos de ${window}; la Fiscalía reportó al ` +
    `registro nacional (SESNSP) ${writeCount(other)} ${plural(other, 'delito abierto', 'delitos abiertos')} entonces: ${heldOf(registered)}.${short}${apart}`
  );
}
