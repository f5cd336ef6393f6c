import { originalsShown } from '../device/originals-shown.ts';
import { followWish, setWantsOriginals, wantsOriginals } from '../device/originals-wanted.ts';
import { words } from '../messages/words.ts';
import { loadCode } from '../site/load-code.ts';
import type { OriginalsView } from '../parts/originals-view.ts';
import { toast } from '../ui/toast.tsx';

/**
 * Has originals shown below translated sentences, here and on every page after this one, as the button at the head of a
 * page has it, in whichever tab. What shows them is loaded once they are wanted.
 */
export function followOriginals(): void {
  originalsShown.subscribe((view) => {
    setWantsOriginals(view !== null);
    if (view && !view.View) void show();
  });
  const follow = () => {
    if (wantsOriginals() !== (originalsShown.getState() !== null))
      originalsShown.setState(wantsOriginals() ? {} : null, true);
  };
  followWish(follow);
  // Who pressed the button before this was loaded has said it.
  if (originalsShown.getState()) void show();
  else follow();
}

async function show(): Promise<void> {
  setWantsOriginals(true);
  try {
    const { View } = await loadCode(() => import('../features/originals/view.tsx'));
    if (originalsShown.getState()) originalsShown.setState({ View } satisfies OriginalsView, true);
  } catch {
    // The button asks for it again.
    originalsShown.setState(null, true);
    toast(words.site.notLoaded);
  }
}
