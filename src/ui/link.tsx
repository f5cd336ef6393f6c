import { use, type ComponentProps, type MouseEvent } from 'react';
import { UNSAFE_NavigationContext as NavigationContext } from 'react-router';
import { linkTo } from '../site/here.ts';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  /** A path of this site, with what follows it: `/rounds/x/#claim`. */
  to: string;
};

/** Whether a click asks for the page in another place than here. */
const isElsewhere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/**
 * A link to a page of this site. The router's own, and its hooks for links, listen to the address: each change of
 * a view would draw every link of the page anew, some hundreds. A whole path needs no address to start from.
 */
export function Link({ to, target, children, ...rest }: Props) {
  const { navigator } = use(NavigationContext);
  const href = linkTo(to);
  return (
    <a
      {...rest}
      href={href}
      target={target}
      onClick={(event) => {
        // A page may have another use for a click, and has said so by then.
        if (event.defaultPrevented || target || isElsewhere(event)) return;
        event.preventDefault();
        // The page that is shown is not put into the history a second time.
        if (event.currentTarget.href === window.location.href) navigator.replace(href);
        else navigator.push(href);
      }}
    >
      {children}
    </a>
  );
}
