/** Parts of a page that are shown elsewhere in it for a while: each comes back to its place. */

/** @throws Error where the page has none: then it stays as it was sent, which is read whole */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`Falta #${id} en la página de ayuda.`);
  return found;
}

export function borrower() {
  const undo: (() => void)[] = [];
  return {
    /** Puts it at the end of another part. */
    put(node: Element, into: Element): void {
      const place = document.createComment('');
      node.before(place);
      into.append(node);
      undo.push(() => place.replaceWith(node));
    },
    /** Puts what is new at the beginning of another part. */
    add(node: Element, into: Element): void {
      into.prepend(node);
      undo.push(() => node.remove());
    },
    /** The last first: what was added to a part comes away before the part goes back. */
    giveBack(): void {
      while (undo.length > 0) undo.pop()?.();
    },
  };
}
