import { createContext, use } from 'react';
import type { Edition } from '../model/slices/edition.ts';

/** Id of the element in which the build, and the development server, writes the edition into a page. */
export const EDITION_ELEMENT = 'parley-edition';

/** Gives everything below it the edition of the dataset that is shown there. */
export const EditionContext = createContext<Edition | null>(null);

/** The edition of the dataset that is shown here. */
export function useEdition(): Edition {
  const edition = use(EditionContext);
  if (!edition) throw new Error('nothing above this says which edition is shown');
  return edition;
}

/** The edition from which the page in the window was made. Throws where the page does not say. */
export function editionInPage(): Edition {
  const text = document.getElementById(EDITION_ELEMENT)?.textContent;
  if (!text) throw new Error(`the page has no element with the id "${EDITION_ELEMENT}"`);
  return JSON.parse(text) as Edition;
}
