/** The address of a view as others can open it. */
export function absolute(address: string): string {
  return typeof location === 'undefined' ? address : new URL(address, location.href).href;
}
