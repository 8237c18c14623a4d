/** A file of the name that hosts look for: 404.html. */
export const trailingSlash = 'never';
export const csr = false;
