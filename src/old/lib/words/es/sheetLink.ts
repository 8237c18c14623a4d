/** The link to the sheet of an indicator. */
export const sheetLinkWords = {
  /** As it is seen; its name is heard. */
  sign: 'i',
  /** @param enFrase name as in a sentence */
  name: (enFrase: string) => `Qué cuenta ${enFrase}`,
};
