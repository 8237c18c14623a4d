/** How what is of internal use says so, on every page, sheet, link and file; and how it is known again. */

/** Whether the id of a release says that it is of internal use: `2025-01-31-interno-0a1b2c3d`. */
export const isInternalRelease = (publicacion: string): boolean => /-interno-/.test(publicacion);
