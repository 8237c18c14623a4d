/**
 * Where the public finds the site, with a final slash (scripts/lib/build-site.mjs); null where nobody said, as in
 * any build of internal use.
 */
export const publicSite = (): string | null => process.env['SITIO'] || null;
