/** Nothing of these pages needs the program: its words in their language would be brought to all. */
export const csr = false;
