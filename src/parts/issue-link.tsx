import type { ReactNode } from 'react';
import { Link } from '../ui/link.tsx';
import { paths } from '../urls/paths.ts';

/** The name of an issue, which leads to its page: quietly, since it stands in headings and in every row of a table. */
export function IssueLink({ issue, children }: { issue: string; children: ReactNode }) {
  return (
    <Link to={paths.issue.to(issue)} className="quiet">
      {children}
    </Link>
  );
}
