import { relative, sep } from 'node:path';
import { tsImport } from 'tsx/esm/api';

// Node 20 reads no TypeScript of its own, so oxlint cannot load the array of layers by itself.
const { importProblem } = await tsImport('./layers.ts', import.meta.url);
const { isGlue, isSaid, joins, saidIn } = await tsImport('./glue.ts', import.meta.url);

const fileOf = ({ cwd, filename }) => relative(cwd, filename).split(sep).join('/');

/** Lint's own rule: each import, export and type goes where the layers allow it, however its path is spelled. */
const layers = {
  create(context) {
    const from = fileOf(context);
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

const CASES = new Set(['toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'toLocaleUpperCase']);

/** Lint's own rule: what joins texts, and the case of letters, is language, and stands with the words. */
const glue = {
  create(context) {
    if (!isSaid(fileOf(context))) return {};
    const say = (node, what) =>
      context.report({ node, message: `${what} is language: it stands in src/messages/<lang>/.` });
    const texts = ({ quasis }) => quasis.map(({ value }) => value.cooked ?? '');
    return {
      JSXText(node) {
        const text = saidIn([node.value]);
        if (text !== '') say(node, `“${text}”`);
      },
      Literal(node) {
        if (typeof node.value === 'string' && isGlue(node.value)) say(node, `“${node.value}”`);
      },
      TemplateLiteral(node) {
        if (node.parent.type === 'TaggedTemplateExpression') {
          if (node.parent.tag.name !== 'html') return;
          const text = saidIn(texts(node));
          if (text !== '') say(node, `“${text}”`);
        } else if (node.parent.type !== 'NewExpression' && joins(texts(node)))
          say(node, 'What joins these texts');
      },
      MemberExpression(node) {
        if (CASES.has(node.property.name)) say(node, 'The case of letters');
      },
    };
  },
};

export default { meta: { name: 'parley' }, rules: { layers, words, glue } };
