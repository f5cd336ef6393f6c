import { ownFiles } from '#language/own-files.ts';
import { LIMITS } from '../intake/files/limits.ts';
import { KeptTalks } from '../features/own/kept-talks.tsx';
import { OwnTalks } from '../features/own/own-talks.tsx';
import { useKeptOwn } from '../features/own/use-kept-own.ts';
import { number } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Link } from '../ui/link.tsx';
import { paths } from '../urls/paths.ts';
import { Prose } from './prose.tsx';

/** Where somebody's own files are read, on their device, and what is kept of them there. */
export function YourTalksPage() {
  const [kept, look] = useKeptOwn();
  return (
    <>
      <PageHead
        title={ownFiles.title}
        description={ownFiles.description}
        path={paths.yourTalks.to()}
      />
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        {ownFiles.title}
      </h1>
      <p className="mt-3 max-w-[38rem] text-lg text-soft">{ownFiles.lede}</p>
      <p className="mt-3 max-w-[38rem]">{ownFiles.stays}</p>
      <noscript>
        <p className="mt-3 max-w-[38rem] border-s-4 border-accent ps-4">{ownFiles.noScript}</p>
      </noscript>
      <OwnTalks kept={kept} onKept={look} />
      <div className="needs-script">
        <Prose title={ownFiles.kept}>
          <KeptTalks kept={kept} onChange={look} />
        </Prose>
      </div>
      <Prose title={ownFiles.smallest}>
        <p>{ownFiles.smallestText}</p>
        <SmallestSheet />
        <p>
          {ownFiles.smallestNext} <Link to={`${paths.data.to()}#workbooks`}>{words.site.data}</Link>
          {words.between.end}
        </p>
      </Prose>
      <Prose title={ownFiles.whatIsRead}>
        <ul>
          {ownFiles.whatIsReadPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Prose>
      <Prose title={ownFiles.limits}>
        <p>
          {ownFiles.limitsText(
            ownFiles.megabytes(number(LIMITS.bytes / 1024 / 1024)),
            number(LIMITS.rows),
          )}
        </p>
      </Prose>
    </>
  );
}

/** Six columns and three rows, as a spreadsheet shows them. */
function SmallestSheet() {
  return (
    <div
      className="mt-3 overflow-x-auto"
      role="region"
      aria-label={ownFiles.smallest}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
      tabIndex={0}
    >
      <table className="w-full text-sm">
        <thead>
          <tr>
            {ownFiles.headings.map((heading) => (
              <th
                key={heading}
                className="border border-line bg-raised px-2 py-1.5 text-start font-semibold"
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ownFiles.cells.map((cells) => (
            <tr key={cells.join()}>
              {cells.map((cell) => (
                <td key={cell} className="border border-line px-2 py-1.5 align-top">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
