import { useDownloads, useNames } from '../dataset/hooks.ts';
import { downloads } from '#language/data-page.ts';
import { feeds } from '#language/feeds.ts';
import { date, number } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import type { DownloadFile } from '../model/slices/downloads-slice.ts';
import { dataOf } from '../model/slices/pages.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Link } from '../ui/link.tsx';
import { paths } from '../urls/paths.ts';
import { DataEngines } from './data-engines.tsx';
import { DataTables, DownloadLine } from './data-tables.tsx';
import { linkTo } from '../site/here.ts';
import { Prose } from './prose.tsx';

const TITLES = {
  tables: downloads.tables,
  workbooks: downloads.workbooks,
  json: downloads.json,
  engines: downloads.engines,
  descriptions: downloads.descriptions,
  feeds: feeds.heading,
  cite: words.data.cite,
  licence: words.data.licence,
  promise: downloads.promiseTitle,
};
const SECTIONS = [
  'tables',
  'workbooks',
  'json',
  'engines',
  'descriptions',
  'feeds',
  'cite',
  'licence',
  'promise',
] as const;
const FEEDS = ['rounds', 'corrections'] as const;
const WORKBOOKS = [
  'parley-starter.csv',
  'parley-starter.xlsx',
  'parley-template.xlsx',
  'parley-template-csv.zip',
  'parley-dataset.xlsx',
  'parley-dataset-csv.zip',
  'your-own.md',
] as const;
const JSON_FILES = ['dataset.json', 'index.json', 'sources.json'] as const;
const DESCRIPTIONS = [
  'schema.json',
  'datapackage.json',
  'csv/csv-metadata.json',
  'CITATION.cff',
] as const;

export function DataPage() {
  const { about, counts, rounds } = useNames();
  const { tables, files } = useDownloads();
  const data = words.data;
  const example = dataOf(paths.round.to(rounds[0]?.id ?? '')).slice(1);
  const { promise } = downloads;
  return (
    <>
      <PageHead title={data.title} description={data.description} path={paths.data.to()} />
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        {data.title}
      </h1>
      <p className="mt-3 max-w-[38rem] text-lg text-soft">
        {data.lede(
          number(counts.rounds + (counts.planned ?? 0)),
          number(counts.proposals),
          number(counts.reports),
          number(counts.sources),
        )}
      </p>
      <nav className="no-print mt-4 max-w-[42rem]" aria-label={downloads.jump}>
        <ul className="flex flex-wrap gap-x-5">
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1.5">
                {TITLES[id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Prose id="tables" title={TITLES.tables}>
        <p>{downloads.tablesText}</p>
        <DataTables tables={tables} />
        <h3 className="mt-4 border-t border-hair pt-3 font-semibold">{downloads.written}</h3>
        <List points={downloads.writtenPoints} />
      </Prose>
      <Prose id="workbooks" title={TITLES.workbooks}>
        <p>
          {downloads.workbooksText} <Link to={paths.yourTalks.to()}>{downloads.ownLink}</Link>
          {words.between.end}
        </p>
        <Files names={WORKBOOKS} files={files} />
      </Prose>
      <Prose id="json" title={TITLES.json}>
        <Files names={JSON_FILES} files={files} />
        <div className="mt-2 border-t border-hair py-1">
          <p>
            <a href={linkTo(`/${example}`)} className="py-1 [overflow-wrap:anywhere]">
              {example}
            </a>
          </p>
          <p className="text-soft">{downloads.oneRound}</p>
        </div>
      </Prose>
      <Prose id="engines" title={TITLES.engines}>
        <DataEngines
          tables={tables}
          sqlite={files.find(({ path }) => path === 'data/dataset.sqlite')}
        />
      </Prose>
      <Prose id="descriptions" title={TITLES.descriptions}>
        <Files names={DESCRIPTIONS} files={files} />
      </Prose>
      <Prose id="feeds" title={TITLES.feeds}>
        <p>{feeds.text}</p>
        {FEEDS.map((name) => (
          <div key={name} className="mt-2 border-t border-hair py-1">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              {feeds[name].title}{' '}
              <span className="flex gap-x-4">
                <a href={linkTo(`/feeds/${name}.atom`)} className="py-1">
                  {feeds.formats.atom}
                </a>{' '}
                <a href={linkTo(`/feeds/${name}.json`)} className="py-1">
                  {feeds.formats.json}
                </a>
              </span>
            </p>
            <p className="text-soft">{feeds[name].description}</p>
          </div>
        ))}
      </Prose>
      <Prose id="cite" title={TITLES.cite}>
        <p>{data.citeText}</p>
        <p className="border-s-2 border-accent ps-3">
          {words.join.stop([
            downloads.author,
            data.citation(about.title, about.version, date(about.date)),
          ])}
        </p>
      </Prose>
      <Prose id="licence" title={TITLES.licence}>
        <p>{data.licenceText}</p>
      </Prose>
      <Prose id="promise" title={TITLES.promise}>
        <p>{downloads.promiseVersion(promise.version, date(promise.date))}</p>
        {promise.parts.map(({ title, points }) => (
          <div key={title}>
            <h3 className="mt-4 font-semibold">{title}</h3>
            <List points={points} />
          </div>
        ))}
        <Files names={['promise.md']} files={files} />
      </Prose>
    </>
  );
}

function List({ points }: { points: readonly string[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

type FileName = keyof typeof downloads.files;

/** Files by name, each with its size and what it holds. */
function Files({ names, files }: { names: readonly FileName[]; files: readonly DownloadFile[] }) {
  return names.map((name) => {
    const file = files.find(({ path }) => path === name || path === `data/${name}`);
    return (
      file && (
        <div key={name} className="mt-2 border-t border-hair py-1">
          <DownloadLine file={file} text={downloads.files[name]} />
        </div>
      )
    );
  });
}
