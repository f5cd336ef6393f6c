import { kept } from '#language/kept.ts';
import { useEdition } from '../../dataset/edition.ts';
import { bareTitle } from '../../messages/bare-title.ts';
import { counted, date } from '../../messages/format.ts';
import type { KeptPage } from '../../offline/store.ts';
import { linkTo } from '../../site/here.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { today } from '../../ui/today.ts';
import { megabytes } from './size.ts';

type Props = { pages: readonly KeptPage[]; bytes: number };

/** The pages that are kept on this device, each with its day and version. */
export function KeptPages({ pages, bytes }: Props) {
  const edition = useEdition();
  if (pages.length === 0) return <p>{kept.none}</p>;
  const isOther = ({ version }: KeptPage['edition']) => version !== edition.version;
  return (
    <>
      <p>{kept.total(counted(pages.length, kept.pageCount), megabytes(bytes))}</p>
      {pages.some((page) => isOther(page.edition)) && (
        <p>{kept.outdated(edition.version, date(edition.date))}</p>
      )}
      <ul>
        {pages.map((page) => (
          <li key={page.path}>
            {/* Not a link of the router: the worker answers with the page as it was kept. */}
            <a href={linkTo(page.path)} className="py-1">
              <Isolated>{bareTitle(page.title)}</Isolated>
            </a>{' '}
            <span className="text-soft">
              {kept.page(date(today(new Date(page.kept))), page.edition.version)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
