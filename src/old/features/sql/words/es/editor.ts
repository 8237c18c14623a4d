/** What the editor says by itself, in the place of its own English. */
export const editorPhrases = {
  Completions: 'Nombres que empiezan así',
  'Control character': 'Carácter de control',
  'Selection deleted': 'Se borró lo elegido',
};
