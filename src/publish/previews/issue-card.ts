import { issueWords } from '#language/issues.ts';
import { issueSentence } from '../../messages/issue-text.ts';
import { counted } from '../../messages/format.ts';
import type { IssueSlice } from '../../model/slices/issue-slice.ts';
import type { About } from '../../model/types.ts';
import { shownFirst } from '../../model/issue-steps.ts';
import { footOf, type Card } from './card.ts';
import { plain, sourcesText } from './record-cards.ts';

/** The card of an issue: what its picture says, in a sentence. */
export function issueCard(slice: IssueSlice, about: About): Card {
  const { issue, proposals, sources, whole } = slice;
  const { view, steps } = shownFirst(slice);
  return {
    kind: 'issue',
    collection: about.title,
    dateline: null,
    title: issueWords.title(issue.name),
    pair: [],
    line: [plain(counted(whole?.proposals ?? proposals.length, issueWords.proposals))],
    columns: [],
    sentence: {
      text: issueSentence({ slice, view, steps }),
      givers: null,
    },
    foot: footOf(about, sourcesText(Object.keys(sources).length)),
  };
}
