import { words } from '../messages/words.ts';
import { removeLateLine } from './late-line.tsx';

/**
 * Puts a quiet line at the foot of a page that React could not take over. React is not running
 * then, so this is plain DOM; the prerendered page above stays as it is.
 */
export function showNotice(reason: string): void {
  removeLateLine();
  const notice = document.createElement('p');
  notice.setAttribute('role', 'status');
  notice.className =
    'fixed inset-x-0 bottom-0 z-20 border-t border-line bg-raised px-5 py-3 text-center no-print';
  notice.textContent = `${words.site.notHydrated(reason)} `;
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'min-h-11 underline';
  again.textContent = words.site.reload;
  again.addEventListener('click', () => window.location.reload());
  notice.append(again);
  document.body.append(notice);
}
