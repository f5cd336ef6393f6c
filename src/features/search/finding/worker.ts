import { answerer, type ToRoom } from './answer-asks.ts';

/* The worker in which everything is searched: a file of script of its own. */

const hear = answerer((answered) => postMessage(answered));
addEventListener('message', (event: MessageEvent<ToRoom>) => hear(event.data));
