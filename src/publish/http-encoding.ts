import { SQLITE } from '../site/media-types.ts';

/*
 * In which form a file is sent: as it is, or compressed. Sections in comments are those of RFC 9110.
 */

/** The ways to compress, the shorter one first, and how the names of files end that were compressed so. */
export const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

export type Encoding = keyof typeof ENCODINGS;

/**
 * Whether a file of this Content-Type gets shorter: text of any kind, and a database, which is mostly text.
 * Pictures, fonts and Parquet are compressed within.
 */
export function getsShorter(contentType: string): boolean {
  return isTextType(contentType) || contentType === SQLITE.type;
}

/** Whether it is text, which is compressed on the way where no compressed file lies beside it. */
export function isTextType(contentType: string): boolean {
  return contentType.includes('charset=utf-8');
}

/**
 * The forms that a reader takes, the best one first; what it does not rank goes by length. Empty where it
 * takes none of them, or rather has the file as it is (12.5.3).
 */
export function encodingsFor(accepted: string | undefined): Encoding[] {
  const weights = new Map(
    (accepted ?? '').split(',').map((item) => {
      const [name = '', ...params] = item.split(';').map((part) => part.trim().toLowerCase());
      const weight = params.find((param) => param.startsWith('q='))?.slice(2);
      return [name.replace(/^x-gzip$/, 'gzip'), weight === undefined ? 1 : Number(weight) || 0];
    }),
  );
  const plain = weights.get('identity') ?? 0;
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0;
  return (['br', 'gzip'] as const)
    .filter((name) => weightOf(name) > 0 && weightOf(name) >= plain)
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}
