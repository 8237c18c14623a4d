/**
 * Where prose may stand: in `words/`, and in what is content itself. The rule «in-words» of the lint
 * (docs/arquitectura.md) reports it elsewhere under src.
 */

/** What is read and is no word of a page, each for its reason. */
export const CONTENT = [
  // The words themselves.
  'src/**/words/**',
  // Essays with their formulas: the content of one page.
  'src/features/methods/methods/**',
  // The published dictionary of the release, and its catalogue of indicators.
  'src/lib/contract/tables/**',
  'src/lib/contract/indicators/catalogue.ts',
  // Telephones with the names of their services, as the catalogue gives them.
  'src/features/help/answers/firstLines.ts',
  // The mark that every internal file carries, and which the tools look for.
  'src/lib/contract/internal.ts',
  // Read by who publishes a release, as the ETL stops.
  'src/lib/contract/manifest.ts',
  // What is wrong in a catalogue, told to who keeps it: by the commands, and by the editor as they tell it.
  'src/lib/contract/catalogs/**',
  'src/lib/contract/cabinet/**',
  // Read by who wrote a query, or by who builds the release that a page is written from.
  'src/lib/engine/decode.ts',
  'src/lib/engine/readRelease.ts',
  // Read by who builds a site, as the build stops.
  'src/lib/contract/edition.ts',
  'src/lib/page/edition.ts',
  // The words of SQL itself.
  'src/features/sql/dialect.ts',
  // Written into the page as they are: they can import nothing.
  'src/inline/**',
];

/**
 * Rooms whose words have not moved yet.
 * @type {readonly string[]}
 */
export const NOT_YET = [];

const LETTER = /\p{L}/u;
const OF_SPANISH = /[áéíóúüñ«»¿¡]/i;
const JOINING =
  /(?:^|\s)(?:al?|con|del?|desde|el|ella|en|entre|es|hasta|hay|las?|los?|más|menos|ni|no|o|otr[ao]s?|para|pero|por|que|se|según|sin|sobre|son|sus?|tod[ao]s?|tu|una?|y|ya)(?=$|[\s,.;:)])/i;
const PLAIN_WORD = /^\(?[a-z]{2,}[,.;:)]?$/i;
const SQL = /\b(?:SELECT|FROM|WHERE|JOIN|AND|OR|CASE|WHEN|NULL|IN|VALUES|CAST|BY|SET|DROP)\b/;

/**
 * Whether a string of a program is read by people: by its letters, or by its words.
 * @param {string} text
 */
function looksLikeProse(text) {
  if (OF_SPANISH.test(text)) return true;
  if (!LETTER.test(text) || SQL.test(text)) return false;
  if (/\s/.test(text) && JOINING.test(text)) return true;
  if (text.split(/\s+/).filter((word) => PLAIN_WORD.test(word)).length > 1) return true;
  // A name of a column or a button; codes are in lower case.
  return /^[A-Z][a-z]{2,}[.:,]?$/.test(text.trim());
}

/** Letters that are no word: a unit, a sign of statistics, the name of a format. */
const SIGN = /^(?:[^\p{L}]|\b(?:km|m|min|p|q|n|k|CSV|SQL|PNG|SVG|XLSX|JSON|Parquet|WhatsApp)\b)*$/u;

const READ_ALOUD =
  /^(?:title|alt|placeholder|label|content|aria-(?:label|description|roledescription|valuetext|placeholder))$/;
const OF_MARKUP =
  /^(?:class|style|href|src|srcset|id|for|name|type|d|points|transform|viewBox|role|rel|media|sizes|target|method|property|autocomplete|aria-(?:labelledby|describedby|controls|owns))$/;

/** Errors whose message, given to them or their own, a page shows. */
const SHOWN = { given: /^(?:Engine|Release)Error$/, own: /^(?:NoEngine|Superseded|Compute)Error$/ };

/**
 * @param {string | undefined} error name of its class
 * @param {keyof typeof SHOWN} message
 */
const isOfBuilders = (error, message) =>
  error !== undefined && error.endsWith('Error') && !SHOWN[message].test(error);

/** @param {any} node */
function nameOfClass(node) {
  for (let at = node; at; at = at.parent) if (at.type === 'ClassDeclaration') return at.id?.name;
  return undefined;
}

/**
 * Whether a string stands where no reader sees it: in a class, an import, a type, a key, a comparison, a formula,
 * or in what an error tells to who made it.
 * @param {any} node
 */
function isUnseen(node) {
  for (let child = node, at = node.parent; at; child = at, at = at.parent) {
    if (at.type.endsWith('LiteralType')) return true;
    if (/^(?:Import|Export)\w*Declaration$/.test(at.type)) return at.source === child;
    if (at.type === 'NewExpression' && isOfBuilders(at.callee.name, 'given')) return true;
    if (at.type === 'CallExpression' && at.callee.type === 'Super') {
      return isOfBuilders(nameOfClass(at), 'own');
    }
    if (at.type === 'Property' && at.key === child && !at.computed) return true;
    // What a drawing or what is told to programs is made of: the types of GeoJSON and of JSON-LD.
    if (at.type === 'Property' && /^@?type$/.test(at.key.name ?? at.key.value)) return true;
    if (at.type === 'SwitchCase') return at.test === child;
    if (at.type === 'TaggedTemplateExpression') return true;
    if (at.type === 'BinaryExpression' && /^[!=]==$/.test(at.operator)) return true;
    if (at.type === 'SvelteAttribute') return OF_MARKUP.test(at.key.name);
    if (at.type === 'SvelteDirective' || at.type === 'SvelteStyleDirective') return true;
  }
  return false;
}

/**
 * Whether a `<meta>` says what its page is about; the others are told to programs.
 * @param {any} startTag
 */
function describes({ attributes }) {
  return attributes.some(
    (/** @type {any} */ { type, value }) =>
      type === 'SvelteAttribute' && /^(?:description|og:\w+)$/.test(value[0]?.value ?? ''),
  );
}

/** @type {import('eslint').Rule.RuleModule} */
export const inWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      elsewhere: '«{{text}}» se lee en pantalla: va en words/es de su sala (docs/CONTRIBUTING.md).',
    },
  },
  create(context) {
    /**
     * @param {any} node
     * @param {string} text
     */
    const refuse = (node, text) => {
      const shown = text.replace(/\s+/g, ' ').trim().slice(0, 60);
      context.report({ node, messageId: 'elsewhere', data: { text: shown } });
    };
    return {
      /** @param {any} node */
      SvelteText(node) {
        const { type, name } = node.parent;
        const isPath = name?.name === 'code' && !/\s/.test(node.value.trim());
        if (type !== 'SvelteStyleElement' && !isPath && !SIGN.test(node.value)) {
          refuse(node, node.value);
        }
      },
      /** @param {any} node */
      SvelteLiteral(node) {
        const name = node.parent.type === 'SvelteAttribute' ? node.parent.key.name : null;
        if (name === null || OF_MARKUP.test(name)) return;
        if (name === 'content' && !describes(node.parent.parent)) return;
        const isRead = READ_ALOUD.test(name) ? !SIGN.test(node.value) : looksLikeProse(node.value);
        if (isRead) refuse(node, node.value);
      },
      Literal(node) {
        if (typeof node.value === 'string' && looksLikeProse(node.value) && !isUnseen(node)) {
          refuse(node, node.value);
        }
      },
      TemplateLiteral(node) {
        const text = node.quasis.map(({ value }) => value.cooked ?? value.raw).join('0');
        if (looksLikeProse(text) && !isUnseen(node)) refuse(node, text);
      },
    };
  },
};
