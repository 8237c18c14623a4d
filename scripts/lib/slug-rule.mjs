/**
 * A rule of the lint: a colonia is known by its key. Its other name, that of addresses, stands only where an
 * address is read or written, and in the SQL that brings it.
 */

/** Who may write it, each for its reason. */
export const HOMES = [
  // The one module that turns it into a key, and a key into it.
  'src/lib/view/coloniaAddresses.ts',
  // The name of the parameter, as the folder gives it.
  'src/routes/colonias/\\[slug\\]/**',
  // The published dictionary of the release: a column of it.
  'src/lib/contract/tables/places.ts',
];

const NAME = /slug/gi;

/**
 * Whether it is part of a query: of its text, or a column of what it answers.
 * @param {any} node
 */
function isOfQuery(node) {
  for (let child = node, at = node; at; child = at, at = at.parent) {
    if (at.type === 'TemplateElement') return true;
    if (at.type === 'Property') return at.key === child && !at.shorthand && !at.computed;
  }
  return false;
}

/** @type {import('eslint').Rule.RuleModule} */
const onlyInAddresses = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      elsewhere:
        'A colonia is known by its key (src/lib/contract/coloniaKey.ts): «{{name}}» is of addresses. ' +
        'Turn one into the other by src/lib/view/coloniaAddresses.ts.',
    },
  },
  create({ filename, report, sourceCode }) {
    const isQuery = /[/\\]queries[/\\]/.test(filename);
    return {
      'Program:exit'() {
        for (const { index, 0: name } of sourceCode.getText().matchAll(NAME)) {
          if (isQuery && isOfQuery(sourceCode.getNodeByRangeIndex(index))) continue;
          const start = sourceCode.getLocFromIndex(index);
          const end = sourceCode.getLocFromIndex(index + name.length);
          report({ loc: { start, end }, messageId: 'elsewhere', data: { name } });
        }
      },
    };
  },
};

export const coloniaKey = { rules: { 'only-in-addresses': onlyInAddresses } };
