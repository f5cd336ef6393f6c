import type { ReactNode, SyntheticEvent } from 'react';
import { useLocation } from 'react-router';
import { BASE } from '../site/here.ts';
import { linkInLanguage } from '../site/languages-here.ts';
import { withoutBase } from '../site/path.ts';

type Props = {
  language: string;
  isHere?: boolean;
  /** Of the words of the link, where they are in the language to which it leads. */
  lang?: string;
  dir?: 'auto';
  className?: string;
  children: ReactNode;
};

/**
 * A link to this page in another language. It has the path as it was sent; before somebody follows it, it gets what the
 * address says of view and claim.
 */
export function VersionLink({ language, isHere = false, lang, dir, className, children }: Props) {
  const { pathname } = useLocation();
  const aim = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    const { pathname: now, search, hash } = window.location;
    const path = withoutBase(now, BASE);
    if (path !== null) currentTarget.href = linkInLanguage(language, path) + search + hash;
  };
  return (
    <a
      href={linkInLanguage(language, pathname)}
      hrefLang={language}
      lang={lang}
      dir={dir}
      aria-current={isHere || undefined}
      className={className}
      onPointerEnter={aim}
      onFocus={aim}
      onClick={aim}
    >
      {children}
    </a>
  );
}
