import { useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { searching } from '#language/searching.ts';
import { counted, date } from '../../../messages/format.ts';
import { words } from '../../../messages/words.ts';
import { useWholeIndex } from '../../../dataset/part-hooks.ts';
import { buttonClass, fieldClass } from '../../../ui/styles.ts';
import { Toaster } from '../../../ui/toast.tsx';
import { tidied } from '../../../urls/draft.ts';
import type { AccountItem } from '../../../model/search/docs.ts';
import type { FoundAnswers, Groups } from '../finding/found.ts';
import { ORDERS, type Order } from '../finding/order.ts';
import { asFilters } from '../as-filters.ts';
import { AnswerList } from './answer-list.tsx';
import { followArrows } from './arrow-keys.ts';
import { ClaimLine } from './claim-line.tsx';
import { HANDED_OVER } from './group.tsx';
import { useAnswers, type Answering } from './use-answers.ts';

type Props = {
  onClose: () => void;
  onCite: (account: AccountItem) => void;
};

/** What was looked for last: who comes back to the search goes on from there. */
let last = '';

const KINDS = [
  'people',
  'issues',
  'places',
  'accounts',
  'proposals',
  'rounds',
  'sources',
] as const satisfies readonly (keyof Groups)[];

/** Milliseconds without a key after which the numbers are read aloud: not with each letter. */
const PAUSE_MS = 700;

/**
 * The search over the page: a field, and what is found below it. The browser's own dialog, so that the focus
 * stays in it and goes back where it came from. It closes when one of its links is followed.
 */
export function SearchPanel({ onClose, onCite }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(last);
  const [order, setOrder] = useState<Order>('best');
  const query = tidied(text);
  const [wanted, setWanted] = useState({ query, most: HANDED_OVER });
  const most = wanted.query === query ? wanted.most : HANDED_OVER;
  const answering = useAnswers({ query, order, most });
  const answers = answering.state === 'there' ? answering.value.answers : null;
  const load = useWholeIndex(true);
  const index = load.state === 'there' ? load.value : null;
  const answered = answers?.query;
  const filters = useMemo(
    () => (index && answered !== undefined ? asFilters(answered, index) : null),
    [answered, index],
  );
  const summary = answers ? summaryOf(answers) : '';

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    field.current?.select();
  }, []);

  /** A link that is followed here leads away; one that opens elsewhere does not. */
  const leave = (event: MouseEvent) => {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    const link = event.target instanceof Element && event.target.closest('a[data-result]');
    if (link && !elsewhere) dialog.current?.close();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears the links and the arrow keys of all that stands in it
    <dialog
      ref={dialog}
      aria-label={searching.title}
      className="no-print m-0 h-dvh max-h-none w-screen max-w-none flex-col overflow-hidden border border-line bg-paper text-ink backdrop:bg-shade open:flex sm:mx-auto sm:my-[6vh] sm:h-[88vh] sm:w-[min(52rem,calc(100vw-2rem))] sm:rounded"
      onClose={onClose}
      onClick={leave}
      onKeyDown={followArrows}
    >
      <div className="border-b border-line px-5 pt-4 pb-3 low:py-2">
        <div className="flex gap-2">
          <input
            ref={field}
            role="searchbox"
            aria-label={searching.label}
            aria-describedby="search-keys"
            className={`${fieldClass} text-lg`}
            placeholder={searching.placeholder}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            value={text}
            onChange={(event) => {
              last = event.target.value;
              setText(last);
            }}
          />
          <button
            type="button"
            className={`${buttonClass} shrink-0`}
            onClick={() => dialog.current?.close()}
          >
            {words.site.close}
          </button>
        </div>
        <div className="mt-2 flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-1 text-sm text-soft low:mt-0">
          <p>{summary || searching.hint}</p>
          {answers && summary && (
            <label>
              {searching.order}{' '}
              <select
                className="min-h-11 rounded border border-edge bg-raised px-2 text-ink"
                value={order}
                onChange={(event) => setOrder(event.target.value as Order)}
              >
                {ORDERS.map((value) => (
                  <option key={value} value={value}>
                    {searching.orders[value]}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      </div>
      <div className="grow overflow-y-auto overscroll-contain px-5 py-3">
        <p id="search-keys" className={answers ? 'sr-only' : 'text-sm text-soft max-sm:sr-only'}>
          {searching.keys}
        </p>
        {answering.state === 'loading' && <p className="text-soft">{searching.loading}</p>}
        {answering.state === 'failed' && (
          <p>
            {searching.failed}{' '}
            <button type="button" className={buttonClass} onClick={answering.retry}>
              {searching.retry}
            </button>
          </p>
        )}
        {answering.state === 'there' && answers && (
          <>
            <Remarks {...answering.value} answers={answers} />
            <AnswerList
              answers={answers}
              names={answering.value.names}
              onCite={onCite}
              onWant={(more) => setWanted({ query, most: more })}
              filters={filters}
            />
          </>
        )}
      </div>
      <Spoken text={summary} />
      {/* Screen readers read nothing outside an open dialog, so a toast must be inside it. */}
      <Toaster />
    </dialog>
  );
}

/** How much of each kind was found, in words. */
function summaryOf({ query, groups, asked }: FoundAnswers): string {
  const found = KINDS.filter((kind) => groups[kind].total > 0);
  if (found.length > 0)
    return words.join.comma(
      found.map((kind) => counted(groups[kind].total, searching.counts[kind])),
    );
  return asked.claim === null ? searching.nothing(query) : '';
}

/** How the words were read, where that is not a matter of course. */
function Remarks({
  answers,
  sources,
  older,
}: Pick<Answering, 'sources' | 'older'> & { answers: FoundAnswers }) {
  const { asked, groups, partly } = answers;
  const none = KINDS.every((kind) => groups[kind].total === 0);
  return (
    <>
      {asked.assumed && <p className="pb-2 text-soft">{searching.assumed(date(asked.assumed))}</p>}
      {partly && <p className="pb-2 text-soft">{searching.partly}</p>}
      {older === 'loading' && <p className="pb-2 text-soft">{searching.readingOlder}</p>}
      {older === 'failed' && <p className="pb-2 text-differ">{searching.withoutOlder}</p>}
      {sources === 'failed' && <p className="pb-2 text-differ">{searching.withoutSources}</p>}
      {none && asked.claim !== null && <ClaimLine id={asked.claim} />}
    </>
  );
}

/** Says to screen readers what was found, once the keys rest. */
function Spoken({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
