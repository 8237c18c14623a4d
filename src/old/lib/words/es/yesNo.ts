/** What holds or not, in a cell of a file. */
export const yesNo = (holds: boolean): string => (holds ? 'sí' : 'no');
