import { useId, useRef, useState } from 'react';
import { snippet } from './snippet.ts';
import { embedWords } from '#language/embedding.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { fieldClass, primaryClass } from '../../ui/styles.ts';
import { toast } from '../../ui/toast.tsx';
import { inTheme, type FrameTheme } from '../../urls/embed-paths.ts';
import type { Embeddable } from './embed-button.tsx';
import { useFrameHeight } from './use-frame-height.ts';
import { absolute, linkTo } from '../../site/here.ts';
import { LEAST_WIDTH, MOST_WIDTH, readWidest } from './widest.ts';

const { builder } = embedWords;

/** Before the frame in the preview has told its own. */
const FIRST_HEIGHT = 500;
/** No article begins with a frame higher than this: its text stays in sight. One that grows may outgrow it. */
const MOST_HEIGHT = 640;

const THEMES = { reader: null, light: 'light', dark: 'dark' } as const satisfies Record<
  string,
  FrameTheme | null
>;

type Props = Embeddable & { onClose: () => void };

/** Makes the code with which something stands in an article, and shows it as it will stand there. */
export function EmbedDialog({ name, path, onClose }: Props) {
  const [theme, setTheme] = useState<keyof typeof THEMES>('reader');
  const [size, setSize] = useState<keyof typeof builder.sizes>('grows');
  const [width, setWidth] = useState('640');
  const note = useId();
  const code = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const asked = useFrameHeight(frame) ?? FIRST_HEIGHT;

  const widest = readWidest(width);
  const height = Math.min(asked, MOST_HEIGHT);
  const themed = inTheme(path, THEMES[theme]);
  const title = embedWords.frame.title(name);
  const text = snippet({
    address: absolute(themed),
    title,
    height,
    widest: widest === 'wrong' ? null : widest,
    script: size === 'grows' ? absolute('/embed.js') : null,
  });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      toast(builder.copied);
    } catch {
      // The code stands right there: it is marked, to be copied by hand.
      code.current?.focus();
      code.current?.select();
      toast(builder.refused);
    }
  };

  return (
    <Dialog title={builder.title} onClose={onClose}>
      <p className="mt-1 max-w-[38rem] text-soft">{builder.lede}</p>
      <div className="mt-4 grid gap-x-6 gap-y-3 sm:grid-cols-[auto_1fr_9rem]">
        <Choice legend={builder.theme} options={builder.themes} value={theme} onChange={setTheme} />
        <Choice legend={builder.size} options={builder.sizes} value={size} onChange={setSize} />
        <label className="block text-sm">
          <span className="font-semibold text-soft">{builder.width}</span>
          <input
            type="text"
            inputMode="numeric"
            className={`${fieldClass} mt-1 text-base`}
            value={width}
            aria-invalid={widest === 'wrong'}
            aria-describedby={note}
            onChange={(event) => setWidth(event.target.value)}
          />
          <span id={note} className={widest === 'wrong' ? 'text-differ' : 'text-soft'}>
            {builder[widest === 'wrong' ? 'widthWrong' : 'widthNote'](LEAST_WIDTH, MOST_WIDTH)}
          </span>
        </label>
      </div>
      <label className="mt-4 block text-sm">
        <span className="font-semibold text-soft">{builder.code}</span>
        <textarea
          ref={code}
          readOnly
          dir="ltr"
          rows={5}
          spellCheck={false}
          className={`${fieldClass} mt-1 font-mono text-sm`}
          value={text}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <button type="button" className={`${primaryClass} mt-2`} onClick={() => void copy()}>
        {builder.copy}
      </button>
      <h3 className="mt-4 text-sm font-semibold text-soft">{builder.preview}</h3>
      <div
        role="region"
        aria-label={builder.preview}
        // What scrolls must be within reach of the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="mt-1 max-h-[22rem] overflow-y-auto"
      >
        {/* A page of this very site needs no walls around it. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe
          ref={frame}
          key={themed}
          src={linkTo(themed)}
          title={title}
          className="block w-full"
          style={{
            height: size === 'grows' ? asked : height,
            ...(typeof widest === 'number' ? { maxWidth: widest } : {}),
          }}
        />
      </div>
    </Dialog>
  );
}

/** One of a few, as radio buttons. */
function Choice<Key extends string>(props: {
  legend: string;
  options: Readonly<Record<Key, string>>;
  value: Key;
  onChange: (key: Key) => void;
}) {
  const { legend, options, value, onChange } = props;
  return (
    <fieldset>
      <legend className="text-sm font-semibold text-soft">{legend}</legend>
      {(Object.keys(options) as Key[]).map((key) => (
        <label key={key} className="flex min-h-9 items-center gap-2">
          <input
            type="radio"
            name={`embed-${legend}`}
            checked={key === value}
            onChange={() => onChange(key)}
          />
          {options[key]}
        </label>
      ))}
    </fieldset>
  );
}
