/** Whether an order names each of these once, and nothing else. */
export function isSameSet(order: readonly string[], all: readonly string[]): boolean {
  const named = new Set(order);
  return order.length === all.length && all.every((id) => named.has(id));
}
