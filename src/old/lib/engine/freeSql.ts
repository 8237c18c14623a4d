/** What a reader may ask of the engine in SQL of her own, and what of an answer fits in her page. */

/** Bytes of UTF-8. The engine as it is built dies of texts of some 62 KB: roomyStack.js. */
export const MOST_SQL_BYTES = 32 * 1024;

/** Bytes of an answer as Arrow: of the largest table of a city some million rows. */
export const MOST_ANSWER_BYTES = 64 * 1024 * 1024;

/** In bytes, as it is sent to the engine. */
export const sqlBytes = (sql: string): number => new TextEncoder().encode(sql).length;

/** How the engine names a failure that is of the query; what follows may quote any word of hers. */
const OF_THE_QUERY =
  /^(?:Binder|Parser|Catalog|Conversion|Permission|Invalid Input|Syntax) Error: /;

/** Whether what DuckDB says is of the query, whatever words of it are quoted there. */
export const isOfTheQuery = (technical: string): boolean => OF_THE_QUERY.test(technical);
