/** Where the client build leaves its manifest; the publisher reads it and does not publish it. */
export const BUILD_MANIFEST = 'manifest.json';
