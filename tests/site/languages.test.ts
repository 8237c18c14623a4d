/** Help and the finding of the first page, in English and French: every such page, as it is sent. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test } from 'vitest';
import { IN_OTHER_LANGUAGES, isOldHelp } from '../helpAddresses';
import { ledTo } from './kit/addresses';
import { theOne } from './kit/dataMarks';
import { allOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

/** Of the first page; that of help has its own: help.test.ts. */
const MOST_BYTES = 40_960;
/** All of a language, with what is compressed. */
const MOST_OF_ALL = 3 * 2 ** 20;

/** The page of help in Spanish, and the first: each has its twin. */
const IN_SPANISH = ['index.html', 'servicios/index.html'];

interface Language {
  readonly code: 'en' | 'fr';
  readonly title: string;
  readonly strip: readonly string[];
  readonly exit: string;
  readonly front: RegExp;
  readonly age: RegExp;
  readonly question: string;
  readonly leaves: string;
  readonly holidays: string;
}

const LANGUAGES: readonly Language[] = [
  {
    code: 'en',
    title: 'Help and telephone numbers · Atlas Violeta',
    strip: [
      'Call 911 Emergency',
      'Call *765 SOS Mujeres',
      'Call 55 5533 5533 Línea Mujer y Familia',
    ],
    exit: 'Quick exit',
    front:
      /^In three neighbourhoods more family violence is reported than in the rest; in all of them that depends on whom one counts$/,
    age: /^Data complete by neighbourhood up to July 2024; for the whole borough, up to July 2026\.$/,
    question: 'What do you need?',
    leaves: 'leaves this site',
    holidays: 'We do not know whether they open on public holidays',
  },
  {
    code: 'fr',
    title: 'Aide et numéros de téléphone · Atlas Violeta',
    strip: [
      'Appeler le 911 Urgences',
      'Appeler le *765 SOS Mujeres',
      'Appeler le 55 5533 5533 Línea Mujer y Familia',
    ],
    exit: 'Quitter vite',
    front:
      /^Dans trois quartiers, on signale plus de violence familiale que dans les autres ; dans tous, cela dépend de qui l’on compte$/,
    age: /^Données par quartier complètes jusqu’à juillet 2024 ; pour tout l’arrondissement, jusqu’à juillet 2026\.$/,
    question: 'De quoi avez-vous besoin ?',
    leaves: 'quitte ce site',
    holidays: 'Nous ne savons pas s’ils ouvrent les jours fériés',
  },
];

/** Whole words that are of Spanish and of neither of the others. */
const SPANISH =
  /(?<![\p{L}\d])(?:el|los|las|del|una|por|para|con|sin|más|desde|hasta|cada|esta|este|ayuda|cerca|colonias?|teléfonos?|lunes|martes|miércoles|jueves|viernes|sábado|domingo|horario|abierto|cerrado|hora|confirmar|llamar|mujeres|atención|apoyo|trabajo|salir)(?![\p{L}\d])/iu;

/** What the release and the catalogues name, which stays in Spanish. */
async function namesOf(): Promise<readonly string[]> {
  const rows = await askNatively(
    'SELECT nombre FROM servicios UNION ALL SELECT institucion FROM servicios UNION ALL SELECT nombre FROM colonias',
  );
  const names = rows.map(({ nombre }) => String(nombre));
  return [...names, 'Línea Mujer y Familia', 'Línea de las Mujeres', 'SOS Mujeres'].toSorted(
    (a, b) => b.length - a.length,
  );
}

/** Text of a page, and what is said by attributes, but what it marks as Spanish and the names of the release. */
function ownText(path: string, names: readonly string[]): string {
  const { document } = parseHTML(BUILT.text(path));
  for (const away of allOf(document.body, '[lang], script, style')) away.remove();
  const said = allOf(document, '[aria-label], [title], meta[name="description"]').map(
    (one) =>
      one.getAttribute('aria-label') ?? one.getAttribute('title') ?? one.getAttribute('content'),
  );
  const text = [wordsOf(document.body), document.title, ...said].join(' ');
  // Glossed once: it is what who asks the way will hear.
  return names
    .reduce((left, name) => left.split(name).join(' '), text)
    .replace(/\(colonias\)|(?:in|is a|la|une) colonia\b/gi, ' ');
}

const twinOf = (path: string, code: string): string => `${code}/${path}`;

describe.each(LANGUAGES)('in $code', (language) => {
  const { code, title, strip, exit, front, age, question, leaves, holidays } = language;
  const PAGES = BUILT.pages.filter(
    (path) => path.startsWith(`${code}/`) && !isOldHelp(dirname(path)),
  );
  /** Of those for which something is wrong, what. */
  const wrong = (of: (path: string) => readonly unknown[]) =>
    PAGES.flatMap((path) => of(path).map((what) => `${path}: ${String(what)}`));

  test('each page of help has its twin, and so has the first', () => {
    expect(PAGES.toSorted()).toEqual(IN_SPANISH.map((path) => twinOf(path, code)).toSorted());
  });

  test('says its language, and where it stands in the others', () => {
    expect(
      wrong((path) => {
        const document = BUILT.document(path);
        const alternates = allOf(document, 'link[rel="alternate"]').map((link) => [
          link.getAttribute('hreflang'),
          ledTo(link.getAttribute('href') ?? '', path).path,
        ]);
        const own = path.slice(3);
        const switched = allOf(document, 'header .languages a').map((link) => [
          link.getAttribute('hreflang'),
          ledTo(link.getAttribute('href') ?? '', path).path,
        ]);
        const all = [
          ['es-MX', own],
          ['en', twinOf(own, 'en')],
          ['fr', twinOf(own, 'fr')],
        ];
        return [
          ...(document.documentElement.lang === code ? [] : [document.documentElement.lang]),
          ...(JSON.stringify(alternates) === JSON.stringify(all) ? [] : [alternates]),
          ...(JSON.stringify(switched) === JSON.stringify(all.filter(([each]) => each !== code))
            ? []
            : [switched]),
        ];
      }),
    ).toEqual([]);
    // Those in Spanish lead there too.
    expect(
      IN_SPANISH.filter((path) => {
        const links = allOf(BUILT.document(path), `.languages a[hreflang="${code}"]`);
        return (
          links.length !== 1 ||
          ledTo(links[0]?.getAttribute('href') ?? '', path).path !== twinOf(path, code)
        );
      }),
    ).toEqual([]);
  });

  test('a title tells nothing, and is that of its language', () => {
    const help = PAGES.filter((path) => path !== `${code}/index.html`);
    expect(help.filter((path) => BUILT.document(path).title !== title)).toEqual([]);
    expect(BUILT.document(`${code}/index.html`).title).toMatch(
      /^Atlas Violeta · Cuauhtémoc, Mexico/,
    );
  });

  test('is light, and all of it has a budget', () => {
    const sizeOf = (path: string): number => Buffer.byteLength(BUILT.text(path));
    expect(sizeOf(`${code}/index.html`)).toBeLessThanOrEqual(MOST_BYTES);
    const files = BUILT.files.filter((file) => file.startsWith(`${code}/`));
    const all = files.reduce((sum, file) => sum + statSync(join(BUILT.folder, file)).size, 0);
    expect(all).toBeLessThanOrEqual(MOST_OF_ALL);
  });

  test('the strip of help and the quick exit are there, in its words', () => {
    expect(
      wrong((path) => {
        const document = BUILT.document(path);
        const calls = allOf(document, '.strip a[href^="tel:"]').map(wordsOf);
        const out = document.querySelector('.strip [data-quick-exit]');
        const more = document.querySelector('.strip .more')?.getAttribute('href') ?? '';
        return [
          ...(calls.join() === strip.join() ? [] : [calls]),
          ...(wordsOf(out) === exit ? [] : [wordsOf(out)]),
          ...(out?.getAttribute('href') === `https://${code}.wikipedia.org/`
            ? []
            : ['otra salida']),
          ...(document.documentElement.dataset['neutral'] === out?.getAttribute('href')
            ? []
            : ['otra salida con programa']),
          ...(Object.values(
            JSON.parse(document.documentElement.getAttribute('data-exit') ?? '{}') as object,
          ).length === 6
            ? []
            : ['la salida habla español']),
          ...(ledTo(more, path).path === `${code}/servicios/index.html` ? [] : [more]),
        ];
      }),
    ).toEqual([]);
  });

  test('its links stay in its language, but for what says that it is in Spanish', () => {
    const isTold = (link: Element): boolean =>
      link.hasAttribute('hreflang') ||
      /\((?:in Spanish|en espagnol)\)$/.test(wordsOf(link)) ||
      link.getAttribute('href')?.endsWith('licencias.txt') === true;
    expect(
      wrong((path) =>
        allOf(BUILT.document(path).body, 'a[href]')
          .filter((link) => !/^(?:https?|tel|#)/.test(link.getAttribute('href') ?? '#'))
          .filter((link) => !isTold(link))
          .map((link) => ledTo(link.getAttribute('href') ?? '', path).path)
          .filter((to) => !to.startsWith(`${code}/`)),
      ),
    ).toEqual([]);
  });

  test('a link that leaves the site tells it nothing, and says that it leaves', () => {
    expect(
      wrong((path) => [
        ...(BUILT.document(path).querySelector('meta[name="referrer"][content="no-referrer"]') ===
        null
          ? ['dice de dónde se viene']
          : []),
        ...allOf(theOne(BUILT.document(path), 'main'), 'a[href^="http"]').flatMap((link) => [
          ...(link.hasAttribute('data-quick-exit') ||
          link.getAttribute('referrerpolicy') === 'no-referrer'
            ? []
            : [link.outerHTML]),
          ...(/noreferrer/.test(link.getAttribute('rel') ?? '') ? [] : [link.outerHTML]),
          ...(link.hasAttribute('data-quick-exit') || wordsOf(link).includes(leaves)
            ? []
            : [link.outerHTML]),
        ]),
      ]),
    ).toEqual([]);
  });

  test('says that it is not known what opens on a holiday', () => {
    expect(wordsOf(theOne(BUILT.document(`${code}/servicios/index.html`), 'main'))).toContain(
      holidays,
    );
  });

  test('no Spanish is left, but in names and in what is marked as such', async () => {
    const names = await namesOf();
    expect(
      wrong((path) => {
        const text = ownText(path, names);
        const found = SPANISH.exec(text);
        return found === null ? [] : [text.slice(Math.max(0, found.index - 40), found.index + 40)];
      }),
    ).toEqual([]);
    // The same rule finds it where it is.
    expect(SPANISH.test(ownText('servicios/index.html', names))).toBe(true);
  });

  test('the same contacts, needs and colonias as in Spanish, in the same order', () => {
    const partsOf = (path: string) =>
      allOf(theOne(BUILT.document(path), 'main'), 'li[id], section[id], li a[href^="#"]').map(
        (each) => each.id + (each.getAttribute('href') ?? ''),
      );
    expect(partsOf(`${code}/servicios/index.html`)).toEqual(partsOf('servicios/index.html'));
  });

  test('the first page: help before the finding, its age, and the way to the whole site', () => {
    const path = `${code}/index.html`;
    const main = theOne(BUILT.document(path), 'main');
    expect(wordsOf(theOne(main, 'h1'))).toMatch(front);
    // With the marks of the same finding in Spanish.
    const marks = (element: Element) =>
      [...element.attributes].filter(({ name }) => name.startsWith('data-')).map(String);
    expect(marks(theOne(main, 'h1'))).toEqual(
      marks(theOne(BUILT.document('index.html'), 'main h1')),
    );
    expect(allOf(main, 'p').map(wordsOf)).toContainEqual(expect.stringMatching(age));
    const links = allOf(main, 'a').map((link) => ledTo(link.getAttribute('href') ?? '', path).path);
    expect(links).toEqual([`${code}/servicios/index.html`, 'index.html']);
    expect(wordsOf(theOne(BUILT.document(links[0] ?? ''), 'h1'))).toBe(question);
  });
});

afterAll(() => {
  const others = BUILT.files.filter((file) => IN_OTHER_LANGUAGES.test(file));
  const bytesOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + statSync(join(BUILT.folder, file)).size, 0);
  console.table(
    LANGUAGES.map(({ code }) => {
      const own = others.filter((file) => file.startsWith(`${code}/`));
      const pages = own.filter((file) => file.endsWith('.html'));
      return {
        code,
        pages: pages.length,
        most: Math.max(...pages.map((file) => bytesOf([file]))),
        bytes: bytesOf(pages),
        all: bytesOf(own),
      };
    }),
  );
});
