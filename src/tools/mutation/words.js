import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Where a text is for people to read: a test that repeats it would hold nothing but its spelling. */
const FOR_PEOPLE = new Set(['message', 'hint', 'description', 'title', 'ensure']);

/** Leaves the words of lint messages and of the descriptions of columns out of the mutation run. */
const words = {
  shouldIgnore(path) {
    if (!path.isStringLiteral() && !path.isTemplateLiteral()) return undefined;
    const property = path.findParent((parent) => parent.isObjectProperty());
    const name = property?.node.key.name;
    return FOR_PEOPLE.has(name) ? `the words of "${name}"` : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words', words)];
