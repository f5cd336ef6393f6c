import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asLines, forGroonga, searchDocuments } from './downloads/search-documents.ts';

/**
 * `npm run --silent search-documents [-- groonga]`: writes every account of the built site to stdout, as one JSON
 * document a line, or as what `groonga` reads to make a database.
 */

const FILE = join(import.meta.dirname, '../../dist/data/dataset.sqlite');
const form = process.argv[2];

if (form !== undefined && form !== 'groonga') {
  console.error('Usage: npm run --silent search-documents [-- groonga]');
  process.exitCode = 1;
} else if (!existsSync(FILE)) {
  console.error(`There is no ${FILE}: run npm run build first.`);
  process.exitCode = 1;
} else {
  const documents = await searchDocuments(readFileSync(FILE));
  process.stdout.write(form === 'groonga' ? forGroonga(documents) : asLines(documents));
}
