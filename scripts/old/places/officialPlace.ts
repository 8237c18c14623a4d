/** One office of an official list, whichever the list. */
import type { Position } from './position';
import type { Telephone } from './telephone';

export interface OfficialPlace extends Position {
  /** How the list calls it, with single spaces: what the crosswalk knows it by. */
  readonly sede: string;
  readonly institucion: string;
  /** Name of the alcaldía, as written. */
  readonly alcaldia: string;
  /** Street, number and how to find it; null where the list gives none. */
  readonly direccion: string | null;
  readonly horario: string | null;
  readonly telefonos: readonly Telephone[];
  /** What the list has and was not taken, in words. */
  readonly reparos: readonly string[];
}

export const REFUGE_ASIDE = 'de un refugio o albergue: su lugar no se guarda';

export const single = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A cell that is filled; lists write none as `NA`. */
export const filled = (text: string | undefined): string | null => {
  const plain = single(text ?? '');
  return /^(NA|S\/N)?$/i.test(plain) ? null : plain;
};

/** A street alone: colonia, alcaldía and postal code have their own cells. */
export const streetOf = (text: string | undefined): string | null => {
  const address = filled(text);
  if (address === null) return null;
  return address
    .replace(/,?\s*\bCol\..*$/i, '')
    .replace(/,?\s*\bC\.?\s?P\.?\s*\d{5}\.?/i, '')
    .trim();
};
