import { useState } from 'react';
import type { Citations } from '../../messages/citations.ts';
import { citeWords } from '#language/citing-dialog.ts';
import { CITATION_FILES } from '../../site/media-types.ts';
import { download } from '../../ui/download.ts';
import { buttonClass, fieldClass } from '../../ui/styles.ts';
import { toast } from '../../ui/toast.tsx';
import { Section } from './passage.tsx';
import type { Copy } from './use-copy.tsx';
import { words } from '../../messages/words.ts';

type Format = keyof typeof citeWords.formats;

const FORMATS = Object.keys(CITATION_FILES) as Format[];

/** The citation as a file for programs that keep references: to be copied or saved. */
export function ReferenceFiles(props: { citations: Citations; name: string; onCopy: Copy }) {
  const { citations, name, onCopy } = props;
  const [format, setFormat] = useState<Format>('bibtex');
  const text = citations[format];
  const label = citeWords.formats[format];
  const { ending, type } = CITATION_FILES[format];
  const file = `${name}.${ending}`;
  return (
    <Section name={citeWords.files}>
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <label className="me-auto max-sm:w-full">
          {citeWords.format}{' '}
          <select
            className="ms-1 min-h-11 rounded border border-edge bg-raised px-2 text-ink"
            value={format}
            onChange={(event) => setFormat(event.target.value as Format)}
          >
            {FORMATS.map((each) => (
              <option key={each} value={each}>
                {citeWords.formats[each]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className={buttonClass}
          aria-label={citeWords.copyWhat(label)}
          onClick={() => onCopy(text, label, citeWords.copied(label))}
        >
          {citeWords.copy}
        </button>
        <button
          type="button"
          className={buttonClass}
          aria-label={words.join.colon(citeWords.save, file)}
          onClick={() => {
            download(new Blob([text], { type: `${type};charset=utf-8` }), file);
            toast(citeWords.saved(file));
          }}
        >
          {citeWords.save}
        </button>
      </div>
      <textarea
        readOnly
        dir="ltr"
        rows={5}
        wrap="off"
        aria-label={label}
        className={`${fieldClass} font-mono text-sm`}
        value={text}
      />
    </Section>
  );
}
