import type { ComponentType } from 'react';

/**
 * What shows originals where a reader wants them (device/originals-shown.ts): those of sentences, below what stands for them,
 * with their texts; at the head of the page, without any text, what is to be said of all. Nothing of it is there before it
 * was wanted.
 */
export type OriginalsView = { View?: ComponentType<{ of?: readonly string[] }> };
