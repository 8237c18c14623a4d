/**
 * How the addresses of a site name its colonias: the only place, with the SQL that reads it, where a
 * colonia has another name than its key.
 */
import type { ColoniaKey } from '../contract/coloniaKey';

/** A colonia and its name in addresses, as the release gives them. */
export interface AddressedColonia {
  readonly clave: ColoniaKey;
  readonly slug: string;
}

export interface ColoniaAddresses {
  /** @returns the colonia that a text of an address stands for; null where it stands for none */
  readonly read: (text: string) => ColoniaKey | null;
  /**
   * @returns what stands for it in a query or in the name of a file
   * @throws RangeError if it is none of these colonias
   */
  readonly write: (clave: ColoniaKey) => string;
  /**
   * @returns the address of its page, to be resolved
   * @throws RangeError if it is none of these colonias
   */
  readonly path: (clave: ColoniaKey) => `/colonias/${string}`;
}

/** Of the page of all colonias, where they are many. */
const TAKEN = 'todas';

/** @param colonias with addresses of their own, as `requireAddresses` sees to */
export function coloniaAddresses(colonias: readonly AddressedColonia[]): ColoniaAddresses {
  const keys = new Map(colonias.map(({ clave, slug }) => [slug, clave]));
  const slugs = new Map(colonias.map(({ clave, slug }) => [clave, slug]));
  const write = (clave: ColoniaKey): string => {
    const slug = slugs.get(clave);
    if (slug !== undefined) return slug;
    throw new RangeError(
      `La colonia ${clave} no está entre las ${colonias.length} que la página puede enlazar: ` +
        'pasa a coloniaAddresses todas las que enseña.',
    );
  };
  return {
    read: (text) => keys.get(text) ?? null,
    write,
    path: (clave) => coloniaPath({ slug: write(clave) }),
  };
}

/** Of what is known of a colonia, only its key and its name in addresses. */
export function addressOf({ clave, slug }: AddressedColonia): AddressedColonia {
  return { clave, slug };
}

/** The address of the page of a colonia, to be resolved. */
export function coloniaPath({ slug }: Pick<AddressedColonia, 'slug'>): `/colonias/${string}` {
  return `/colonias/${slug}`;
}

/** The parameter of the page of each colonia. */
export function coloniaEntries(colonias: readonly AddressedColonia[]): { readonly slug: string }[] {
  return colonias.map(({ slug }) => ({ slug }));
}

/** @throws Error where two colonias share an address, or one has that of all of them */
export function requireAddresses(colonias: readonly AddressedColonia[]): void {
  const first = new Map<string, ColoniaKey>();
  for (const { clave, slug } of colonias) {
    const other = first.get(slug);
    if (other !== undefined || slug === TAKEN) {
      throw new Error(
        `En la publicación, la colonia ${clave} tiene la dirección «${slug}», que ya es de ` +
          `${other ?? 'la página de todas'}: distingue sus slugs en data/catalogs/colonias.csv y vuelve a construirla.`,
      );
    }
    first.set(slug, clave);
  }
}
