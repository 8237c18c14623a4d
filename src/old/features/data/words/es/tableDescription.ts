/**
 * What a table holds, told of the cabinet of the alcaldía: the contract of the tables names the first there was.
 * @param cabinet how it is called; null where there is none
 */
export const ofCabinet = (description: string, cabinet: string | null): string =>
  description.replace('Gabinete Violeta', cabinet ?? 'gabinete');
