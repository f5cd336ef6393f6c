import type { ComponentType } from 'react';
import { useOriginalsShown } from '../device/originals-shown.ts';

/**
 * What shows originals where a reader wants them: those of sentences, below what stands for them, with their texts; at the
 * head of the page, without any text, what is to be said of all. Nothing of it is there before it was wanted.
 */
export type OriginalsView = { View?: ComponentType<{ of?: readonly string[] }> };

/** What shows originals on this page; null where they are not wanted. */
export const useOriginalsView = useOriginalsShown as () => OriginalsView | null;
