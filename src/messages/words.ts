/**
 * The catalogue in use. A second language changes this line, and no component. Ask for parts by name
 * (`words.compare.title`): taken apart (`const { compare } = words`) it is one object, and all of it is
 * loaded with every page.
 */
export * as words from './en/index.ts';
