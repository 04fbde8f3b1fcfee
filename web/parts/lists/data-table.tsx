import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useReader } from '../../reader/context.ts';
import { PARTS } from '../words.ts';
import type { Column, DataTableProps } from './columns.ts';
import { Rows } from './data-rows.tsx';
import { ROWS_AT_ONCE, useGrowing } from './growing.ts';
import { type Order, ordered, pressed } from './order.ts';
import { useTableKeys } from './table-keys.ts';

export type { Column } from './columns.ts';

/** A table that is ordered by its columns, and walked and selected from by keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, rows, columns, keyOf, idOf, selected, onSelected, mayNot } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const shown = ordered(rows, order, (row, id) => orderOf(columns, id)?.(row) ?? '');
  const free = shown.filter((row) => !mayNot?.(row)).map(keyOf);
  const select = (keys: readonly string[]) => {
    if (selected && onSelected) onSelected(turned(selected, keys));
  };
  const turn = (row: Row) => free.includes(keyOf(row)) && select([keyOf(row)]);
  const at = useTableKeys({
    count: shown.length,
    onSelect: (row) => shown[row] && turn(shown[row]),
  });
  const lines = linesBetween(shown, props.parts);
  const parts = useGrowing(shown.length, idOf !== undefined && isSought(shown, idOf));
  // by identity: a part that is drawn already is not looked at again as the next one is added
  const made = useMemo<VNode[]>(() => [], [props, order, at]);
  for (let part = made.length; part < parts; part += 1)
    made.push(
      <Rows
        key={part}
        {...props}
        rows={shown}
        from={part * ROWS_AT_ONCE}
        lines={lines}
        at={at}
        turn={turn}
      />,
    );
  return (
    <div class="table-frame folds">
      <table>
        <caption class={props.isTitled === true ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {selected && <SelectAll selected={selected} keys={free} select={select} />}
            {columns.map((column) => (
              <Heading
                key={column.id}
                column={column}
                order={order}
                onPress={() => setOrder(pressed(order, column.id))}
              />
            ))}
          </tr>
        </thead>
        <tbody>{made.slice(0, parts)}</tbody>
      </table>
    </div>
  );
}

/** Whether the address names one of the rows: it must be there for the browser to lead to. */
function isSought<Row>(rows: readonly Row[], idOf: (row: Row) => string): boolean {
  const sought = globalThis.location?.hash.slice(1) ?? '';
  return sought !== '' && rows.some((row) => idOf(row) === sought);
}

/** What stands over each row: at the first of a part what the part is, where the rows are in their order. */
function linesBetween<Row>(
  rows: readonly Row[],
  parts: DataTableProps<Row>['parts'],
): readonly (string | null)[] {
  if (!parts) return [];
  const of = rows.map(parts.of);
  const isInOrder = of.every((part, at) => at === 0 || part >= (of[at - 1] ?? part));
  if (!isInOrder) return [];
  return of.map((part, at) => (part === of[at - 1] ? null : parts.says(part)));
}

interface SelectAllProps {
  readonly selected: ReadonlySet<string>;
  readonly keys: readonly string[];
  readonly select: (keys: readonly string[]) => void;
}

function SelectAll({ selected, keys, select }: SelectAllProps) {
  const reader = useReader();
  return (
    <th>
      <input
        type="checkbox"
        aria-label={reader.say(PARTS.selectAll)}
        checked={keys.length > 0 && keys.every((key) => selected.has(key))}
        onChange={() => select(toTurn(selected, keys))}
      />
    </th>
  );
}

function orderOf<Row>(columns: readonly Column<Row>[], id: string) {
  return columns.find((column) => column.id === id)?.order;
}

function turned(selected: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const next = new Set(selected);
  for (const key of keys) if (!next.delete(key)) next.add(key);
  return next;
}

/** What has to be turned so that all are selected, or none where all are. */
function toTurn(selected: ReadonlySet<string>, keys: readonly string[]): readonly string[] {
  const missing = keys.filter((key) => !selected.has(key));
  return missing.length > 0 ? missing : keys;
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly order: Order | null;
  readonly onPress: () => void;
}

function Heading<Row>({
  column: { id, name, order: by, isFigure },
  order,
  onPress,
}: HeadingProps<Row>) {
  const reader = useReader();
  const isBy = order?.column === id;
  const className = isFigure && 'figure';
  if (!by)
    return (
      <th scope="col" class={className}>
        {name}
      </th>
    );
  const sort = isBy ? (order.isDown ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" class={className} aria-sort={sort}>
      <button type="button" class="plain" title={reader.say(PARTS.sortBy(name))} onClick={onPress}>
        {name}
        <span aria-hidden="true">{isBy ? (order.isDown ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
