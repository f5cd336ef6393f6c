import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { SaidGroup } from '../../messages/rows/rows.ts';
import { counted } from '../../messages/format.ts';
import { words } from '../../messages/words.ts';
import { classes } from '../../ui/classes.ts';
import { folds } from './use-folds.ts';

type Props = {
  group: SaidGroup;
  /** A heading of this group and those after it; empty for none. */
  above: string;
  /** Whether a group that folds is open. */
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Classes of the heading of a group for which a narrow screen has no place. */
  className: string | false;
  /** How many columns the table has, that of the terms among them. */
  span: number;
  children: ReactNode;
};

/** The rows that stand together under their heading; the heading of those that are folded opens them. */
export function FoldedRows({ group, above, open, onOpen, className, span, children }: Props) {
  const id = useId();
  const { kind, title, rows } = group;
  const section = above && (
    <HeadRow span={span} className="border-ink">
      <h2 className="pt-3 pb-1 text-sm font-semibold text-soft">{above}</h2>
    </HeadRow>
  );
  if (folds(group))
    return (
      <>
        <tbody role="rowgroup" className="block" data-group={kind}>
          {section}
          <HeadRow span={span} className={classes('border-line', className)}>
            <h3>
              <button
                type="button"
                aria-expanded={open}
                aria-controls={id}
                className="flex min-h-11 w-full items-baseline gap-2 py-2 text-start hover:text-accent"
                onClick={() => onOpen(!open)}
              >
                <span aria-hidden="true" className="no-print w-3 text-soft rtl:-scale-x-100">
                  {open ? '▾' : '▸'}
                </span>
                <span className="min-w-0">
                  <b className="font-serif text-lg leading-snug font-semibold">{title}</b>
                  <span className="text-sm font-normal text-soft">
                    {words.between.comma}
                    {counted(rows.length, words.compare.rowCount)}
                  </span>
                </span>
              </button>
            </h3>
          </HeadRow>
        </tbody>
        <Folded id={id} title={title} kind={kind} open={open} onFound={() => onOpen(true)}>
          {children}
        </Folded>
      </>
    );
  // An issue with few rows needs no heading: its first row names it.
  const heading = title !== '' && kind !== 'issue' && (
    <HeadRow span={span} className="border-ink">
      <h2 className="pt-3 pb-1 text-sm font-semibold text-soft">{title}</h2>
    </HeadRow>
  );
  return (
    <tbody
      role="rowgroup"
      // What has a heading is named by it: a name of its own would be said a second time.
      aria-label={heading ? undefined : title || undefined}
      className="block"
      // What a short print leaves out is chosen by it (app.css).
      data-group={kind}
    >
      {section}
      {heading}
      {children}
    </tbody>
  );
}

/** A heading over the whole width of the table. */
function HeadRow(props: { span: number; className: string; children: ReactNode }) {
  return (
    <tr role="row" className={classes('block border-t', props.className)}>
      {/* HTML has no place for a heading in a th. */}
      <td
        role="rowheader"
        colSpan={props.span}
        aria-colspan={props.span}
        className="block text-start font-normal"
      >
        {props.children}
      </td>
    </tr>
  );
}

/**
 * Rows that the reader opens. While they are closed the browser still finds words in them, where it can
 * ("hidden until found"), and then opens them; on paper they are open (app.css).
 */
function Folded(props: {
  id: string;
  title: string;
  kind: SaidGroup['kind'];
  open: boolean;
  onFound: () => void;
  children: ReactNode;
}) {
  const { id, title, kind, open, onFound, children } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const element = body.current;
    // Where the browser does not know it, it would be a plain "hidden", which our classes overrule.
    if (!element || open || !('onbeforematch' in element)) return undefined;
    element.setAttribute('hidden', 'until-found');
    element.addEventListener('beforematch', onFound);
    return () => {
      element.removeAttribute('hidden');
      element.removeEventListener('beforematch', onFound);
    };
  });
  return (
    <tbody
      ref={body}
      id={id}
      role="rowgroup"
      aria-label={title}
      data-group={kind}
      className={open ? 'block' : 'hidden [&[hidden]]:block'}
    >
      {children}
    </tbody>
  );
}
