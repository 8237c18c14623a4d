/** What stands in the place of a count that is not published. */
export const suppressedWords = {
  count: 'menos de 5 o protegida',
  /** In a key, or of who points at it. */
  unpublished: 'menos de 5 o protegida: no se publica',
};
