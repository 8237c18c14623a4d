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

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?<extension>\.[a-z0-9]{1,8})?$/i;

/** The last part of an address, as a person would write it. */
export function nameInUrl(url: string): string {
  return decoded(new URL(url).pathname.split('/').at(-1) ?? '');
}

/** Its last part with what is asked of it (`?archivo=x.csv`), where some portals put the name. */
export function endOfUrl(url: string): string {
  return `${nameInUrl(url)}${new URL(url).search}`;
}

/**
 * The name of a file: that of its address, or the portal's where the address ends in an identifier
 * (`<uuid>.csv`), which changes with each edition.
 */
export function fileName({ url, titulo }: Pick<Offer, 'url' | 'titulo'>): string {
  const inUrl = nameInUrl(url);
  const identifier = UUID.exec(inUrl);
  const title = titulo.replaceAll('/', ' ').trim();
  if ((identifier === null && inUrl !== SHARE_PAGE) || title === '') return inUrl;
  const { extension = '' } = identifier?.groups ?? {};
  return title.toLowerCase().endsWith(extension.toLowerCase()) ? title : `${title}${extension}`;
}

/** As a list shows it: its name and, where it says more, its title. */
export function shownName(offer: Offer): string {
  const name = fileName(offer);
  const { titulo } = offer;
  return titulo === '' || name.startsWith(titulo) ? name : `${name} (${titulo})`;
}

const DATA_FILE = /\.(csv|xlsx?|zip|gz|json|geojson|7z|rar|ods)$/i;

/** What SharePoint sends a shared file by, without asking who one is. */
const SHARE_PAGE = 'download.aspx';
const SHARED =
  /^\/:(?<kind>[a-z]):\/g\/(?<home>personal|sites)\/(?<owner>[^/]+)\/(?<token>[^/]+)\/?$/;

/** Whether SharePoint shares a folder by it (`/:f:/g/…`): it holds files, and is none. */
export const isSharedFolder = (url: string): boolean => /^\/:f:\//.test(new URL(url).pathname);

/**
 * Where SharePoint sends the file that it shares by a link (`/:x:/g/personal/OWNER/TOKEN?e=…`), which itself shows a
 * page, and with `download=1` asks to log in; the address itself where it is no such link.
 */
export function downloadAddress(address: string): string {
  const url = new URL(address);
  const { kind, home, owner, token } = SHARED.exec(url.pathname)?.groups ?? {};
  if (kind === undefined || kind === 'f' || token === undefined) return address;
  return `${url.origin}/${home}/${owner}/_layouts/15/${SHARE_PAGE}?share=${token}`;
}

/** Whether SharePoint shares something by it: it tells no extension. */
export const isShared = (url: string): boolean =>
  isSharedFolder(url) || nameInUrl(url) === SHARE_PAGE;

/** Whether it may be data: the links of a page lead elsewhere too. */
export function isDataFile({ url, formato }: Pick<Offer, 'url' | 'formato'>): boolean {
  return formato !== '' || DATA_FILE.test(nameInUrl(url)) || isShared(url);
}

/** Its folders, the nearest first, as a person would write them. */
export function foldersOf(url: string): readonly string[] {
  return new URL(url).pathname.split('/').slice(1, -1).map(decoded).toReversed();
}

/** The whole address as a person would write it. */
export function wholeAddress(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname.split('/').map(decoded).join('/')}${search}`;
}

/** The extension of a file's name, in lower case and without the dot; empty where it has none. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
