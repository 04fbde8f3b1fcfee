import type { Content } from '../form/content/pointer.ts';
import type { ReviewView } from './review-view.ts';

type Changes = ReviewView['changes'];

/** The content as it was before the changes that a return led to. */
export function contentBefore(content: Content, changes: Changes): Content {
  const isAdded = (change: Changes[number]) => change.before === undefined;
  // from the last on: what was added to a list goes without moving what stands before it
  const added = changes.filter(isAdded).toReversed();
  const others = changes.filter((change) => !isAdded(change));
  const before = [...added, ...others].reduce<unknown>(
    (later, change) => withPart(later, change.pointer.split('/').slice(1), change.before),
    content,
  );
  return (before ?? {}) as Content;
}

/** A value with another part at the end of the steps; undefined takes it out, with what is empty then. */
function withPart(value: unknown, [name, ...deeper]: readonly string[], part: unknown): unknown {
  if (name === undefined) return part;
  const below = withPart((value as Record<string, unknown> | undefined)?.[name], deeper, part);
  if (Array.isArray(value) || (value === undefined && /^\d+$/.test(name))) {
    const items = [...((value as unknown[] | undefined) ?? [])];
    if (below === undefined) items.splice(Number(name), 1);
    else items[Number(name)] = below;
    return items.length === 0 ? undefined : items;
  }
  const { [name]: _was, ...others } = (value ?? {}) as Record<string, unknown>;
  const parts = below === undefined ? others : { ...others, [name]: below };
  return Object.keys(parts).length === 0 ? undefined : parts;
}
