import { useState } from 'react';
import { attribution } from '../../messages/attribution.ts';
import { citeWords } from '#language/citing-dialog.ts';
import { date } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import type { CitedThing } from '../../model/citation/cited.ts';
import { buttonClass, fieldClass } from '../../ui/styles.ts';
import { reportAddress, reportTarget } from '../../urls/report.ts';
import { Section } from './passage.tsx';
import { canShare, share } from './share.ts';
import type { Copy } from './use-copy.tsx';

/** Checked by the build, which fails on a setting that means nothing. */
const TARGET = reportTarget(import.meta.env['VITE_REPORT_TO'] as string | undefined) ?? {
  kind: 'mail',
  to: '',
};

type Props = {
  thing: CitedThing & { kind: 'claim'; id: string };
  edition: string;
  onCopy: Copy;
};

/** A message that names the claim, for the reader to finish and to send in a way of their own. */
export function ReportError({ thing, edition, onCopy }: Props) {
  const { report } = citeWords;
  const { id, title, address, claim, sources } = thing;
  const subject = report.subject(id, title);
  const [message, setMessage] = useState(() =>
    report.body({
      id,
      title,
      address,
      edition,
      text: claim.text,
      attribution: attribution(claim.attribution),
      sources: sources.map((source) =>
        report.source(
          source.publisher.name,
          source.published ? date(source.published) : words.dates.unknown,
          source.url ?? source.title ?? source.note ?? '',
        ),
      ),
    }),
  );
  return (
    <Section name={report.title}>
      <p className="text-sm text-soft">{report.lede}</p>
      <textarea
        rows={8}
        aria-label={report.message}
        className={`${fieldClass} mt-2 text-sm`}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <a
          href={reportAddress(TARGET, subject, message)}
          className={buttonClass}
          {...(TARGET.kind === 'form' ? { target: '_blank', rel: 'noopener' } : {})}
        >
          {TARGET.kind === 'form' ? report.form : report.mail}
        </a>
        <button
          type="button"
          className={buttonClass}
          onClick={() => onCopy(message, report.message, report.copied)}
        >
          {report.copyIt}
        </button>
        {canShare() && (
          <button
            type="button"
            className={buttonClass}
            onClick={() => share({ title: subject, text: message })}
          >
            {report.share}
          </button>
        )}
      </div>
    </Section>
  );
}
