/** What DuckDB needs to know of a CSV to read it. */
export interface CsvFile {
  /** Where it is, by a path without wildcards. */
  readonly csv: string;
  readonly compression: 'none' | 'gzip';
  readonly columns: readonly string[];
  readonly delimiter: ',' | ';' | '\t';
  readonly newline: '\\n' | '\\r\\n';
}
