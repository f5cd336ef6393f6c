import { tabledWords } from '#language/tabled.ts';
import { TABLED_PICTURE } from '../features/tabled/tabled-id.ts';
import { TabledPicture, tabledSentence, tabledTable } from '../features/tabled/tabled-picture.tsx';
import type { TimeStretch } from '../features/tabled/stretch.tsx';
import type { IndexSlice } from '../model/slices/index-slice.ts';
import { embedPaths } from '../urls/embed-paths.ts';
import { paths } from '../urls/paths.ts';
import { PictureTools } from './picture-tools.tsx';

type Props = {
  index: IndexSlice;
  value: TimeStretch;
  onChoose: (stretch: TimeStretch) => void;
};

/**
 * The picture of all that was tabled, on the home page, with what can be done with it. It comes with the page, and its
 * code after it: nobody waits for that to read the rounds.
 */
export function HomeTabled({ index, value, onChoose }: Props) {
  return (
    <TabledPicture
      index={index}
      stretch={{ value, onChoose }}
      tools={
        <PictureTools
          figure={TABLED_PICTURE}
          name="tabled"
          title={tabledWords.title}
          sentence={tabledSentence(index)}
          address={paths.home.to()}
          table={() => tabledTable(index)}
          frame={embedPaths.tabled.to()}
        />
      }
    />
  );
}
