import { en } from './en.ts';

/** The catalogue in use. A second language changes this line, and no component. */
export const words = en;
