import { useEdition } from '../dataset/edition.ts';
import { words } from '../messages/words.ts';
import { aboutSections } from '#language/about-text.tsx';
import { linkTo } from '../site/here.ts';
import { makerOf } from '../site/maker.ts';
import { contactAddress, reportTarget } from '../urls/report.ts';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../urls/paths.ts';
import { HowToRead } from './how-to-read.tsx';
import { Prose } from './prose.tsx';
import { Isolated } from '../ui/isolated.tsx';
import { Link } from '../ui/link.tsx';

const EMPTIES = ['absent', 'not-reported', 'nothing-tabled'] as const;

/** Read here: the configuration of the build, which knows no settings yet, loads what reads them, too. */
const MAKER = makerOf(import.meta.env);

/** Where somebody who wants to reach us can write; null where no address was set. */
const REACH = contactAddress(reportTarget(import.meta.env['VITE_REPORT_TO'] as string | undefined));

export function AboutPage() {
  const about = words.about;
  const edition = useEdition();
  const sections = aboutSections(edition, { ...MAKER, reach: REACH }, (page, text) => (
    <Link to={paths[page].to()}>{text}</Link>
  ));
  return (
    <>
      <PageHead title={about.title} description={about.description} path={paths.about.to()} />
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        <Isolated>{about.title}</Isolated>
      </h1>
      <Sections of={sections.slice(0, 1)} />
      <HowToRead sides={edition.sides} />
      <Sections of={sections.slice(1, 3)} />
      <Prose title={about.empties}>
        <ul>
          {EMPTIES.map((empty) => (
            <li key={empty}>
              <b>
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
      <Sections of={sections.slice(3)} />
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

function Sections({ of }: { of: ReturnType<typeof aboutSections> }) {
  return of.map(({ id, title, body }) => (
    <Prose key={id} id={id} title={title}>
      {body}
    </Prose>
  ));
}
