/** A page that is not there, or did not come. */
export const errorPageWords = {
  missing: 'No encontramos esa página',
  missingWhy: 'La dirección puede estar mal escrita, o la página cambió de lugar.',
  /** Over links to pages whose address is alike. */
  toColonias: 'Ver todas las colonias',
  unloaded: 'Esta página no se pudo cargar',
  /** In the tab. */
  unloadedTitle: 'No se pudo cargar',
  unloadedWhy: 'Puede ser tu conexión, o que el sitio se esté actualizando.',
  retry: 'Volver a intentarlo',
  toOverview: 'Ir al panorama de la alcaldía',
};
