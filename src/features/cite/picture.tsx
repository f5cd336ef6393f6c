import { useEffect, useState } from 'react';
import { citeWords } from '#language/citing-dialog.ts';
import { download } from '../../ui/download.ts';
import { buttonClass } from '../../ui/styles.ts';
import { toast } from '../../ui/toast.tsx';
import { Section } from './passage.tsx';
import { PNG } from '../../site/media-types.ts';

type State = { at: 'start' | 'working' | 'failed' } | { at: 'there'; picture: Blob; url: string };

type Props = {
  /** Makes or loads the picture; rejects where it cannot be had. */
  make: () => Promise<Blob>;
  alt: string;
  /** Name of the file, without its ending. */
  name: string;
};

/** The thing as a picture of 1200 × 630, made or loaded when it is asked for. */
export function Picture({ make, alt, name }: Props) {
  const { picture: said } = citeWords;
  const [state, setState] = useState<State>({ at: 'start' });
  const url = state.at === 'there' ? state.url : null;
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url]);
  const show = () => {
    setState({ at: 'working' });
    make().then(
      (picture) => setState({ at: 'there', picture, url: URL.createObjectURL(picture) }),
      () => {
        setState({ at: 'failed' });
        toast(said.failed);
      },
    );
  };
  return (
    <Section name={said.title}>
      {state.at !== 'there' && (
        <button
          type="button"
          className={buttonClass}
          disabled={state.at === 'working'}
          onClick={show}
        >
          {state.at === 'working' ? said.working : said.show}
        </button>
      )}
      {state.at === 'failed' && <p className="mt-2">{said.failed}</p>}
      {state.at === 'there' && (
        <>
          <img
            src={state.url}
            alt={alt}
            width={1200}
            height={630}
            className="h-auto w-full border border-line"
          />
          <div className="mt-2 flex flex-wrap gap-2">
            <button
              type="button"
              className={buttonClass}
              onClick={() =>
                copyPicture(state.picture).then(
                  () => toast(said.copied),
                  () => toast(said.copyRefused),
                )
              }
            >
              {said.copy}
            </button>
            <button
              type="button"
              className={buttonClass}
              onClick={() => {
                download(state.picture, `${name}.png`);
                toast(citeWords.saved(`${name}.png`));
              }}
            >
              {said.save}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}

/** Puts a picture on the clipboard. Rejects where there is none, it is refused, or takes no pictures. */
async function copyPicture(picture: Blob): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ [PNG.type]: picture })]);
}
