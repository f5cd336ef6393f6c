import type { DatasetClient } from '../dataset/provider.tsx';
import { KEEPS } from '../offline/keeps.ts';
import { BASE, own } from '../site/here.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { followOriginals } from './follow-originals.ts';
import { keepFocus } from './keep-focus.ts';
import { startKeeping } from './keeping.ts';

/** What begins when a page is at rest. Other people's frames keep nothing for reading offline, and their links lead out of them. */
export function startExtras(client: DatasetClient): void {
  keepFocus();
  if (window.location.pathname.startsWith(`${BASE}embed/`)) return;
  fetchAhead(client);
  if (import.meta.env.PARLEY_TRANSLATED && import.meta.env.PARLEY_ORIGINAL && !own)
    followOriginals();
  if (KEEPS) startKeeping();
}
