/** Addresses of help that named what is asked for were words; those of today are numbers. */
export const match = (param: string): boolean => /^[a-z]+$/.test(param);
