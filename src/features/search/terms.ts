import { folding } from '#language/folding.ts';
import { termsBy } from '../../model/search/terms.ts';

/** How texts and questions are taken apart in the language of the site: as its indexes were made. */
export const terms = termsBy(folding);
