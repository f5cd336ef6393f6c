import { previewWords } from '#language/previews.ts';
import { timelineWords } from '#language/timeline.ts';
import { sentenceOf } from '../../features/timeline/sentence.ts';
import type { TimelineSlice } from '../../model/slices/timeline-parts.ts';
import type { About } from '../../model/types.ts';
import { footOf, type Card } from './card.ts';

/** The card of the timeline: what its picture says, in a sentence. */
export function timelineCard(slice: TimelineSlice, about: About): Card {
  return {
    kind: 'timeline',
    collection: about.title,
    dateline: null,
    title: timelineWords.title,
    pair: [],
    line: [],
    columns: [],
    sentence: { text: sentenceOf(slice, 'venue'), givers: null },
    foot: footOf(about, previewWords.tagline),
  };
}
