import { relative, sep } from 'node:path';
import { tsImport } from 'tsx/esm/api';

// Node 20 reads no TypeScript of its own, so oxlint cannot load the array of layers by itself.
const { importProblem } = await tsImport('./layers.ts', import.meta.url);

/** Lint's own rule: each import, export and type goes where the layers allow it, however its path is spelled. */
const layers = {
  create(context) {
    const from = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node) => {
      const wanted = node.source;
      if (typeof wanted?.value !== 'string') return;
      const message = importProblem(from, wanted.value, node.importKind === 'type');
      if (message !== null) context.report({ node: wanted, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

/** Lint's own rule: nobody takes the catalogue apart, which would load all of it with every page. */
const words = {
  create: (context) => ({
    VariableDeclarator({ id, init }) {
      if (id.type === 'ObjectPattern' && init?.type === 'Identifier' && init.name === 'words')
        context.report({
          node: id,
          message:
            'Taken apart, the catalogue is one object, and every page loads all of it: ask by name, `words.site`.',
        });
    },
  }),
};

export default { meta: { name: 'parley' }, rules: { layers, words } };
