import { join } from 'node:path';
import { compressFolder } from './compress-folder.ts';

/**
 * `npm run compress`: puts a compressed file beside each file of dist/ that gets shorter by it, for servers that
 * send such files as they are. The last step before publishing: it takes minutes.
 */

const mega = (bytes: number) => (bytes / 1e6).toFixed(1);
const { files, plain, br, gzip } = await compressFolder(join(import.meta.dirname, '../../dist'));
console.log(
  `${files} files: ${mega(plain)} MB, by brotli ${mega(br)} MB, by gzip ${mega(gzip)} MB`,
);
