/** Where a report of a mistake goes: to somebody's mail, to a form, or to whom the reader chooses. */
export type ReportTarget = { kind: 'mail'; to: string } | { kind: 'form'; url: string };

/** Longer addresses are cut off or refused by some mail programs. */
const LONGEST_MAIL = 2000;

/**
 * Reads the setting VITE_REPORT_TO: empty for a mail without a recipient, a mail address, or an https
 * address such as that of an issue form. Null for anything else.
 */
export function reportTarget(setting: string | undefined): ReportTarget | null {
  const text = setting?.trim() ?? '';
  if (text === '') return { kind: 'mail', to: '' };
  if (/^[^\s@:/?&#%<>"]+@[^\s@:/?&#%<>"]+\.[^\s@:/?&#%<>".]+$/.test(text))
    return { kind: 'mail', to: text };
  const url = URL.canParse(text) ? new URL(text) : null;
  // A name and a password before the host would be shown to every reader.
  return url?.protocol === 'https:' && url.username === '' && url.password === ''
    ? { kind: 'form', url: url.href }
    : null;
}

/** The address of who takes reports, as a link; null where there is none. */
export function contactAddress(target: ReportTarget | null): string | null {
  if (target?.kind === 'form') return target.url;
  return target?.to ? `mailto:${target.to}` : null;
}

/**
 * The address that opens a report: a mail with subject and text, or the form, which is given both as
 * `title` and `body`, the names that the common trackers know. A text that is too long for a mail is
 * cut; the reader has it whole beside the link.
 */
export function reportAddress(target: ReportTarget, subject: string, text: string): string {
  if (target.kind === 'form') {
    const url = new URL(target.url);
    url.searchParams.set('title', subject);
    url.searchParams.set('body', text);
    return url.href;
  }
  const start = `mailto:${encodeURIComponent(target.to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=`;
  const lines = text.split(/\r?\n/);
  const encoded = () => start + lines.map((line) => encodeURIComponent(line)).join('%0D%0A');
  while (encoded().length > LONGEST_MAIL && lines.length > 1) lines.pop();
  return encoded();
}
