/** How what is of internal use says so, on every page, sheet and file. */

export const INTERNAL_BANNER = 'USO INTERNO · NO PUBLICAR';

/** The <meta> in which a page of internal use names its profile. */
export const PROFILE_META = 'atlas-perfil';

/** What begins the name of each file that such a page gives. */
export const INTERNAL_PREFIX = 'USO-INTERNO-NO-PUBLICAR_';
