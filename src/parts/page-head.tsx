import type { ComponentProps } from 'react';
import { Head } from '../ui/head.tsx';
import { useSearch } from '../urls/use-view.ts';
import { carryVersion, versionIn } from '../urls/version.ts';

/**
 * The head of a page that has an address. With the view that is open goes the version that the link names, and
 * nothing else that stands in the address: the rest is of other sites, which follow their readers with it.
 */
export function PageHead({ view = '', ...page }: ComponentProps<typeof Head>) {
  const search = useSearch();
  return <Head {...page} view={versionIn(search)?.valid ? carryVersion(view, search) : view} />;
}
