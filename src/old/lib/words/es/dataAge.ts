/** How old the newest complete data are, on the day that they are read. */

/**
 * «hace 2 años y 3 meses», «hace 5 meses», «hace menos de un mes»
 * @param months whole ones that have gone by
 */
export function writeAge(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [
    ...(years === 0 ? [] : [years === 1 ? '1 año' : `${years} años`]),
    ...(rest === 0 ? [] : [rest === 1 ? '1 mes' : `${rest} meses`]),
  ];
  return parts.length === 0 ? 'hace menos de un mes' : `hace ${parts.join(' y ')}`;
}

/**
 * As long as what is read of data half a year after, «hace 2 años y 8 meses».
 * @param months whole ones that had gone by when they were published
 */
export const longestAge = (months: number): string =>
  writeAge(12 * Math.floor((months + 6) / 12) + 8);

export const dataAgeWords = {
  /** @param month the last complete one, written */
  complete: (month: string) => `Datos completos hasta ${month}`,
  /** Of what is told by colonia, where the whole alcaldía is told of to a later month. */
  byColonia: (month: string) => `Datos completos por colonia hasta ${month}`,
  whole: (month: string) => `; de toda la alcaldía, hasta ${month}`,
  /** @param age as `writeAge` writes it */
  ago: (age: string) => `, ${age}`,
};
