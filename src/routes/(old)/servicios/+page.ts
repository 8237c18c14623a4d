/** Nothing of it needs the program of the site: its own asks for nothing. */
export const csr = false;
