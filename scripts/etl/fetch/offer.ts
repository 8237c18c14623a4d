/** A file that a portal announces. */
export interface Offer {
  readonly url: string;
  /** What the portal calls it; empty where it does not say. */
  readonly titulo: string;
  /** As the portal writes it; empty where it does not say. */
  readonly formato: string;
  /** When the portal says that it changed; null where it does not say. */
  readonly modificada: string | null;
}

/** What a place announces. */
export interface Offering {
  readonly offers: readonly Offer[];
  /** Page that a person would read. */
  readonly pagina: string;
  /** Licence that the portal gives for it; null where it does not say. */
  readonly licencia: string | null;
  /** What the page is about, for errors. */
  readonly titulo: string;
}

/** The last part of an address, as a person would write it. */
export function nameInUrl(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Its last part with what is asked of it (`?archivo=x.csv`), where some portals put the name. */
export function endOfUrl(url: string): string {
  return `${nameInUrl(url)}${new URL(url).search}`;
}

/** The extension of a file's name, in lower case and without the dot; empty where it has none. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
