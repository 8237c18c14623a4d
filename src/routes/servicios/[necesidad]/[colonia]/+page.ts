/** Nothing of it needs the program: it is read whole on the slowest line. */
export const csr = false;
