/** The name of the site, and the titles of its pages in the tab. */

export const SITE_NAME = 'Atlas Violeta';

/** «Prioridades · Atlas Violeta» */
export const titled = (title: string): string => `${title} · ${SITE_NAME}`;
