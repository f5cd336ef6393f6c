import { previewWords } from '#language/previews.ts';
import { waysToName, type Card, type CardColumn, type Givers } from './card.ts';
import { words } from '../../messages/words.ts';

/** Places that show the line under a title cut it off at about this many characters. */
const MOST_DESCRIPTION = 300;
/** The longest alternative text that Twitter takes. */
const MOST_ALT = 420;

/** What a card says in a line or two, for places that show words beside its picture. */
export function descriptionOf(card: Card): string {
  return upTo(MOST_DESCRIPTION, factsOf(card)).join(' ');
}

/** What the picture of a card shows, for readers who do not see it. */
export function altOf(card: Card): string {
  const foot = [card.foot.start, card.foot.end].map(sentence).join(' ');
  const alt = (facts: readonly string[]) => previewWords.alt(card.title, facts.join(' '), foot);
  return alt(upTo(MOST_ALT - alt([]).length, factsOf(card)));
}

/** As many as fit, and the first one at any rate. */
function upTo(most: number, sentences: readonly string[]): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const text of sentences) {
    length += text.length + 1;
    if (length > most && kept.length > 0) break;
    kept.push(text);
  }
  return kept;
}

function sentence(text: string): string {
  return words.atStart(words.join.sentence(text));
}

function factsOf({ dateline, pair, line, columns, sentence: said }: Card): string[] {
  const about = line.length > 0 ? [words.join.semicolon(line.map(({ text }) => text))] : [];
  return [
    ...(dateline ? [words.join.comma([dateline.when, dateline.where])] : []),
    ...(pair.length > 0 ? [words.join.semicolon(pair.map(({ label }) => label))] : []),
    ...(pair.length > 0
      ? [...columns.map(columnText), ...about]
      : [...about, ...columns.map(columnText)]),
    ...(said && columns.length === 0
      ? [said.text, ...(said.givers ? [shortest(said.givers)] : [])]
      : []),
  ].map(sentence);
}

/** "Pause, first phase: 42 days (4 of 9 accounts; others say 35; from AP)". */
export function columnText({ head, label, figure, text, evidence, givers }: CardColumn): string {
  const name = words.join.comma([head, label]);
  const said = words.join.semicolon([evidence?.text, givers && shortest(givers)]);
  const value = figure ? figureText(figure) : (text ?? '');
  const fact = name ? previewWords.fact(name, value) : value;
  return said ? previewWords.evidence(fact.replace(/\.$/, ''), said) : fact;
}

function figureText({ value, unit, before }: NonNullable<CardColumn['figure']>): string {
  const figure = before === null ? value : previewWords.moved(before, value);
  return unit === null ? figure : `${figure} ${unit}`;
}

/** Names in full where they are few and short, else those of outlets, three at most. */
function shortest(givers: Givers): string {
  const ways = waysToName(givers);
  return (
    ways.find((way) => way.length <= 90 && way.split(words.between.semicolon).length <= 4) ??
    ways.at(-1) ??
    ''
  );
}
