import { useMemo, type ReactNode } from 'react';
import { answersWords } from '#language/answers.ts';
import { chartWords } from '#language/charts.ts';
import { counted } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { answersCounted, answersSaid, type SaidAnswer } from '../../model/answers-said.ts';
import type { AnswerMark } from '../../model/charts/answer-marks.ts';
import type { ListedProposal } from '../../model/proposal-list.ts';
import type { IssueName } from '../../model/slices/index-slice.ts';
import type { LineageLayout } from '../../model/slices/lineage-slice.ts';
import type { Named } from '../../model/slices/resolve.ts';
import { STANCES } from '../../model/vocabulary.ts';
import { Behind, TimeLine, TIME_AXIS_HEIGHT } from '../../parts/charts/axes.tsx';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { behindKeys } from '../../parts/charts/legend-keys.ts';
import type { LegendKey } from '../../parts/charts/legend.tsx';
import { across } from '../../parts/charts/place.ts';
import { StanceShape } from '../../parts/stance-mark.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';
import { AnswerBands } from './answer-bands.tsx';
import { ANSWERS } from './answers-id.ts';
import { AnswersStage } from './answers-stage.tsx';
import { answerInShort } from './answer-words.ts';

type Props = {
  /** The proposals whose answers are drawn. */
  rows: readonly ListedProposal[];
  parties: readonly Named[];
  issues: readonly IssueName[];
  picture: LineageLayout;
  tools?: ReactNode;
};

/** What the picture shows, in a sentence. */
export function answersSentence(rows: readonly ListedProposal[], parties: readonly Named[]) {
  const { parties: said, all } = answersCounted(rows, parties);
  return answersWords.sentence(rows.length, said, all);
}

/** Who said yes and no, and when: a band a party, in it from yes to no, each answer at its day. */
export function AnswersFigure({ rows, parties, issues, picture, tools }: Props) {
  const { axis, chapters, truces, answers } = picture;
  const said = useMemo(() => answersSaid(rows), [rows]);
  const marks = answers.marks.filter(({ id }) => said.has(id));
  if (!axis) return null;
  const strip = { top: 0, bottom: answers.height };
  return (
    <ChartFigure
      id={ANSWERS}
      title={answersWords.title}
      sentence={words.join.sentence(
        words.join.stop([
          answersSentence(rows, parties),
          answers.left > 0 ? counted(answers.left, answersWords.left) : answersWords.lede,
        ]),
      )}
      legend={legendOf(marks, said, picture)}
      tools={tools}
    >
      <AnswersStage rows={rows} issues={issues} className="mt-2">
        <div data-drawing="" data-gutter="128" className="@container ps-7 lg:ps-32">
          <svg
            width="100%"
            height={answers.height + TIME_AXIS_HEIGHT}
            role="group"
            aria-label={words.join.stop([answersWords.title, chartWords.howTo])}
            className="block overflow-visible"
          >
            <Behind axis={axis} chapters={chapters} truces={truces} strip={strip} />
            <AnswerBands bands={answers.bands} />
            <Ties marks={marks} said={said} />
            {marks.map((mark) => {
              const answer = said.get(mark.id);
              return answer && <AnswerLink key={mark.id} mark={mark} answer={answer} />;
            })}
            <TimeLine axis={axis} y={answers.height} />
          </svg>
        </div>
      </AnswersStage>
      <p className="text-sm text-soft md:hidden">{answersWords.narrow}</p>
    </ChartFigure>
  );
}

/** An answer as a mark: an earlier one is smaller, and a narrow drawing leaves it out. */
function AnswerLink({ mark, answer }: { mark: AnswerMark; answer: SaidAnswer }) {
  const { row, said } = answer;
  return (
    <Link
      to={`${paths.proposal.to(row.id)}#${mark.id}`}
      className={mark.now ? undefined : 'hidden md:inline'}
      data-mark={mark.id}
      aria-label={words.join.stop([answerInShort(answer), row.name])}
      tabIndex={-1}
    >
      <svg x={across(mark.at)} y={mark.y} className="overflow-visible" width="1" height="1">
        <rect x="-7" y="-7" width="14" height="14" className="fill-transparent" />
        <g transform={mark.now ? undefined : 'scale(.7)'}>
          <StanceShape stance={said.stance} soft={!mark.now} />
        </g>
      </svg>
    </Link>
  );
}

type Told = ReadonlyMap<string, SaidAnswer>;

/** Lines between answers of one time that accounts give differently. */
function Ties({ marks, said }: { marks: readonly AnswerMark[]; said: Told }) {
  const places = new Map(marks.map((mark) => [mark.id, mark]));
  return tiedTimes(said).map((ids) => {
    const tied = ids.flatMap((id) => places.get(id) ?? []);
    const [first] = tied;
    if (!first || tied.length < 2) return null;
    const down = tied.map(({ y }) => y);
    return (
      <line
        key={first.id}
        x1={across(first.at)}
        x2={across(first.at)}
        y1={Math.min(...down)}
        y2={Math.max(...down)}
        strokeWidth="2"
        className={first.now ? 'stroke-differ' : 'hidden stroke-differ md:inline'}
      />
    );
  });
}

/** The ids of answers of one time that differ. */
function tiedTimes(said: Told): string[][] {
  const times = new Set([...said.values()].map(({ time }) => time));
  return [...times].flatMap((time) =>
    time.said.length > 1 ? [time.said.flatMap(({ accounts }) => accounts[0]?.id ?? [])] : [],
  );
}

function legendOf(
  marks: readonly AnswerMark[],
  said: Told,
  { axis, truces, chapters }: LineageLayout,
): LegendKey[] {
  const drawn = new Set(marks.map(({ id }) => said.get(id)?.said.stance));
  const stances = STANCES.filter((stance) => drawn.has(stance)).map((stance): LegendKey => ({
    of: 'own',
    name: words.inSentence(words.stances[stance]),
    drawing: <StanceShape stance={stance} />,
  }));
  const earlier: LegendKey = {
    of: 'own',
    name: answersWords.earlier,
    wide: true,
    drawing: (
      <g transform="scale(.7)">
        <StanceShape stance="rejected" soft />
      </g>
    ),
  };
  const tie: LegendKey = {
    of: 'own',
    name: answersWords.tie,
    drawing: <line y1="-7" y2="7" strokeWidth="2" className="stroke-differ" />,
  };
  return [
    ...stances,
    ...(marks.some(({ now }) => !now) ? [earlier] : []),
    ...(tiedTimes(said).length > 0 ? [tie] : []),
    ...behindKeys({ axis, truces, chapters }),
  ];
}
