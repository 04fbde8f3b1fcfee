import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useReader } from '../../reader/context.ts';
import { PARTS } from '../words.ts';
import type { Column, DataTableProps } from './columns.ts';
import { ROWS_AT_ONCE } from './growing.ts';

interface RowsProps<Row> extends DataTableProps<Row> {
  /** The first of those that are drawn here. */
  readonly from: number;
  readonly lines: readonly (string | null)[];
  readonly at: number;
  readonly turn: (row: Row) => void;
}

/** So many rows as are drawn at once. */
export function Rows<Row>({ rows, from, lines, at, turn, ...props }: RowsProps<Row>) {
  const { columns, keyOf, nameOf, idOf, selected, mayNot } = props;
  return (
    <>
      {rows.slice(from, from + ROWS_AT_ONCE).map((row, index) => (
        <Fragment key={keyOf(row)}>
          <PartLine
            says={lines[from + index]}
            columns={columns.length + (selected === undefined ? 0 : 1)}
          />
          <TableRow
            row={row}
            id={idOf?.(row)}
            columns={columns}
            isAt={from + index === at}
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
    </>
  );
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
      {columns.map(({ id, name, cell, isFigure, isWhole, isAct, isSaid }, index) =>
        index === 0 ? (
          <th key={id} scope="row" class={isSaid ? 'said' : isWhole && 'whole'}>
            {cell(row)}
          </th>
        ) : (
          <td
            key={id}
            data-name={isAct ? undefined : name}
            class={isFigure ? 'figure' : isWhole && 'whole'}
          >
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
