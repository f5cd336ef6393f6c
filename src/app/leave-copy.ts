import { removeLateLine } from './late-line.tsx';

/** The page as it is where script does not run, since nothing that needs the app will work. */
export function leaveCopy(): void {
  const { classList } = document.documentElement;
  classList.remove('js');
  classList.add('started');
  document.documentElement.removeAttribute('data-has-query');
  removeLateLine();
}
