/** Giving the address of a view away. */
export const shareWords = {
  share: 'Compartir',
  copied: 'Enlace copiado.',
  /** Before the address, where the browser does not let a page copy it. */
  byHand: 'Copia este enlace:',
};
