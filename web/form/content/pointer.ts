import type { DraftContent } from '../../../shared/domain/application/content.ts';

/** What an association fills in, complete or not. */
export type Content = DraftContent;

type Group = Readonly<Record<string, unknown>>;

/** What stands at a pointer (RFC 6901) into a content; undefined where nothing is stated. */
export function valueAt(content: Content, pointer: string): unknown {
  return stepsIn(pointer).reduce<unknown>((at, step) => (at as Group | undefined)?.[step], content);
}

/** The content with another value there; undefined takes it out, with a group that nothing is left of. */
export function withValue(content: Content, pointer: string, value: unknown): Content {
  return replaced(content, stepsIn(pointer), value) ?? {};
}

function replaced(group: Group, [name = '', ...deeper]: string[], value: unknown): Group | null {
  const below = deeper.length === 0 ? value : replaced((group[name] ?? {}) as Group, deeper, value);
  const { [name]: _before, ...others } = group;
  const isOut = below === undefined || below === null;
  const next = isOut ? others : { ...group, [name]: below };
  return Object.keys(next).length === 0 ? null : next;
}

function stepsIn(pointer: string): string[] {
  return pointer.split('/').slice(1);
}

/** Whether two values that JSON can hold are the same, whatever the order of their members. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one as Group, other as Group];
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => name in right && isSameValue(left[name], right[name]))
  );
}
