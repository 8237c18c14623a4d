/** What Excel writes between cells, and others. */
export const DELIMITERS: readonly string[] = [',', ';', '\t', '|', '^', '~'];
