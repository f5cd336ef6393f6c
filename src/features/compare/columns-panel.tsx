import type { ReactNode } from 'react';
import { words } from '../../messages/words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { onDemand } from '../../ui/later.tsx';
import type { ColumnListProps } from './column-list.tsx';

const ColumnList = onDemand(() => import('./column-list.tsx').then((code) => code.ColumnList));

type Props = ColumnListProps & {
  /** What finds another column; nothing where there is no room for one. */
  add: ReactNode;
};

/**
 * What can be done with the columns, behind one button: another is added, and each is moved, removed, or taken as
 * what the others are compared with. A button at the head of each would be read aloud before the first figure.
 */
export function ColumnsPanel({ add, ...list }: Props) {
  return (
    <span data-add-column>
      <Disclosure label={words.compare.columns} closesOnChoice>
        <div className="grid grid-cols-1 gap-4">
          {add}
          <ColumnList {...list} />
        </div>
      </Disclosure>
    </span>
  );
}
