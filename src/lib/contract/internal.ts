/** How what is of internal use says so, on every page, sheet, link and file; and how it is known again. */

export const INTERNAL_BANNER = 'USO INTERNO · NO PUBLICAR';

/** The <meta> in which a page of internal use names its profile. */
export const PROFILE_META = 'atlas-perfil';

/** What begins the name of each file that such a page gives. */
export const INTERNAL_PREFIX = 'USO-INTERNO-NO-PUBLICAR_';

/** Whether the id of a release says that it is of internal use: `2025-01-31-interno-0a1b2c3d`. */
export const isInternalRelease = (publicacion: string): boolean => /-interno-/.test(publicacion);

/** Whether a file that a reader opens came out of a site of internal use: no page takes it. */
export function isInternalFile(name: string, text: string): boolean {
  return name.startsWith(INTERNAL_PREFIX.slice(0, -1)) || text.includes(INTERNAL_BANNER);
}
