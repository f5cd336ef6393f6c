import { useEdition } from '../dataset/edition.ts';
import { words } from '../messages/words.ts';
import { aboutSections } from '#language/about-text.tsx';
import { lastOf } from '../model/ladder.ts';
import { EVIDENCE_KINDS } from '../model/vocabulary.ts';
import { linkTo } from '../site/here.ts';
import { makerOf } from '../site/maker.ts';
import { contactAddress, reportTarget } from '../urls/report.ts';
import { AgreementMark } from '../parts/agreement-mark.tsx';
import { RungTag } from '../parts/rung-tag.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../urls/paths.ts';
import { Prose } from './prose.tsx';
import { Isolated } from '../ui/isolated.tsx';
import { Link } from '../ui/link.tsx';

const MARKS = ['one-report', 'agree', 'overlap', 'differ', 'words'] as const;
const EMPTIES = ['absent', 'not-reported', 'nothing-tabled'] as const;

/** Read here: the configuration of the build, which knows no settings yet, loads what reads them, too. */
const MAKER = makerOf(import.meta.env);

/** Where somebody who wants to reach us can write; null where no address was set. */
const REACH = contactAddress(reportTarget(import.meta.env['VITE_REPORT_TO'] as string | undefined));

export function AboutPage() {
  const about = words.about;
  const sections = aboutSections(useEdition(), { ...MAKER, reach: REACH }, (page, text) => (
    <Link to={paths[page].to()}>{text}</Link>
  ));
  return (
    <>
      <PageHead title={about.title} description={about.description} path={paths.about.to()} />
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        <Isolated>{about.title}</Isolated>
      </h1>
      {sections.slice(0, 3).map(({ id, title, body }) => (
        <Prose key={id} id={id} title={title}>
          {body}
        </Prose>
      ))}
      <Prose title={about.marks}>
        <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
          {MARKS.map((mark) => (
            <div key={mark} className="contents">
              <dt>
                <AgreementMark agreement={mark} />
              </dt>
              <dd>{words.agreements[mark].meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{about.example}</p>
      </Prose>
      <Prose title={about.ladder}>
        <p>{about.ladderText}</p>
        <ol className="mt-3">
          {EVIDENCE_KINDS.map((kind) => (
            <li
              key={kind}
              className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4 border-t border-hair py-2"
            >
              <span>
                <RungTag rung={lastOf(kind)} />
              </span>{' '}
              <span>
                <b className="font-semibold">
                  {words.evidenceKinds[kind].name}
                  {words.between.stop}
                </b>
                {words.evidenceKinds[kind].meaning}
              </span>
            </li>
          ))}
        </ol>
      </Prose>
      <Prose title={about.empties}>
        <ul>
          {EMPTIES.map((empty) => (
            <li key={empty}>
              <b className="font-semibold">
                {words.empty.says[empty]}
                {words.between.stop}
              </b>
              {words.empty.means[empty]}
            </li>
          ))}
        </ul>
      </Prose>
      <Prose title={about.arithmetic}>
        <p>{about.arithmeticText}</p>
      </Prose>
      {sections.slice(3).map(({ id, title, body }) => (
        <Prose key={id} id={id} title={title}>
          {body}
        </Prose>
      ))}
      <Prose title={about.parts}>
        <p>{about.partsText}</p>
        <ul>
          <li>
            <a href={linkTo('/licences.txt')}>{about.licences}</a>
          </li>
          <li>
            <a href={linkTo('/bill-of-materials.cdx.json')}>{about.materials}</a>
          </li>
        </ul>
      </Prose>
    </>
  );
}
