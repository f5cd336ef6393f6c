import { originals as said } from '#language/originals.ts';
import { useOriginals } from '../../dataset/originals/hooks.ts';
import { ORIGINAL } from '../../dataset/originals/load.ts';
import { languageName } from '../../messages/language-name.ts';
import { Isolated } from '../../ui/isolated.tsx';

/** What stands before each of two texts that are shown as one, as in the text itself. */
const SIGNS = ['−', '+'];

/** The originals of some texts, each on a line of its own, with their language; nothing before they have come. */
export function OriginalLines({ of }: { of: readonly string[] }) {
  return of.map((text, i) => (
    <LinesOf key={text} of={text} sign={of.length > 1 ? SIGNS[i] : undefined} />
  ));
}

function LinesOf({ of, sign }: { of: string; sign: string | undefined }) {
  return useOriginals(of).map((text) => (
    <span
      key={text}
      data-original=""
      className="block border-s-2 border-line ps-3 text-sm text-soft"
    >
      {said.label(languageName(ORIGINAL))} {sign}
      <Isolated lang={ORIGINAL}>{text}</Isolated>
    </span>
  ));
}
