import { termDetail, type termName } from '../messages/term.ts';
import { words } from '../messages/words.ts';
import { IssueLink } from './issue-link.tsx';

/**
 * The name of a term as a heading: its issue, and softer below it what tells it from other terms of the page,
 * such as "civilians, first phase". In one heading, since a list of headings has nothing else. The issue leads to its page.
 */
export function TermHeading(props: { issue: string; name: ReturnType<typeof termName> }) {
  const { issue, name } = props;
  return (
    <h3 className="font-serif text-lg leading-snug font-semibold">
      <IssueLink issue={issue}>{name.issue}</IssueLink>
      <span className="sr-only">{words.between.colon}</span>
      <span className="block font-sans text-sm leading-5 font-normal text-soft">
        {termDetail(name)}
      </span>
    </h3>
  );
}
