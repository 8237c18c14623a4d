/**
 * A rule of the lint: libraries of which the site uses a part are imported by name. A namespace that is handed
 * on, and a late import, keep all of what they name, whatever the bundler could leave out.
 */

/** d3 with its modules, and what draws by it. */
const LIBRARY = /^(d3(-[a-z-]+)?|@observablehq\/plot)$/;

/** @type {import('eslint').Rule.RuleModule} */
const onlyNamed = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      whole:
        'Import from «{{library}}» by name: the whole of it would be sent to every reader. What is loaded late ' +
        'goes into a module of its own that names it, as src/lib/figures/ahead/marks.ts.',
    },
  },
  create(context) {
    /**
     * @param {import('eslint').Rule.Node} node
     * @param {{ readonly type: string; readonly value?: unknown }} source
     */
    const refuse = (node, source) => {
      const library = source.type === 'Literal' ? String(source.value) : '';
      if (LIBRARY.test(library)) context.report({ node, messageId: 'whole', data: { library } });
    };
    return {
      ImportNamespaceSpecifier(node) {
        const { parent } = node;
        if (parent.type === 'ImportDeclaration') refuse(node, parent.source);
      },
      ImportExpression: (node) => refuse(node, node.source),
      ExportAllDeclaration: (node) => refuse(node, node.source),
    };
  },
};

export const namedImports = { rules: { 'only-named': onlyNamed } };
