/** The page where a reader puts her own file on the map. */
export const pageWords = {
  tab: 'Tus datos en el mapa',
  description:
    'Pon un archivo tuyo en el mapa de las colonias, junto a lo que publica este sitio. No sale de tu aparato.',
  kicker: 'Datos y método',
  title: 'Tus datos en el mapa',
  lead:
    'Elige un archivo CSV con una columna de colonias, o con latitud y longitud. Se cuenta por colonia y se ve ' +
    'junto a un indicador.',
  private:
    'El archivo se lee aquí, en tu aparato: no se envía, no se guarda y no queda en la dirección. Al salir o ' +
    'recargar se pierde.',
  needsScript:
    'Para leer tu archivo en tu aparato, esta página necesita JavaScript, y aquí no está activo.',
};
