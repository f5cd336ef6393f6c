import { useIndex } from '../dataset/hooks.ts';
import { number } from '../messages/format.ts';
import { words } from '../messages/words.ts';
import { Head } from '../ui/head.tsx';
import { paths } from '../urls/paths.ts';
import { Prose } from './prose.tsx';

const base = import.meta.env.BASE_URL;

export function DataPage() {
  const { about, counts, rounds } = useIndex();
  const { data } = words;
  const example = rounds[0]?.id ?? '';
  const files = [
    { path: 'data/dataset.json', text: data.dataset },
    { path: 'data/schema.json', text: data.schema },
    { path: 'data/index.json', text: data.index },
    { path: 'data/sources.json', text: data.sources },
    { path: `data/rounds/${example}.json`, text: data.round },
  ];
  return (
    <>
      <Head title={data.title} description={data.description} path={paths.data.to()} />
      <h1 className="font-serif text-4xl leading-tight font-semibold sm:text-5xl" tabIndex={-1}>
        {data.title}
      </h1>
      <p className="mt-3 max-w-[38rem] text-lg text-soft">
        {data.lede(
          number(counts.rounds),
          number(counts.proposals),
          number(counts.reports),
          number(counts.sources),
        )}
      </p>
      <Prose title={data.files}>
        <dl className="mt-2">
          {files.map(({ path, text }) => (
            <div key={path} className="border-t border-hair py-2">
              <dt className="[overflow-wrap:anywhere]">
                <a href={`${base}${path}`}>{path}</a>
              </dt>
              <dd className="text-soft">{text}</dd>
            </div>
          ))}
        </dl>
      </Prose>
      <Prose title={data.cite}>
        <p>{data.citeText}</p>
        <p className="border-s-2 border-accent ps-3">
          {data.citation(about.title, about.version, about.date)}
        </p>
      </Prose>
      <Prose title={data.licence}>
        <p>{data.licenceText}</p>
      </Prose>
    </>
  );
}
