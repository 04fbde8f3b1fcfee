import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type LocalCloud,
  type LocalCloudOptions,
  startLocalCloud,
} from '../../infra/local/local-cloud.ts';
import { samplePeople } from '../../infra/local/sample-people.ts';
import { sampleCalendars } from '../../infra/local/sample-calendars.ts';
import { TEMPLATES } from '../../functions/printing/lazy-printer.ts';
import { sampleCall } from '../../shared/calls/calls.ts';
import type { CallDefinition } from '../../shared/domain/calls/call.ts';
import { sha256 } from '../../shared/evidence/canonical.ts';
import { Person } from './person.ts';

export interface LocalRound {
  readonly api: string;
  /** Where `cloud.json` lies. */
  readonly folder: string;
  readonly anyone: Person;
  /** Runs schedules on demand: `POST <control>/schedules/<name>`. */
  readonly control: string;
  signIn(account: string): Promise<Person>;
  /** Stops everything and starts it anew on the same data; everybody has to sign in again. */
  startAnew(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The whole system on this machine, with the sample round open, from templates as deployed: those
 * of the local environment, or those that `assembly` makes for each start.
 */
export async function openRound(
  options: Pick<LocalCloudOptions, 'assembly' | 'onAsked'> = {},
): Promise<LocalRound> {
  const folder = mkdtempSync(join(tmpdir(), 'pilots-'));
  const start = () => startLocalCloud({ folder, ...options });
  let cloud: LocalCloud = await start();
  const round: LocalRound = {
    folder,
    get api() {
      return cloud.api;
    },
    get control() {
      return cloud.control;
    },
    get anyone() {
      return new Person(cloud.api, null);
    },
    signIn: async (account) => new Person(cloud.api, await tokenFor(cloud.tokenEndpoint, account)),
    startAnew: async () => {
      await cloud.stop();
      cloud = await start();
    },
    stop: async () => {
      await cloud.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  const admin = await round.signIn('admin-1');
  for (const { year, ...body } of sampleCalendars(new Date())) {
    await admin.ask('PUT', `/v1/calendars/${year}`, { body });
  }
  for (const body of samplePeople()) await admin.ask('PUT', '/v1/directory', { body });
  // no environment but that of this machine takes a sample
  const call: CallDefinition = {
    ...sampleCall(new Date()),
    isSample: options.assembly === undefined,
    ...(options.onAsked && { letterTemplate: { version: 1, hash: sha256(LAYOUT) } }),
  };
  // its letters by a layout of its own, where every right is to be used
  if (options.onAsked) await haveLayout(admin, call);
  const put = await admin.ask('PUT', `/v1/calls/${call.id}`, { body: call });
  if (put.status !== 200) throw new Error(`the call was not published: ${put.text}`);
  return round;
}

const LAYOUT = readFileSync(join(TEMPLATES, 'document.typ'), 'utf8');

async function haveLayout(admin: Person, call: CallDefinition): Promise<void> {
  const path = `/v1/calls/${call.id}/letter-templates`;
  // a cold start on a busy machine may outlast the function's time; asking again does the same
  for (let left = 3; left > 0; left -= 1) {
    const checked = await admin.ask('POST', path, { body: { call, source: LAYOUT } });
    if (checked.json['isKept'] === true) return;
    if (checked.status !== 503) throw new Error(`the layout was not kept: ${checked.text}`);
  }
  throw new Error('the layout was not checked in time, three times');
}

/** An access token of a sample account. */
export async function tokenFor(tokenEndpoint: string, account: string): Promise<string> {
  const body = new URLSearchParams({ account });
  const answer = await fetch(tokenEndpoint, { method: 'POST', body });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return token;
}
