/** Where the public finds the site, with a final slash; null where nobody said. */
export const publicSite = (): string | null => process.env['SITIO'] || null;
