/** Addresses of help that named what is asked for, as a word or a number, and near which colonia. */
export const match = (param: string): boolean => /^(?:[a-z]+|\d+(?:\/\d+)?)\/?$/.test(param);
