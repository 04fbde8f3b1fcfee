/** By which column a table is ordered, and which way. */
export interface Order {
  readonly column: string;
  readonly isDown: boolean;
}

/** Pressing a column orders by it; pressing it again turns the order round. */
export function pressed(order: Order | null, column: string): Order {
  return { column, isDown: order?.column === column && !order.isDown };
}

export function ordered<Row>(
  rows: readonly Row[],
  order: Order | null,
  valueOf: (row: Row, column: string) => string | number,
): readonly Row[] {
  if (!order) return rows;
  const compare = (one: Row, other: Row) => {
    const [a, b] = [valueOf(one, order.column), valueOf(other, order.column)];
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return String(a).localeCompare(String(b), 'zh-CN', { numeric: true });
  };
  const up = rows.toSorted(compare);
  return order.isDown ? up.toReversed() : up;
}
