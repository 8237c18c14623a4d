/** The id of a column's control; one form is in sight at a time. */
export const fieldId = (column: string): string => `campo-${column}`;
