import { citing } from '#language/citing.ts';
import { recordItem, type CslItem } from '../model/citation/csl.ts';
import { paths } from '../urls/paths.ts';
import { withVersion } from '../urls/version.ts';
import { absoluteAddress, type DescribedPage, type Site } from './addition.ts';
import { AUTHOR, citedTitle } from './downloads/identity.ts';
import { languageOfTexts } from './language-of-texts.ts';

/** Folders of the public files of records, each of which has a page of its own. */
const RECORDS = ['rounds', 'proposals', 'changes'] as const;

/** The kind of record that a page of the site shows; null for one that shows something of many. */
export function recordKind(path: string): (typeof RECORDS)[number] | 'comparison' | null {
  const [, folder, id] = path.split('/');
  if (folder === 'compare') return id ? 'changes' : 'comparison';
  return (id && RECORDS.find((kind) => kind === folder)) || null;
}

/**
 * A page as our own citation has it, so that a program that reads the page cites it as we do: a record or the
 * dataset as data, any other page as a page.
 */
export function citedPage(
  site: Pick<Site, 'data' | 'origin' | 'base' | 'languages'>,
  { path, bareTitle }: Pick<DescribedPage, 'path' | 'bareTitle'>,
): CslItem & { issued: NonNullable<CslItem['issued']>; URL: string } {
  const { about } = site.data;
  const address = absoluteAddress(site, withVersion(path, about.version));
  // For its kind a record needs no id here: nothing of the head shows it.
  const item = recordItem(
    { kind: 'comparison', id: null, title: bareTitle, address },
    { ...about, language: languageOfTexts(site) },
    citing,
  );
  if (path === paths.data.to()) {
    const { 'container-title': _itself, ...rest } = item;
    // What is taken away there is the dataset in its own language.
    const { language } = about;
    return { ...rest, title: citedTitle(about), author: [{ literal: AUTHOR }], language };
  }
  return recordKind(path) === null ? { ...item, type: 'webpage' } : item;
}
