/** While a page asks for what its reader chose, and when it could not be answered. */
export const liveWords = {
  asking: 'Consultando los datos…',
  computing: 'Calculando…',
  cancel: 'Cancelar',
  retry: 'Reintentar',
  reload: 'Recargar la página',
  /** After what failed. */
  meanwhile: 'Mientras tanto, abajo sigue lo último que se pudo mostrar.',
  detail: 'Detalle técnico',
};
