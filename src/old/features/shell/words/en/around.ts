/** What stands around every page: help, the way out, and how to go on. */
import type { AroundWords } from '../es/around';

export const aroundWords: AroundWords = {
  strip: {
    label: 'Help and quick exit',
    ask: 'Do you need help now?',
    call: 'Call',
    more: 'Get help',
    leavesTrace: 'Any trace?',
    leave: 'Quick exit',
  },
  place: (alcaldia) => `${alcaldia} borough, Mexico City`,
  oneOfMany: ({ alcaldia, held }) =>
    `The release holds the neighbourhoods of ${held} boroughs; this site shows those of ${alcaldia.nombre} alone.`,
  skip: 'Skip to the content',
  neutral: { address: 'https://en.wikipedia.org/', title: 'Wikipedia, the free encyclopedia' },
  exit: {
    leaving: 'Leaving.',
    late: 'Five seconds went by',
    otherKey: 'You pressed another key',
    stays: ': you did not leave. Press Shift 3 times to leave.',
    once: 'Press Shift once more to leave.',
    twice: 'Press Shift 2 more times to leave.',
  },
  languages: 'Languages',
  footer: {
    help: {
      title: 'Telephone numbers for help',
      emergencies: (name) => `${name}: if there is danger right now.`,
      sosMujeres: (name) =>
        `${name}, the women’s line of Mexico City: psychological, legal and medical support.`,
      onIphone: 'On an iPhone you have to type it.',
      anyPhone: (name) =>
        `${name}, of the Citizens’ Council: psychological and legal support. Also by`,
      whatsappLeaves: ', which leaves this site and keeps the chat on your phone',
      federalOption: 'option 1',
      federal: (name) => `${name}, for the whole country.`,
    },
    quickExit: {
      title: 'How “Quick exit” works',
      what: [
        'The button, or the Shift key three times, changes this page for Wikipedia. ',
        {
          strong:
            'It does not erase it from the history of the browser, nor the others that you opened.',
        },
      ],
      toPrivacy: 'What stays on your phone or computer, and how to erase it (in Spanish)',
    },
    limits: {
      title: 'What these data say',
      counted:
        'What is counted are investigation files: what was reported, not all the violence that ' +
        'happens. More files may mean more violence, or more trust to report it.',
      sexOfVictims:
        'The file of investigations does not tell the sex of the victims; that of victims does: in ' +
        'the years that it covers whole, women are counted, and each figure says what it counts.',
      sexUnknown: 'The file does not tell the sex of the victims.',
      protectedCounts:
        'Small counts by neighbourhood are not published, so that nobody can be recognised.',
      toCorrections: 'What we corrected of what was said (in Spanish)',
    },
    source: {
      title: 'Source and licence',
      sources:
        'Attorney General’s Office of Mexico City, investigation files, open data; INEGI, Census of ' +
        'Population and Housing 2020. The data belong to those who publish them; the code of this ' +
        'site is free, under the MIT licence',
      licences: { before: '; what it uses of others brings ', link: 'its own licences' },
      notOfficial: '. This is not an official site of the borough nor of the Attorney General.',
      toAccessibility: 'Accessibility (in Spanish)',
    },
  },
};
