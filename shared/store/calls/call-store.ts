import type { Call } from '../../domain/calls/call.ts';

export interface CallStore {
  readCall(callId: string): Promise<Call | null>;
  /** All calls, in the order of their ids. */
  listCalls(): Promise<Call[]>;
}
