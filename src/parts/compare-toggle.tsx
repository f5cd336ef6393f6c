import { words } from '../messages/words.ts';
import { addToTray, removeFromTray, useTray } from '../device/tray.ts';

type Props = {
  id: string;
  name: string;
  /** What is read aloud before the name; it is one word on the screen. */
  spoken?: string;
};

/** A checkbox that puts a proposal or a round into the comparison, or takes it out. */
export function CompareToggle({ id, name, spoken = words.tray.add }: Props) {
  const chosen = useTray((tray) => tray.ids.includes(id));
  return (
    <label className="needs-script no-print tick">
      <input
        type="checkbox"
        checked={chosen}
        onChange={() => (chosen ? removeFromTray(id) : addToTray(id))}
        aria-label={words.join.colon(spoken, name)}
      />
      {words.tray.add}
    </label>
  );
}
