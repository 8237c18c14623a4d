/** What hiding small counts cannot do, wherever it is said that they are hidden. */
export const LIMIT_OF_PROTECTION =
  'Quien descarga el archivo abierto de la autoridad ve filas, una por caso; lo que este sitio promete es no añadir nada a eso.';
