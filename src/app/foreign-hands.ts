/*
 * Translators, dictionaries and other programs in a browser take text nodes out of a page and put elements
 * of their own in their place. React keeps hold of the nodes that it made: it would go on writing into text
 * that nobody sees, and stop at a removal of what is not there. Here is known what stands for what.
 */

/** What stands in the place of a text node that is no longer in the page, in order. */
const standIns = new WeakMap<Node, ChildNode[]>();

/** Notes which text nodes were taken out and what came for them. */
function note(records: readonly MutationRecord[], rewritten: MutationObserver): void {
  const added = new Set(records.flatMap((record) => [...record.addedNodes]));
  for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records)
    for (const text of removedNodes) {
      if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue;
      // Put in its place in one step, or beside it before it went.
      const beside = [previousSibling, nextSibling].find(
        (node) => node instanceof Element && added.has(node),
      );
      const come = addedNodes.length > 0 ? [...addedNodes] : beside ? [beside] : [];
      standIns.set(text, come as ChildNode[]);
      rewritten.observe(text, { characterData: true });
    }
}

/**
 * From here on React may change a page in which others have put text into elements of their own: what React
 * writes is shown, in place of the stand-in, what it removes goes, what it puts in stands where it belongs.
 */
export function allowForeignHands(root: Element): void {
  const rewritten = new MutationObserver((records) => {
    for (const { target } of records) putBack(target);
  });
  const replaced = new MutationObserver((records) => note(records, rewritten));
  replaced.observe(root, { childList: true, subtree: true });

  /** What a node of React is in the page: itself, the element around it, its stand-in, or nothing. */
  function inPage(parent: Node, node: Node): Node | null {
    if (node.parentNode === parent) return node;
    note(replaced.takeRecords(), rewritten);
    let at: Node | null = standIns.get(node)?.[0] ?? node;
    while (at && at.parentNode !== parent) at = at.parentNode;
    return at;
  }

  // They are called for the node that they were asked of.
  // oxlint-disable-next-line typescript/unbound-method
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const there = inPage(this, child);
    if (there) removeChild.call(this, there);
    if (there !== child) takeAway(child);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(
    this: Node,
    node: T,
    next: Node | null,
  ): T {
    // A text that moves takes the place of its stand-in with it.
    takeAway(node);
    insertBefore.call(this, node, next && inPage(this, next));
    return node;
  };
}

/** React has written a new text: it is shown, and whoever replaced the old one may do so again. */
function putBack(text: Node): void {
  const [first, ...more] = standIns.get(text) ?? [];
  standIns.delete(text);
  first?.replaceWith(text);
  for (const node of more) node.remove();
}

function takeAway(text: Node): void {
  for (const node of standIns.get(text) ?? []) node.remove();
  standIns.delete(text);
}
