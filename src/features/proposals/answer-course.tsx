import { answersWords } from '#language/answers.ts';
import type { Course } from '../../model/courses.ts';
import type { ListedProposal } from '../../model/proposal-list.ts';
import { StanceMark } from '../../parts/stance-mark.tsx';
import { classes } from '../../ui/classes.ts';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { answerText } from './answer-words.ts';

/**
 * What a party said to a proposal, in order of time: a mark for each answer, leading to its account. What accounts of
 * one time say otherwise stands in one frame.
 */
export function AnswerCourse({ row, course }: { row: ListedProposal; course: Course }) {
  const path = paths.proposal.to(row.id);
  return (
    <span
      role="group"
      aria-label={answersWords.course(course.party.name)}
      className="-ms-1 inline-flex flex-wrap align-middle"
    >
      {course.times.map((time) => {
        const differ = time.said.length > 1;
        return (
          <span
            key={time.date}
            className={classes('inline-flex', differ && 'mx-0.5 rounded border border-differ')}
          >
            {time.said.map((said) => {
              const [first] = said.accounts;
              return (
                first && (
                  <Link
                    key={said.stance}
                    to={`${path}#${first.id}`}
                    data-mark={first.id}
                    aria-label={answerText({ course, time, said })}
                    className="inline-flex size-6 items-center justify-center"
                  >
                    <StanceMark stance={said.stance} />
                  </Link>
                )
              );
            })}
          </span>
        );
      })}
    </span>
  );
}
