import { followLinks } from './links.ts';
import { heightMessage, isQuestion, secretIn, wordpressMessage } from './message.ts';

/*
 * Runs in every page that is made for other people's frames: tells the page around it how high it is,
 * at first and whenever that changes, and sees that its links lead somewhere. To whom is open: a height is no secret.
 */
const root = document.documentElement;
const around = window.parent;
const secret = secretIn(location.hash);
let told = 0;

/** A comparison whose columns are still on their way has no height of its own yet. */
function isComing(): boolean {
  return root.hasAttribute('data-has-query') && document.querySelector('.awaits-query') !== null;
}

function tell(again: boolean): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (isComing() || (height === told && !again)) return;
  told = height;
  around.postMessage(heightMessage(height), '*');
  if (secret) around.postMessage(wordpressMessage('height', height, secret), '*');
}

if (around !== window) {
  const look = () => tell(false);
  window.addEventListener('load', look);
  if ('ResizeObserver' in window) new ResizeObserver(look).observe(root);
  new MutationObserver(look).observe(root, { attributes: true });
  window.addEventListener('message', ({ data, source }) => {
    if (source !== around) return;
    // WordPress says with a message of its own that it listens now.
    if (secret || isQuestion(data)) tell(true);
  });
  followLinks(secret);
}
