import type { CallStore, RulePackReader } from './call-store.ts';
import { listCallsIn, readCallIn } from './calls.ts';
import { readRulePackIn } from './rule-packs.ts';
import type { Table } from '../table/table.ts';

/** The calls, and the packs that an environment has of its own. */
export function callStoreIn(table: Table): CallStore & RulePackReader {
  return {
    readCall: readCallIn(table),
    listCalls: listCallsIn(table),
    readRulePack: readRulePackIn(table),
  };
}
