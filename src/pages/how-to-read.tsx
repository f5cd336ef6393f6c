import type { ReactNode } from 'react';
import { readingWords } from '#language/reading.ts';
import { words } from '../messages/words.ts';
import { lastOf } from '../model/ladder.ts';
import type { Edition } from '../model/slices/edition.ts';
import { EVIDENCE_KINDS, STATUSES } from '../model/vocabulary.ts';
import { agreementDrawings } from '../parts/agreement-mark.tsx';
import { KeyDrawing } from '../parts/charts/legend.tsx';
import { RungTag } from '../parts/rung-tag.tsx';
import { statusDrawings } from '../parts/status-mark.tsx';
import { Isolated } from '../ui/isolated.tsx';
import { Shape } from '../ui/shapes.tsx';
import { READING } from '../urls/paths.ts';

const LINES = ['agreed', 'differ', 'open', 'truce', 'chapter'] as const;
const AGREEMENTS = ['one-report', 'agree', 'overlap', 'differ', 'words'] as const;
const COLOURS: Partial<Record<(typeof AGREEMENTS)[number], string>> = {
  agree: 'text-agree',
  differ: 'text-differ',
};

/** What every mark means, on one screen: drawn by what draws it in pictures and beside figures. */
export function HowToRead({ sides }: Pick<Edition, 'sides'>) {
  return (
    <section className="mt-8 border-t border-ink pt-3">
      <h2 id={READING} className="font-serif text-2xl font-semibold">
        {readingWords.title}
      </h2>
      <p className="mt-1 max-w-[46rem] text-soft">{readingWords.lede}</p>
      <div className="mt-2 gap-x-10 text-sm md:columns-2 lg:columns-3">
        <Group title={readingWords.shapes}>
          {sides.map(({ name, shape }) => (
            <Row key={name} mark={<KeyDrawing drawn={{ of: 'side', shape, name }} />}>
              {readingWords.bySide(name)}
            </Row>
          ))}
          <Row mark={<KeyDrawing drawn={{ of: 'side', shape: 'cross', name: '' }} />}>
            {readingWords.noSide}
          </Row>
        </Group>
        <Group title={readingWords.drawing}>
          {LINES.map((line) => (
            <Row key={line} mark={<KeyDrawing drawn={{ of: line }} />}>
              {readingWords[line]}
            </Row>
          ))}
        </Group>
        <Group title={readingWords.agreement}>
          {AGREEMENTS.map((agreement) => (
            <Row
              key={agreement}
              mark={
                <span className={COLOURS[agreement] ?? 'text-soft'}>
                  <Shape>{agreementDrawings[agreement]}</Shape>
                </span>
              }
            >
              {words.agreements[agreement].meaning}
            </Row>
          ))}
        </Group>
        <Group title={readingWords.outcomes}>
          {STATUSES.map((status) => (
            <Row key={status} mark={<Shape>{statusDrawings[status]}</Shape>}>
              {words.statuses[status]}
            </Row>
          ))}
        </Group>
        <Group title={readingWords.kinds} note={readingWords.kindsNote}>
          {EVIDENCE_KINDS.map((kind) => (
            <Row key={kind} mark={<RungTag rung={lastOf(kind)} />}>
              {words.evidenceKinds[kind].meaning}
            </Row>
          ))}
        </Group>
        <Group title={readingWords.ratios}>
          <Row
            mark={
              <span className="inline-block rounded-sm border border-dashed border-soft px-1.5 font-semibold">
                <Isolated>{readingWords.ratio.computed}</Isolated>
              </span>
            }
          >
            {readingWords.computed}
          </Row>
          <Row mark={<span className="font-semibold">{readingWords.ratio.given}</span>}>
            {readingWords.given}
          </Row>
        </Group>
      </div>
    </section>
  );
}

type GroupProps = {
  title: string;
  note?: string;
  children: ReactNode;
};

/** Marks of one kind. */
function Group({ title, note, children }: GroupProps) {
  return (
    <section className="break-inside-avoid pt-3">
      <h3 className="font-semibold">{title}</h3>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-t border-hair pt-1.5">
        {children}
      </dl>
      {note && <p className="text-soft">{note}</p>}
    </section>
  );
}

/** A mark, and what it means. */
function Row({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="flex min-h-6 min-w-4 items-center self-start">{mark} </dt>
      <dd className="py-0.5">{children} </dd>
    </div>
  );
}
