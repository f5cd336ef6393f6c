import { date } from '../../../messages/format.ts';
import { packWords } from '#language/packing.ts';
import { words } from '../../../messages/words.ts';
import type { Edition } from '../../../model/slices/edition.ts';
import { download } from '../../../ui/download.ts';
import { fileName } from '../save.ts';
import { numberedAccounts } from './accounts.ts';
import { accountSection } from './account-section.ts';
import { changeSection } from './change-section.ts';
import { citeSection } from './cite-section.ts';
import { correctionSection, type Corrections } from './correction-section.ts';
import { packDocument, type Sections } from './document.ts';
import { fileSection, type Inner, type InnerFiles } from './file-section.ts';
import { html, type Html } from './html.ts';
import { materialOf, type Material, type PackOf } from './material.ts';
import { sourceSection } from './source-section.ts';
import { numberedSources } from './sources.ts';
import { sumSection } from './sum-section.ts';
import { tableSection } from './table-section.ts';
import { CSV, HTML, inUtf8, JSON_FILE } from '../../../site/media-types.ts';
import { loadCode } from '../../../site/load-code.ts';

export type Making = {
  signal: AbortSignal;
  onStep: (step: number) => void;
  corrections: Corrections;
  /** The edition of the dataset from which the page is made. */
  edition: Edition;
};

/** A finished file. */
export type Pack = { name: string; text: string };

/** Lets the page paint and take clicks; what was cancelled in between ends here. */
async function breath(signal: AbortSignal): Promise<void> {
  await new Promise((done) => {
    setTimeout(done);
  });
  signal.throwIfAborted();
}

const namesOf = ({ comparison }: Material) => comparison.columns.map(({ id }) => id);

async function texts(material: Material): Promise<Inner[]> {
  const [{ csv }, { json }] = await Promise.all([
    loadCode(() => import('../csv.ts')),
    loadCode(() => import('../json.ts')),
  ]);
  const { comparison, address } = material;
  const { files } = packWords;
  const ids = namesOf(material);
  return [
    {
      name: fileName(ids, CSV.ending),
      format: files.csv,
      type: inUtf8(CSV),
      text: csv(comparison, address),
    },
    {
      name: fileName(ids, JSON_FILE.ending),
      format: files.json,
      type: JSON_FILE.type,
      text: json(comparison, address),
    },
  ];
}

/** The picture, or null where the browser draws none: the file is worth having without it. */
async function pictureOf({ comparison, address }: Material): Promise<Uint8Array | null> {
  try {
    const { picture } = await loadCode(() => import('../picture.ts'));
    const blob = await picture(comparison, address);
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}

function rightsSection({ title, version, date: day }: Edition): Html {
  const data = words.data;
  return html`<p>${data.licenceText}</p>
    <p>${data.citeText}</p>
    <p>${data.citation(title, version, date(day))}</p>`;
}

/**
 * Makes the file, step by step, so that the page goes on taking clicks and the work can be cancelled. Rejects with
 * the reason of the signal when it is aborted.
 */
export async function packOf(
  of: PackOf,
  { signal, onStep, corrections, edition }: Making,
): Promise<Pack> {
  let step = 0;
  const next = () => {
    onStep((step += 1));
    return breath(signal);
  };
  await next();
  const material = materialOf(of, edition);
  const accounts = numberedAccounts(material);
  const sources = numberedSources(accounts.entries);
  await next();
  const sections: Sections = {
    table: tableSection(material, accounts),
    changes: changeSection(material),
    sums: sumSection(material, accounts),
    accounts: accountSection(accounts.terms, sources, material.at),
    answers: accountSection(accounts.answers, sources, material.at),
    claims: accountSection(accounts.claims, sources, material.at),
    sources: sourceSection(sources),
    citations: null,
    corrections: correctionSection(material, corrections),
    files: null,
    rights: rightsSection(edition),
  };
  await next();
  sections.citations = citeSection(material, accounts, sources);
  await next();
  const inner: InnerFiles = { texts: await texts(material), picture: null };
  await next();
  inner.picture = await pictureOf(material);
  await next();
  sections.files = fileSection(inner, material.title);
  return {
    name: fileName(namesOf(material), HTML.ending),
    text: packDocument(material, accounts, sources, sections),
  };
}

/** Makes the file and hands it to the browser. Gives its name. */
export async function savePack(of: PackOf, making: Making): Promise<string> {
  const { name, text } = await packOf(of, making);
  making.signal.throwIfAborted();
  download(new Blob([text], { type: inUtf8(HTML) }), name);
  return name;
}
