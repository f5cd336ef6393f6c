import type { ReactNode } from 'react';
import { peopleWords } from '#language/people.ts';

/** How sure it is who was there: what counts, and what does not. */
export function Sureness({ children }: { children?: ReactNode }) {
  return (
    <section className="mt-8 border-t border-ink pt-3">
      <h2 className="font-serif text-2xl font-semibold">{peopleWords.sure}</h2>
      <div className="mt-1 max-w-[46rem] space-y-2 text-soft">
        {peopleWords.sureText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {children}
      </div>
    </section>
  );
}
