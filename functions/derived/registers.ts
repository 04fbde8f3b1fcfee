import type { Instant } from '../../shared/domain/calendar.ts';
import { isOfBefore } from '../../shared/domain/application/register.ts';
import type { Metric } from '../../shared/http/metrics.ts';
import type { HeldApplication } from '../../shared/store/register/reconciliation-store.ts';
import type { RegisterStore } from '../../shared/store/register/register-store.ts';
import { type EnteringStore, enter } from './enter.ts';

/** Enters an application that its register does not know as it is; null where it does. */
export type EnterMissing = (application: HeldApplication, at: Instant) => Promise<Metric[] | null>;

/** By the registers of the calls, each read once. */
export function enteringMissing(store: EnteringStore): EnterMissing {
  const registers = new Map<string, Promise<Map<string, number>>>();
  return async ({ id: applicationId, callId, version }, at) => {
    const register = registers.get(callId) ?? versionsIn(store, callId);
    registers.set(callId, register);
    const held = (await register).get(applicationId);
    if (held !== undefined && held >= version) return null;
    return enter(store, { callId, applicationId }, at);
  };
}

async function versionsIn(store: RegisterStore, callId: string): Promise<Map<string, number>> {
  const lines = (await store.listRegister(callId)).filter((line) => !isOfBefore(line));
  return new Map(lines.map(({ applicationId, version }) => [applicationId, version]));
}
