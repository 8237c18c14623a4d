/** The releases that were withdrawn, as one file. */
export const match = (param: string): boolean => param === 'retiradas';
