import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../../reader/context.ts';
import { PARTS } from '../words.ts';
import { type Order, ordered, pressed } from './order.ts';
import { useTableKeys } from './table-keys.ts';

export interface Column<Row> {
  readonly id: string;
  readonly name: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** By what it is ordered; without it, it is not. */
  readonly order?: (row: Row) => string | number;
  readonly isFigure?: true;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** The first names the row, is its heading, and holds the link that opens it. */
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** What a row is called where it is selected. */
  readonly nameOf: (row: Row) => string;
  /** The id by which an address leads to a row; without it, none does. */
  readonly idOf?: (row: Row) => string;
  /** Keys of the rows that are selected; without it, none can be. */
  readonly selected?: ReadonlySet<string>;
  readonly onSelected?: (selected: ReadonlySet<string>) => void;
  /** Why a row cannot be selected; without it, and where it says nothing, each can. */
  readonly mayNot?: (row: Row) => string | null;
  /** What the rows fall into, as long as they are ordered by it: each part under a line of its own. */
  readonly parts?: {
    readonly of: (row: Row) => number;
    readonly says: (part: number) => string;
  };
}

/** A table that is ordered by its columns, and walked and selected from by keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, rows, columns, keyOf, nameOf, idOf, selected, onSelected, mayNot } = props;
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
  return (
    <div class="table-frame folds">
      <table>
        <caption>{caption}</caption>
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
        <tbody>
          {shown.map((row, index) => (
            <Fragment key={keyOf(row)}>
              <PartLine
                says={lines[index]}
                columns={columns.length + (selected === undefined ? 0 : 1)}
              />
              <TableRow
                row={row}
                id={idOf?.(row)}
                columns={columns}
                isAt={index === at}
                box={
                  selected && {
                    isOn: selected.has(keyOf(row)),
                    name: nameOf(row),
                    mayNot: mayNot?.(row) ?? null,
                  }
                }
                onSelect={() => turn(row)}
              />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
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

function PartLine({ says, columns }: { says: string | null | undefined; columns: number }) {
  if (!says) return null;
  return (
    <tr class="parting">
      <th colSpan={columns} scope="rowgroup">
        {says}
      </th>
    </tr>
  );
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

interface RowProps<Row> {
  readonly row: Row;
  readonly id: string | undefined;
  readonly columns: readonly Column<Row>[];
  readonly isAt: boolean;
  readonly box:
    | { readonly isOn: boolean; readonly name: string; readonly mayNot: string | null }
    | undefined;
  readonly onSelect: () => void;
}

function TableRow<Row>({ row, id: rowId, columns, isAt, box, onSelect }: RowProps<Row>) {
  const reader = useReader();
  const place = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isAt) place.current?.querySelector<HTMLElement>('th a, th button')?.focus();
  }, [isAt]);
  const className = [isAt && 'at', box?.isOn && 'chosen'].filter(Boolean).join(' ');
  return (
    <tr ref={place} id={rowId} class={className || undefined}>
      {box && (
        <td>
          <input
            type="checkbox"
            aria-label={reader.say(PARTS.select(box.name))}
            checked={box.isOn}
            disabled={box.mayNot !== null}
            title={box.mayNot ?? undefined}
            onChange={onSelect}
          />
        </td>
      )}
      {columns.map(({ id, name, cell, isFigure }, index) =>
        index === 0 ? (
          <th key={id} scope="row">
            {cell(row)}
          </th>
        ) : (
          <td key={id} data-name={name} class={isFigure && 'figure'}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
