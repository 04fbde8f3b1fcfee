import { beijingInstant } from '../../../shared/domain/calendar.ts';
import type { KeptExport } from '../../../shared/domain/exports/export.ts';
import { type Doors, storeOfDoors } from '../../support/doors.ts';
import { claimsOf } from '../../support/http-event.ts';

type Headers = Readonly<Record<string, string>>;
type ACall = () => Promise<{ callId: string }>;

const claims = claimsOf('examiner');
const TABLE = { kind: 'applications', format: 'xlsx' };
const HOUR = 3_600_000;
const NOBODYS = `exp_${'1'.repeat(17)}_${'a'.repeat(20)}`;

/** A way to each code about the tables that are exported. */
export function exportWays(doors: () => Doors, aCall: ACall) {
  const start = (callId: string, body: object, headers: Headers) =>
    doors().ask('startExport', {
      params: { callId },
      body,
      headers: { 'idempotency-key': `ask-${callId}`, ...headers },
      claims,
    });
  /** Takes what was asked for some hours ago, and made or not. */
  const take = async (hoursAgo: number, isMade: boolean, headers: Headers) => {
    const { callId } = await aCall();
    const { body } = await start(callId, TABLE, {});
    const at = beijingInstant(new Date(Date.now() - hoursAgo * HOUR));
    const store = storeOfDoors();
    const asked = await store.readExport({ callId, exportId: String(body['id']) });
    if (!asked) throw new Error('it was not asked for');
    const file = { key: 'k', lines: 0, bytes: 0, sha256: 'ab'.repeat(32), finishedAt: at };
    const id = NOBODYS;
    const kept: KeptExport = { ...asked, id, startedAt: at, file: isMade ? file : null };
    await store.commit({ export: kept }, null, new Date());
    return doors().ask('takeExport', { params: { callId, exportId: id }, headers, claims });
  };
  return {
    'export.not_for_role': async (headers: Headers) => {
      const { callId } = await aCall();
      return start(callId, { ...TABLE, kind: 'objections' }, headers);
    },
    'export.not_found': async (headers: Headers) => {
      const { callId } = await aCall();
      return doors().ask('getExport', { params: { callId, exportId: NOBODYS }, headers, claims });
    },
    'export.not_ready': (headers: Headers) => take(0, false, headers),
    'export.failed': (headers: Headers) => take(2, false, headers),
    'export.gone': (headers: Headers) => take(25, true, headers),
  };
}
