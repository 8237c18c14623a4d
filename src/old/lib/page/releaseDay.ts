/** The day of a release, `YYYY-MM-DD`, with which its id begins. */
export const releaseDay = (publicacion: string): string =>
  publicacion.slice(0, '2026-07-31'.length);
