/** Today where the reader is, as YYYY-MM-DD: a Date's own day in Greenwich may be yesterday or tomorrow. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
