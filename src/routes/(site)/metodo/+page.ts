/** A page of text. */
export const csr = false;
