import type { ComponentProps } from 'react';
import { useHref, useLinkClickHandler, type To } from 'react-router';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { to: To };

/**
 * A link to a page of this site. The router's own brings what fetches ahead for a server of its kind, a
 * third of the router's bytes, and writes a mark for it into every link of every page.
 */
export function Link({ to, target, children, ...rest }: Props) {
  const href = useHref(to);
  const follow = useLinkClickHandler(to, target ? { target } : {});
  return (
    <a
      {...rest}
      href={href}
      target={target}
      onClick={(event) => {
        // A page may have another use for a click, and has said so by then.
        if (!event.defaultPrevented) follow(event);
      }}
    >
      {children}
    </a>
  );
}
