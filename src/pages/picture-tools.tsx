import { chartWords } from '#language/charts.ts';
import { Cite } from '../features/cite/cite.tsx';
import { EmbedButton } from '../features/embed/embed-button.tsx';
import type { KeptPicture } from '../features/pictures/save-buttons.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { onDemand } from '../ui/later.tsx';

const SaveButtons = onDemand(() =>
  import('../features/pictures/save-buttons.tsx').then((code) => code.SaveButtons),
);

/**
 * What can be done with a picture: saved, shown on another site, cited. Behind one button, of which nothing else is
 * loaded before it is pressed.
 *
 * @param frame path of the picture as others show it in a frame; null where it has none.
 */
export function PictureTools({ frame, ...picture }: KeptPicture & { frame: string | null }) {
  const { title, sentence, address } = picture;
  return (
    <>
      <Disclosure
        label={<span className="underline decoration-accent">{chartWords.tools}</span>}
        className="flex min-h-11 items-center"
      >
        <div className="grid gap-2">
          <SaveButtons {...picture} />
          <Cite subject={{ kind: 'picture', title, sentence, address }} listens={false} />
          {frame && <EmbedButton name={title} path={frame} label={chartWords.embed} />}
        </div>
      </Disclosure>
    </>
  );
}
