import type { ReactNode } from 'react';
import { attribution } from '../messages/attribution.ts';
import { words } from '../messages/words.ts';
import type { ResolvedAttribution, ResolvedSource } from '../model/slices/resolve.ts';
import { RungTag } from './rung-tag.tsx';
import { SourceLine } from './sources.tsx';
import { DataText } from './data-text.tsx';

export type ClaimRowProps = {
  claim: { id: string; text: string; attribution: ResolvedAttribution; sources: string[] };
  sources: Record<string, ResolvedSource>;
  /** What stands before the text: a figure, a stance, a date. */
  lead?: ReactNode;
  /** A remark after the text. */
  remark?: ReactNode;
};

/**
 * One claim of any kind, in a list of the class `claims`: rung, text, who said it, on which pages, and a link to it.
 * Where script runs, a plain click on the link opens what cites the claim. Texts side by side are one: React parts
 * them by a comment, and a page has hundreds of claims.
 */
export function ClaimRow({ claim, sources, lead, remark }: ClaimRowProps) {
  return (
    <li id={claim.id}>
      <RungTag rung={claim.attribution.kind} />{' '}
      <p>
        {lead}
        <DataText>{claim.text}</DataText>
        {remark}
      </p>
      <div>
        {`${attribution(claim.attribution)}${words.between.dot}`}
        <SourceLine ids={claim.sources} sources={sources} />
      </div>
      <a href={`#${claim.id}`} data-claim="" aria-label={words.cite.linkTo(claim.text)}>
        {words.cite.link}
      </a>
    </li>
  );
}
