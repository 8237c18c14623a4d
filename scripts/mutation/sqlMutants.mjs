/** What Stryker does not know of: the SQL in our templates, changed one word at a time. */

/** @type {readonly (readonly [pattern: RegExp, instead: string])[]} */
const RULES = [
  [/(?<= )<(?= )/g, '<='],
  [/(?<= )<=(?= )/g, '<'],
  [/(?<= )>(?= )/g, '>='],
  [/(?<= )>=(?= )/g, '>'],
  [/(?<= )=(?= )/g, '<>'],
  [/(?<= )<>(?= )/g, '='],
  [/(?<= )\+(?= )/g, '-'],
  [/(?<= )-(?= )/g, '+'],
  [/(?<=(?<!SELECT) )\*(?= )/g, '/'],
  [/(?<= )\/(?= )/g, '*'],
  [/\bAND\b/g, 'OR'],
  [/\bOR\b/g, 'AND'],
  [/\bIS NOT NULL\b/g, 'IS NULL'],
  [/\bIS NULL\b/g, 'IS NOT NULL'],
  [/\bNOT IN\b/g, 'IN'],
  [/\bLEFT JOIN\b/g, 'JOIN'],
  [/(?<!UNION )\bDISTINCT /g, ''],
  [/\bUNION ALL\b/g, 'UNION'],
  [/\bmin(?=\()/g, 'max'],
  [/\bmax(?=\()/g, 'min'],
  [/\bsum(?=\()/g, 'max'],
  [/\bcount(?=\([^*])/g, 'max'],
  [/(?<=\bORDER BY [\w.]+)(?![\w.]| DESC)/g, ' DESC'],
  [/ DESC\b/g, ''],
  [/(?<=(?<!THEN)[ (])\d+(?:\.\d+)?(?=[\s),]|$)/g, '7'],
  [/'[^'\n]+'/g, "'otro'"],
];

/**
 * Every text that differs from this one by one word of SQL.
 * @param {string} text a piece of a template, between its `${…}`
 * @returns {string[]}
 */
export function sqlMutants(text) {
  return RULES.flatMap(([pattern, instead]) =>
    [...text.matchAll(pattern)]
      .map(
        ({ 0: found, index }) => text.slice(0, index) + instead + text.slice(index + found.length),
      )
      .filter((changed) => changed !== text),
  );
}
