/**
 * How the program of the pages is cut into files. Left to itself the bundler makes one of every set of pages that
 * shares something: half a hundred to ask for before a page lives, most of them of some hundred bytes, and each
 * compressed by itself. Here what is shared goes by how many pages share it and by what it brings with it, so
 * that no page loads what only another one needs; what one page alone has, and what is loaded late, is left to
 * the bundler. What makes a chunk is read in the modules, so the same sources give the same chunks.
 */

/** What every page loads. */
const OF_EVERY_PAGE = /[\\/](client[\\/]entry|client-optimized[\\/]app|nodes[\\/]0)\.js$/;
/**
 * What a room is shown may be of any page: every page reads it late, and SvelteKit takes what is read late for no
 * page's own. Were it in a file with styles, no page would ask for these before its program runs.
 */
const OF_THE_REGISTER =
  /[\\/]src[\\/]features[\\/](?:[^\\/]+[\\/]registered|figures[\\/]register)\.ts$/;
/** 1 is the page of errors. */
const OF_A_PAGE = /[\\/]nodes[\\/](?:[2-9]|[1-9]\d+)\.js$/;
/** What is read without the program of the site asks for nothing of it. */
const WITHOUT_PROGRAM =
  /[\\/]routes[\\/](?:\[lengua=lengua\][\\/].*|servicios[\\/]\+page)\.svelte$/;
/** Pages for who brings a question, a figure or a file: what only they share is no part of what any other loads. */
const TOOLS = /[\\/]routes[\\/](?:datos[\\/](?:sql|propios)|verificar)[\\/].*\.svelte$/;
const OF_THE_KERNEL = /[\\/]src[\\/]lib[\\/]/;
/** But for what fetches any file of the site. */
const ENGINE =
  /[\\/]src[\\/]lib[\\/]engine[\\/](?!(?:patience|silence|steadyFetch|errors|reasons)\.ts)/;
/** Of probability: the heaviest that pages share. */
const DISTRIBUTIONS = /[\\/]@stdlib[\\/]/;

/** What draws by chance: some hundred bytes each, and two pages of those that compute draw with it. */
const DRAWS = /[\\/]src[\\/]lib[\\/]stats[\\/]random[\\/]/;

/** From so many pages on, what is small is in the file of every page; characters. */
const MANY = 8;
const SMALL = 2000;
/** From so many on it is no longer left to the bundler: of the kernel, which is there to be shared, and of the rest. */
const SOME = 3;
const SOME_OF_THE_REST = 4;

/**
 * @typedef {import('vite').Rolldown.ChunkingContext} Modules
 * @typedef {(id: string, pages: number, modules: Modules) => boolean} Takes
 */

/** @returns {import('vite').Rolldown.CodeSplittingOptions} */
export function codeSplitting() {
  const pagesOf = pagesCounter();
  /** @param {string} name @param {number} priority @param {Takes} takes */
  const group = (name, priority, takes) => ({
    priority,
    tags: /** @type {['$initial']} */ (['$initial']),
    /** @param {string} id @param {Modules} modules */
    name: (id, modules) =>
      // SvelteKit follows what each file imports, late ones too: its own list of pages must stand by itself.
      modules.getModuleInfo(id)?.isEntry !== true && takes(id, pagesOf(id, modules), modules)
        ? name
        : null,
  });
  return {
    // A group takes along what its modules import, but for what those before it have.
    groups: [
      group(
        'base',
        4,
        (id, pages, modules) =>
          pages === Infinity || OF_THE_REGISTER.test(id) || isSmall(id, pages, modules),
      ),
      group('tools', 4, (id, pages, modules) => pages > 1 && isOfTools(id, modules)),
      group(
        'common',
        3,
        (id, pages, modules) =>
          (isShared(id, pages) || isLittleOfTwo(id, pages, modules)) &&
          workOf(id, modules) === null,
      ),
      group(
        'live',
        2,
        (id, pages, modules) =>
          (pages >= SOME || isLittleOfTwo(id, pages, modules)) && workOf(id, modules) === 'asks',
      ),
      group(
        'answers',
        1,
        (id, pages, modules) =>
          (pages >= SOME || (pages > 1 && DRAWS.test(id)) || isLittleOfTwo(id, pages, modules)) &&
          workOf(id, modules) === 'computes',
      ),
      // What one page with a program shares with those that have none.
      group('help', 0, (id, pages, modules) => pages === 1 && isReadAlone(id, modules)),
    ],
  };
}

/** As it stands in the code of a module that brings its styles: whole, and so as long as the folder's name. */
const HERE = process.cwd().replaceAll('\\', '/');

/** @param {string} id @param {Modules} modules */
const isLittle = (id, modules) =>
  (modules.getModuleInfo(id)?.code?.replaceAll(HERE, '').length ?? 0) < SMALL;

/**
 * What is small and computes would bring the distributions to every page.
 * @type {Takes}
 */
const isSmall = (id, pages, modules) =>
  pages >= MANY && isLittle(id, modules) && workOf(id, modules) !== 'computes';

/**
 * What two pages share is not worth a file of its own where it is small: each would ask for many.
 * @type {Takes}
 */
const isLittleOfTwo = (id, pages, modules) => pages > 1 && isLittle(id, modules);

/** @param {string} id @param {number} pages */
const isShared = (id, pages) => pages >= (OF_THE_KERNEL.test(id) ? SOME : SOME_OF_THE_REST);

/**
 * What it brings along: most pages only show, some ask the engine, and fewer compute.
 * @param {string} id
 * @param {Modules} modules
 */
function workOf(id, modules) {
  const brought = reach(id, (each) => modules.getModuleInfo(each)?.importedIds ?? []);
  if (brought.some((each) => DISTRIBUTIONS.test(each))) return 'computes';
  return brought.some((each) => ENGINE.test(each)) ? 'asks' : null;
}

/** How many pages load a module before they live; Infinity where all do. Those without a program load none. */
function pagesCounter() {
  /** @type {Map<string, number>} */
  const known = new Map();
  /** @param {string} id @param {Modules} modules */
  return (id, modules) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const users = reach(id, (each) => modules.getModuleInfo(each)?.importers ?? []);
    const pages = users.some((each) => OF_EVERY_PAGE.test(each))
      ? Infinity
      : users.filter((each) => OF_A_PAGE.test(each) && !isAlone(each, modules)).length;
    known.set(id, pages);
    return pages;
  };
}

/** Whether all pages that load it are tools. @param {string} id @param {Modules} modules */
const isOfTools = (id, modules) =>
  reach(id, (each) => modules.getModuleInfo(each)?.importers ?? [])
    .filter((each) => OF_A_PAGE.test(each))
    .every((node) =>
      (modules.getModuleInfo(node)?.importedIds ?? []).some((each) => TOOLS.test(each)),
    );

/** @param {string} node @param {Modules} modules */
const isAlone = (node, modules) =>
  (modules.getModuleInfo(node)?.importedIds ?? []).some((each) => WITHOUT_PROGRAM.test(each));

/** Whether some page without a program is made of it. @param {string} id @param {Modules} modules */
const isReadAlone = (id, modules) =>
  reach(id, (each) => modules.getModuleInfo(each)?.importers ?? []).some((each) =>
    WITHOUT_PROGRAM.test(each),
  );

/**
 * A module and all that is reached from it.
 * @param {string} id
 * @param {(id: string) => readonly string[]} next
 * @returns {string[]}
 */
function reach(id, next) {
  const reached = new Set([id]);
  // A set is walked to what is added while it is.
  for (const each of reached) for (const other of next(each)) reached.add(other);
  return [...reached];
}
