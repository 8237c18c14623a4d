/** Every page is a file: prerendered, at an address that ends in a slash. */
export const prerender = true;
export const trailingSlash = 'always';
