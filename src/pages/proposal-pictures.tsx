import { answersWords } from '#language/answers.ts';
import { words } from '../messages/words.ts';
import type { ListedProposal } from '../model/proposal-list.ts';
import type { IssueName } from '../model/slices/index-slice.ts';
import type { DrawnTexts } from '../model/slices/lineage-slice.ts';
import type { Named } from '../model/slices/resolve.ts';
import { FAMILIES } from '../features/lineage/families-id.ts';
import { LineagePicture } from '../features/lineage/lineage-picture.tsx';
import { lineageSentence, lineageTable } from '../features/lineage/lineage-words.ts';
import { AnswersFigure, answersSentence } from '../features/proposals/answers-figure.tsx';
import { ANSWERS } from '../features/proposals/answers-id.ts';
import { answersTable } from '../features/proposals/answers-table.ts';
import { embedPaths } from '../urls/embed-paths.ts';
import { paths } from '../urls/paths.ts';
import { PictureTools } from './picture-tools.tsx';

/*
 * The pictures of the page of all proposals, and what can be done with them. They come with the page, and their code
 * after it: nobody has to wait for it to read the list.
 */

type Drawn = {
  rows: readonly ListedProposal[];
  issues: readonly IssueName[];
  lineage: DrawnTexts;
};

/** Who answered what, and when. `query` is the view that the page shows. */
export function AnswersPicture(props: Drawn & { parties: readonly Named[]; query: string }) {
  const { rows, parties, issues, lineage, query } = props;
  return (
    <AnswersFigure
      rows={rows}
      parties={parties}
      issues={issues}
      picture={lineage.picture}
      tools={
        <PictureTools
          figure={ANSWERS}
          name={ANSWERS}
          title={answersWords.title}
          sentence={words.join.sentence(answersSentence(rows, parties))}
          address={`${paths.proposals.to()}${query}#${ANSWERS}`}
          table={() => answersTable(rows)}
          frame={embedPaths.proposals.to()}
        />
      }
    />
  );
}

/** Who built on what. */
export function FamiliesPicture({ rows, issues, lineage }: Drawn) {
  return (
    <LineagePicture
      rows={rows}
      issues={issues}
      lineage={lineage}
      tools={
        <PictureTools
          figure={FAMILIES}
          name={FAMILIES}
          title={words.lineage.title}
          sentence={words.join.sentence(lineageSentence(lineage))}
          address={`${paths.proposals.to()}#lineage`}
          table={() => lineageTable(rows, lineage)}
          frame={embedPaths.proposals.to()}
        />
      }
    />
  );
}
