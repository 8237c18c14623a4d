/** On the page of an address of help that is no longer used. */
export const movedWords = {
  title: 'Ayuda y teléfonos',
  moved: 'Esta página cambió de dirección. Si no se abre sola:',
  open: 'abrir la página',
  privacy: '¿Deja rastro?',
  home: 'Inicio',
  /** Before the telephones, which any phone dials but for the one with an asterisk. */
  call: 'Si necesitas hablar con alguien ahora, llama a',
};
