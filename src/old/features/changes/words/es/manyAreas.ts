/** Where there are more colonias than the table of a page can hold. */

/** @param others how many of the rest */
export const onlySomeTabled = (others: number) =>
  `La tabla trae las que cambiaron más allá del azar y ${others} de las demás; el archivo que se descarga, ` +
  'todas, y la página de cada colonia, las suyas.';
