import * as z from 'zod';
import type { RulePack, Trees } from '../../domain/rules/clause.ts';
import type { NewRelease } from '../../domain/rules/pack-release.ts';
import { getItem } from '../table/get-item.ts';
import { fromItem, jsonText, toItem } from '../table/item.ts';
import type { Table } from '../table/table.ts';
import { type Key, key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';
import type { RulePackStore } from './call-store.ts';

/** A pack under its hash, and its version in the list: once, and never over what is there. */
export function rulePackWrites(tableName: string, { release, published }: NewRelease): Write[] {
  const { pack, trees, ref } = published;
  const texts = { pack: JSON.stringify(pack), trees: JSON.stringify(trees) };
  return [
    newItem(tableName, key.packVersion(ref.id, ref.version), release),
    newItem(tableName, key.rulePack(ref.hash), texts),
  ];

  function newItem(TableName: string, at: Key, attributes: Readonly<Record<string, unknown>>) {
    const Item = toItem(at, attributes);
    const ConditionExpression = 'attribute_not_exists(pk)';
    return {
      item: { Put: { TableName, Item, ConditionExpression } },
      refusal: () => ({
        code: 'rule_pack.not_next_version',
        id: ref.id,
        currentVersion: ref.version,
      }),
    } as const satisfies Write;
  }
}

const AnyPack = z.custom<RulePack>((value) => typeof value === 'object' && value !== null);
// it was checked when it was published; whoever judges by it compares it with its hash
const Stored = z.object({
  pack: jsonText(AnyPack),
  trees: jsonText(z.record(z.string(), z.string()) satisfies z.ZodType<Trees>),
});

/** The pack that an admin published under a hash. */
export function readRulePackIn(table: Table): RulePackStore['readRulePack'] {
  return async (hash) => {
    const item = await getItem(table, key.rulePack(hash));
    if (!item) return null;
    const { pack, trees } = fromItem(Stored, item);
    return { pack, trees, ref: { id: pack.id, version: pack.version, hash } };
  };
}
