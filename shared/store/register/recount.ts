import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { RegisterLine } from '../../domain/application/register.ts';
import { Instant } from '../../domain/calendar.ts';
import { associationDifferences, differences } from '../../domain/publication/figures.ts';
import { conditionHeld } from '../table/condition-held.ts';
import { getItem } from '../table/get-item.ts';
import { fromItem, toItem } from '../table/item.ts';
import type { Table } from '../table/table.ts';
import { type Key, key } from '../table/table-shape.ts';
import { listAssociationCounts, stateCount } from './association-counts.ts';
import type { ReconciliationStore } from './reconciliation-store.ts';
import { listRegisterIn } from './register.ts';

const ATTEMPTS = 5;
type Counts = Readonly<Record<string, number>>;

/** An item of counts: what it says, and when it last changed; null where there is none. */
interface Held {
  readonly asOf: Instant | null;
  readonly counts: Counts;
}

/** What should be in an item of counts, and what else stands in it. */
interface Wanted {
  readonly at: Key;
  readonly held: Held;
  readonly counts: Counts;
  readonly beside: Readonly<Record<string, string>>;
}

export function recountIn(table: Table): ReconciliationStore['recount'] {
  return async (callId, at) => {
    let isMended = false;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const wrong = await wrongIn(table, callId);
      if (wrong.length === 0) return isMended;
      const put = await Promise.all(wrong.map((wanted) => putCounts(table, wanted, at)));
      isMended ||= put.includes(true);
      if (!put.includes(false)) return true;
    }
    throw new Error(`the counts of ${callId} go on changing`);
  };
}

/** The items of counts, of the call and of its associations, that do not follow from its register. */
async function wrongIn(table: Table, callId: string): Promise<Wanted[]> {
  // the counts first: what is entered after that has another moment, and they are read anew
  const whole = await readCounts(table, callId);
  const held = new Map(
    (await listAssociationCounts(table, callId, true)).map((one) => [one.code, one]),
  );
  const lines = await listRegisterIn(table)(callId);
  const byAssociation = associationsIn(lines);
  const codes = new Set([...held.keys(), ...byAssociation.keys()]);
  const wanted: Wanted[] = [
    { at: key.counts(callId), held: whole, counts: countsOf(lines), beside: {} },
    ...[...codes].map((code): Wanted => {
      const [was, is] = [held.get(code), byAssociation.get(code)];
      return {
        at: key.associationCounts(callId, code),
        held: was ?? { asOf: null, counts: {} },
        counts: is?.counts ?? {},
        beside: { name: was?.name ?? is?.name ?? code },
      };
    }),
  ];
  return wanted.filter((one) => !isSame(one.held.counts, one.counts));
}

async function readCounts(table: Table, callId: string): Promise<Held> {
  const item = await getItem(table, key.counts(callId));
  if (!item) return { asOf: null, counts: {} };
  const { asOf } = fromItem(z.object({ asOf: Instant }), item);
  const named = Object.entries(unmarshall(item)).filter(([name]) => name.includes('#'));
  return { asOf, counts: Object.fromEntries(named) as Counts };
}

/** What all lines of a register come to, each count by its name in the item. */
function countsOf(lines: readonly RegisterLine[]): Counts {
  const counts: Record<string, number> = {};
  for (const { figure, name, by } of lines.flatMap((line) => differences(null, line))) {
    const counted = `${figure}#${name}`;
    counts[counted] = (counts[counted] ?? 0) + by;
  }
  return counts;
}

/** The same of each association, by its code. */
function associationsIn(lines: readonly RegisterLine[]) {
  interface Found {
    readonly name: string;
    readonly counts: Record<string, number>;
  }
  const found = new Map<string, Found>();
  for (const { association, state } of lines.flatMap((line) =>
    associationDifferences(null, line),
  )) {
    const counts = found.get(association.code)?.counts ?? {};
    const counted = stateCount(state);
    counts[counted] = (counts[counted] ?? 0) + 1;
    found.set(association.code, { name: association.name, counts });
  }
  return found;
}

/** What there is none of may be absent or 0. */
function isSame(one: Counts, other: Counts): boolean {
  const names = [...Object.keys(one), ...Object.keys(other)];
  return names.every((name) => (one[name] ?? 0) === (other[name] ?? 0));
}

/** False where others counted meanwhile. */
async function putCounts(
  { send, tableName }: Table,
  { at, held: { asOf: seen }, counts, beside }: Wanted,
  asOf: Instant,
): Promise<boolean> {
  const unchanged =
    seen === null
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#at = :seen',
          ExpressionAttributeNames: { '#at': 'asOf' },
          ExpressionAttributeValues: marshall({ ':seen': seen }),
        };
  const Item = toItem(at, { ...beside, asOf, ...counts });
  return conditionHeld(send(new PutItemCommand({ TableName: tableName, Item, ...unchanged })));
}
