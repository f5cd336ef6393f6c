import type { ReactNode } from 'react';

/** A titled stretch of running text. */
export function Prose({
  title,
  id,
  children,
}: {
  title: string;
  /** Where links on the page lead to it. */
  id?: string;
  children: ReactNode;
}) {
  return (
    <section className="mt-8 max-w-[42rem] border-t border-line pt-4 [&_li]:mt-1 [&_li_a]:py-1 [&_p]:mt-2 [&_ul]:list-disc [&_ul]:ps-5">
      <h2 id={id} className="font-serif text-2xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
