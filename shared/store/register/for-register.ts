import * as z from 'zod';
import { DraftContent } from '../../domain/application/content.ts';
import type { RegisterLine, Registered } from '../../domain/application/register.ts';
import { sha256 } from '../../evidence/canonical.ts';
import { type Snapshot, snapshotFrom } from '../applications/application-items.ts';
import { InconsistentReadError, consistentRead } from '../applications/consistent-read.ts';
import { fromItem } from '../table/item.ts';
import { batchGet, nameOf } from '../table/batch-get.ts';
import { callFrom } from '../calls/call-items.ts';
import { namedChoice } from '../../domain/calls/open-choice.ts';
import { isStated } from '../../domain/texts/stated.ts';
import { lineFrom } from './register.ts';
import type { RegisterStore } from './register-store.ts';
import type { Table } from '../table/table.ts';
import { key } from '../table/table-shape.ts';

/**
 * One consistent read; a second one, of content and call, where a filing has another content than
 * the register knows.
 */
export function readForRegisterIn(table: Table): RegisterStore['readForRegister'] {
  return (changed) =>
    consistentRead(async () => {
      const keys = {
        snapshot: key.snapshot(changed.applicationId),
        line: key.register(changed.callId, changed.applicationId),
      };
      const found = await batchGet(table, Object.values(keys));
      const snapshot = found.get(nameOf(keys.snapshot));
      const line = found.get(nameOf(keys.line));
      const held = line ? lineFrom(line) : null;
      if (!snapshot) return { now: null, held };
      const now = registered(snapshotFrom(snapshot));
      return { now: { ...now, keyField: await keyFieldOf(table, now, held) }, held };
    });
}

function registered(snapshot: Snapshot): Registered {
  const { standardNumber, submission, examination, decision, clock, ...rest } = snapshot;
  return {
    ...rest,
    standardNumber: standardNumber ?? null,
    submission: submission ?? null,
    examination: examination ?? null,
    decision: decision ?? null,
    clock: clock ?? null,
  };
}

async function keyFieldOf(
  table: Table,
  now: Registered,
  held: RegisterLine | null,
): Promise<string | null> {
  if (!now.submission) return null;
  if (held?.contentHash === now.contentHash) return held.keyField;
  const keys = { content: key.content(now.id), call: key.call(now.callId) };
  const found = await batchGet(table, Object.values(keys));
  const [content, call] = [found.get(nameOf(keys.content)), found.get(nameOf(keys.call))];
  if (!content || !call) throw new Error(`application ${now.id} has no content or no call`);
  const { text } = fromItem(Content, content);
  if (sha256(text) !== now.contentHash) throw new InconsistentReadError(`application ${now.id}`);
  const { keyField = '' } = DraftContent.parse(JSON.parse(text));
  return isStated(keyField) ? namedChoice(keyField, callFrom(call).keyFields) : null;
}

const Content = z.object({ text: z.string() });
