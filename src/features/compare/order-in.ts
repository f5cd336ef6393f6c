import type { CSSProperties } from 'react';

/** On a narrow screen the left column of the person's choice comes first, whatever its place. */
export function orderIn(column: number, left: number): CSSProperties {
  return { '--order': column === left ? 1 : 2 } as CSSProperties;
}
