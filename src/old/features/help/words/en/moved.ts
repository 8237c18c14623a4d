/** On the page of an address of help that is no longer used. */
import type { HelpWords } from '../es/spoken';

export const movedWords: HelpWords['moved'] = {
  title: 'Help and telephone numbers',
  moved: 'This page has moved. If it does not open by itself:',
  open: 'open the page',
  privacy: 'Does it leave a trace? (in Spanish)',
  home: 'Home',
  call: 'If you need to talk to someone now, call',
};
