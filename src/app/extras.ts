import { KEEPS } from '../offline/keeps.ts';
import { BASE } from '../site/here.ts';
import { keepFocus } from './keep-focus.ts';
import { startKeeping } from './keeping.ts';

/** What begins when a page is at rest. Other people's frames keep nothing for reading offline. */
export function startExtras(): void {
  keepFocus();
  if (KEEPS && !window.location.pathname.startsWith(`${BASE}embed/`)) startKeeping();
}
