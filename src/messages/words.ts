/**
 * The catalogue of the language in use (`#language`, decision 17). Ask for parts by name
 * (`words.compare.title`): taken apart (`const { compare } = words`) it is one object, and all of it is
 * loaded with every page.
 */
export * as words from '#language/index.ts';
