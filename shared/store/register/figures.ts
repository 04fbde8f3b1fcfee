import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { Instant } from '../../domain/calendar.ts';
import { FIGURES, type Figure, type Figures } from '../../domain/publication/figures.ts';
import { fromItem, toKey } from '../table/item.ts';
import { persist } from '../table/retry.ts';
import type { FigureStore } from './figure-store.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';

/** Each count is an attribute of its own, `byState#draft`, so that it can be added to. */
const Counts = z.object({ asOf: Instant }).catchall(z.unknown());

/** One read; before the first application there is nothing to count. */
export function readFiguresIn({ client, tableName, patience }: Table): FigureStore['readFigures'] {
  return async (callId) => {
    const Key = toKey(key.counts(callId));
    const { Item } = await persist(patience, () =>
      client.send(new GetItemCommand({ TableName: tableName, Key })),
    );
    if (!Item) return { asOf: null, figures: figuresIn({}) };
    const { asOf, ...counts } = fromItem(Counts, Item);
    return { asOf, figures: figuresIn(counts) };
  };
}

function figuresIn(counts: Readonly<Record<string, unknown>>): Figures {
  const of = (figure: Figure) =>
    Object.fromEntries(
      Object.entries(counts).flatMap(([name, count]) =>
        name.startsWith(`${figure}#`) && typeof count === 'number' && count > 0
          ? [[name.slice(figure.length + 1), count] as const]
          : [],
      ),
    );
  return Object.fromEntries(FIGURES.map((figure) => [figure, of(figure)])) as Record<
    Figure,
    Record<string, number>
  >;
}
