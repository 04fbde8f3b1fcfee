import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalCloud } from '../../infra/local/local-cloud.ts';
import { sampleCall } from '../../shared/calls/calls.ts';
import { Person } from './person.ts';

export interface LocalRound {
  readonly api: string;
  /** Where `cloud.json` lies. */
  readonly folder: string;
  readonly anyone: Person;
  /** Runs schedules on demand: `POST <control>/schedules/<name>`. */
  readonly control: string;
  signIn(account: string): Promise<Person>;
  stop(): Promise<void>;
}

/** The whole system on this machine, with the sample round open, from the templates as deployed. */
export async function openRound(): Promise<LocalRound> {
  const folder = mkdtempSync(join(tmpdir(), 'pilots-'));
  const cloud = await startLocalCloud({ folder });
  const round: LocalRound = {
    api: cloud.api,
    folder,
    control: cloud.control,
    anyone: new Person(cloud.api, null),
    signIn: async (account) => new Person(cloud.api, await tokenFor(cloud.tokenEndpoint, account)),
    stop: async () => {
      await cloud.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  const admin = await round.signIn('admin-1');
  const call = sampleCall(new Date());
  const put = await admin.ask('PUT', `/v1/calls/${call.id}`, { body: call });
  if (put.status !== 200) throw new Error(`the call was not published: ${put.text}`);
  return round;
}

/** An access token of a sample account. */
export async function tokenFor(tokenEndpoint: string, account: string): Promise<string> {
  const body = new URLSearchParams({ account });
  const answer = await fetch(tokenEndpoint, { method: 'POST', body });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return token;
}
