import type { Node } from './node.ts';

/** Puts the described nodes in the place of what an element holds. */
export function mount(place: HTMLElement, nodes: readonly Node[]): void {
  place.replaceChildren(...nodes.map(made));
}

// by the document's own methods only: no text ever becomes markup
function made(node: Node): globalThis.Node | string {
  if (typeof node === 'string') return node;
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...node.children.map(made));
  return element;
}
