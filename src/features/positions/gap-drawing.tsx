import { positionsWords } from '#language/positions.ts';
import { counted, date, number, quantity } from '../../messages/format.ts';
import { phaseName, termDetail } from '../../messages/term.ts';
import { words } from '../../messages/words.ts';
import { headlineOf, versionsOf, type Version } from '../../model/agreement.ts';
import { placeOf } from '../../model/charts/scale.ts';
import { gapBetween, type Gap } from '../../model/gaps-at.ts';
import type { Named } from '../../model/slices/resolve.ts';
import type { TabledText } from '../../model/slices/tabled-terms.ts';
import { across, boxFrom } from '../../parts/charts/place.ts';
import { DataText } from '../../parts/data-text.tsx';
import { Isolated } from '../../ui/isolated.tsx';
import { scaleOf, type Scale } from '../../ui/intervals.tsx';
import { Link } from '../../ui/link.tsx';
import { paths } from '../../urls/paths.ts';

/** Pixels: of a line of the drawing, of a mark on it. */
const LINE = 14;
const RADIUS = 4.5;

type Props = { gap: Gap; parties: readonly Named[] };

/** The numbers of one term that two parties gave in texts of their own, on one scale, and in words from which texts. */
export function GapDrawing({ gap: { term, texts, apart }, parties }: Props) {
  const scale = scaleOf(texts.flatMap(drawnOf));
  if (!scale) return null;
  const name = termDetail({ scope: term.scope.name, phase: phaseName(term) });
  return (
    <div data-gap="">
      <h3 className="text-sm font-semibold">{positionsWords.gap.title(name)}</h3>
      <ul>
        {texts.map((text) => (
          <Line
            key={text.party}
            text={text}
            party={parties.find(({ id }) => id === text.party)?.name ?? text.party}
            scale={scale}
            gap={gapBetween(texts)}
          />
        ))}
      </ul>
      <p className="text-xs text-soft md:ms-56 md:max-w-64" aria-hidden="true">
        <span className="flex justify-between">
          <span>{number(scale.from)} </span>
          {scale.log && <span>{words.figure.logarithmic} </span>}
          <span>{number(scale.to)}</span>
        </span>
      </p>
      <p className="text-sm text-soft">
        {positionsWords.gap.note} {apart !== null && apartText(apart)}
      </p>
    </div>
  );
}

/** On what the numbers of a party are drawn: the scale of both, and the gap gapBetween them. */
type On = { scale: Scale; gap: { from: number; to: number } | null };

const share = (percent: number) => percent.toFixed(2).concat('%');

const apartText = (days: number) =>
  days === 0 ? positionsWords.gap.sameDay : counted(days, positionsWords.gap.apart);

const drawnOf = (text: TabledText) =>
  versionsOf(text.reports).map(({ quantity: { min, max, most }, accounts }) => ({
    min,
    max,
    weight: accounts,
    ...(most === undefined ? {} : { most }),
  }));

/** One party: its name, its number, the text that it comes from, and all accounts of it on the scale. */
function Line({ text, party, ...on }: { text: TabledText; party: string } & On) {
  const headline = headlineOf(text.reports);
  const [account] = text.reports;
  if (!headline || !account) return null;
  const { id, name, date: tabled } = text.proposal;
  return (
    <li className="mt-1 grid gap-x-4 md:grid-cols-[13rem_minmax(0,16rem)_minmax(0,1fr)] md:items-center">
      <span>
        <DataText>{party}</DataText>{' '}
        <b className="font-serif font-semibold">
          <Isolated>{quantity(...headline.leads)}</Isolated>
        </b>{' '}
      </span>
      <Versions versions={headline.versions} {...on} />
      <span className="text-sm text-soft">
        <Link to={`${paths.proposal.to(id)}#${account.id}`} className="inline-block min-h-6 py-0.5">
          <DataText>{name}</DataText>
        </Link>{' '}
        <span className="block">
          {date(tabled)}
          {words.between.dot}
          {counted(headline.of, words.figure.number)}
        </span>
      </span>
    </li>
  );
}

/** Every version of a number on one line: a dot, a bar from end to end, dashed to where no end is given; the gap behind it. */
function Versions({ versions, scale, gap }: { versions: readonly Version[] } & On) {
  const [from, to] = gap ? [placeOf(gap.from, scale), placeOf(gap.to, scale)] : [0, 0];
  return (
    <svg width="100%" height={LINE} className="block overflow-visible" aria-hidden="true">
      {gap && (
        <rect
          x={boxFrom(from, to - from)}
          width={share(to - from)}
          y="-4"
          height={LINE + 8}
          className="fill-tint"
        />
      )}
      <line x1="0" x2="100%" y1={LINE / 2} y2={LINE / 2} className="stroke-line" />
      {versions.map(({ quantity: { min, max }, accounts }) => {
        const from = min === null ? 0 : placeOf(min, scale);
        const to = max === null ? 100 : placeOf(max, scale);
        return (
          <g key={`${min}..${max}`}>
            {from !== to && (
              <line
                x1={across(from)}
                x2={across(to)}
                y1={LINE / 2}
                y2={LINE / 2}
                strokeWidth="2.5"
                strokeDasharray={min === null || max === null ? '4 3' : undefined}
                className="stroke-ink"
              />
            )}
            {[min === null ? null : from, max === null || max === min ? null : to].map(
              (at, i) =>
                at !== null && (
                  <circle
                    // Its two ends.
                    // oxlint-disable-next-line react/no-array-index-key
                    key={i}
                    cx={across(at)}
                    cy={LINE / 2}
                    r={accounts > 1 ? RADIUS : RADIUS - 1.5}
                    className="fill-ink"
                  />
                ),
            )}
          </g>
        );
      })}
    </svg>
  );
}
