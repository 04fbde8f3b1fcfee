/** A piece of a page as a description: told apart from the document, so that it can be tested without one. */
export interface Element {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Node[];
}
export type Node = Element | string;
type Attributes = Readonly<Record<string, string | boolean>>;
type Child = Node | readonly Node[] | null | false;

/** One element; children that are null or false are left out, an attribute that is true has no value. */
export function el(tag: string, attributes: Attributes, ...children: readonly Child[]): Element {
  return { tag, attributes, children: children.flatMap(nodesOf) };
}

function nodesOf(child: Child): readonly Node[] {
  if (child === null || child === false) return [];
  return typeof child === 'string' || 'tag' in child ? [child] : child;
}

/** All that a reader of the nodes sees, in order. */
export function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : textOf(node.children)))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
