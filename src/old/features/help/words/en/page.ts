/** What the pages of help say around their contacts. */
import { writeList } from '$old/lib/words/en/list';
import type { HelpWords } from '../es/spoken';
import { NEED_WORDS } from './contacts';

export const pageWords: HelpWords['page'] = {
  description: (place) =>
    `Telephone numbers and places of help for women in ${place}, a borough of Mexico City: what each ` +
    'one does, at what hours, and who confirmed it.',
  backToQuestion: 'What do you need?',
  refuge: 'Where it is is never published, to protect those who live there. Ask for one on',
  migrantes: [
    'Of COMAR we know only an address and hours, unconfirmed, and no telephone: ask before you go.',
    'For La Casita, of Casa Refugiados, ask on the telephone of Casa Refugiados: where it is is not published, ' +
      'to protect those who go there.',
  ],
  amiga: [
    'Listen to her and believe her. It was not her fault, and she does not have to tell you everything.',
    'Ask her what she needs, and how and when you can write to her without anyone else reading it.',
    'Do not push her to report it or to leave: she decides. If there is danger now, call emergencies together.',
  ],
  byTelephone: 'By telephone',
  inPerson: 'In person',
  alwaysOpen: 'Places open at any hour',
  order:
    'First, those who attend any woman; of these, two in this borough: those made for women before the ' +
    'prosecutor’s offices, and those that open longer before the rest. Then, the one that offers something ' +
    'different.',
  holidays: 'We do not know whether they open on public holidays: call before you go.',
  few: (count) =>
    count === 0
      ? 'We do not have a contact to give for this yet. Call'
      : 'For this we have only one contact. You can also call',
  others: (count) => (count === 1 ? 'The other contact' : `The other ${count} contacts`),
  online: 'On the internet',
  unconfirmed: {
    strong: 'Nobody has confirmed these contacts yet',
    sources: ': each one says which source it comes from and of what date',
    digits: '. To numbers of eight digits we added the city code.',
  },
  confirmed: (confirmed, total) =>
    `Confirmed, with the day: ${confirmed} of ${total}. Of the others it is said which source they come ` +
    'from and of what date.',
  unanswered: 'If one does not answer, call',
  whole: 'Open it whole',
  sources: 'Where these contacts come from (the links leave this site)',
  source: (number) => `source ${number}`,
  toPrivacy: 'What this visit leaves on your phone, and how to erase it (in Spanish)',
};

const OTHER_OFFERS = {
  siempre: 'help at any hour',
  telefono: 'a telephone to call first',
};

export const hospitalWords: HelpWords['hospital'] = {
  all: 'General hospitals',
  title: 'The nearest general hospital',
  unknown: 'We do not know whether it attends emergencies at this hour: call.',
};

export const nearWords: HelpWords['near'] = {
  inPerson: (colonia) => `In person, near ${colonia}`,
  alwaysOpen: (colonia) => `At any hour, near ${colonia}`,
  rule:
    'First, those who attend any woman; of these, those known to be open, if the page can see the time, and ' +
    'then the nearest. After two, the one that offers something different. Each distance is the average from ' +
    'where the women of the neighbourhood live.',
  adds: (offers) => {
    const given = offers.map((offer) =>
      offer === 'siempre' || offer === 'telefono' ? OTHER_OFFERS[offer] : NEED_WORDS[offer],
    );
    return `It also gives: ${writeList(given)}.`;
  },
  another: 'Choose another neighbourhood',
  all: 'All contacts',
  save: 'Save this sheet',
  print: 'Print it',
  ticket: 'Print three numbers alone',
  ticketWhat: 'As large as a bus ticket, without a title.',
  saved:
    'It stays in your downloads, and opens without a network. Whoever uses your phone can see it: delete it if that puts you at risk.',
};

export const whereWords: HelpWords['where'] = {
  title: 'Near where?',
  colonias: 'Neighbourhoods (colonias)',
  names: 'Barrios, markets, squares and parks',
};
