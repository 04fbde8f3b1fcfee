import { unmarshall } from '@aws-sdk/util-dynamodb';
import { kindOf } from '../../infra/recover/kinds.ts';
import type { Item } from '../../shared/store/table/item.ts';

/** How items are written: a line for each attribute, and for each part of a JSON text in one. */
export function shapeOf(items: readonly Item[]): string[] {
  const lines = items.flatMap((item) => {
    const { pk, sk, ...attributes } = unmarshall(item) as { pk: string; sk: string };
    return partsOf(attributes).map((part) => `${kindOf(pk)} ${plain(sk)}${part}`);
  });
  return [...new Set(lines)].toSorted();
}

function partsOf(value: unknown): string[] {
  const read = parsed(value);
  if (Array.isArray(read)) return read.length === 0 ? ['[]'] : read.flatMap(inList);
  if (typeof read !== 'object' || read === null) return [`: ${typeof read}`];
  return Object.entries(read).flatMap(([name, part]) =>
    partsOf(part).map((rest) => `.${plain(name)}${rest}`),
  );
}

function inList(part: unknown): string[] {
  return partsOf(part).map((rest) => `[]${rest}`);
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[{[]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Names that are made of an id, a number or a count are the same name. */
function plain(name: string): string {
  return name
    .replaceAll(/(app|rep|dlg|obj|rec|call)_[a-z0-9]+/g, '*')
    .replaceAll(/\d+/g, '0')
    .replace(/#.*$/, '#*')
    .replace(/^[A-Z]+\d*-[A-Z]+\d*$/, '*');
}
