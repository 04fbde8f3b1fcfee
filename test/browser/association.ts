import { randomBytes } from 'node:crypto';
import { setTimeout as passing } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Person } from '../scenarios/person.ts';
import { contentOf } from '../scenarios/pilots-of-2022.ts';
import { type Upload, send, sha256Of } from '../support/files/sent.ts';
import { BrowsedRound } from './browsed-round.ts';
import type { Reader } from './chromium.ts';

/** The call that all of it is about. */
export const CALL = 'sample-2026';
/** What follows a key or a click may take a slow machine a while. */
export const SOON = { timeout: 30_000 };

/** The serial of a standard that no test of this file has filed: one that is tried again meets nothing of its first try. */
let serials = 1000;
export const freshSerial = () => (serials += 1);
export const freshNumber = () => `T/CNTAC ${freshSerial()}-2019`;

/** A browsed round, and a colleague of an association who asks the API itself. */
export class Association extends BrowsedRound {
  #clerk: Person | undefined;

  protected override async open(): Promise<void> {
    await super.open();
    this.#clerk = await this.round.signIn('association-1');
  }

  get clerk(): Person {
    if (!this.#clerk) throw new Error('nobody is signed in yet');
    return this.#clerk;
  }

  /** Files it, and has it recommended. */
  async recommended(number: string, content = filled(number)): Promise<string> {
    const { id } = await this.clerk.start(CALL, content);
    await this.clerk.submit(CALL, { id, version: 1 });
    const { json: call } = await this.round.anyone.get(`/v1/calls/${CALL}`);
    const checklist = (call['recommenderChecklist'] as { id: string }[]).map((each) => each.id);
    const recommender = await this.round.signIn('recommender-1');
    const at = { side: 'recommender', callId: CALL, id } as const;
    await recommender.review(at, 'recommendation', { checklist, opinion: '同意推荐' });
    return id;
  }

  /** What the API holds of a filing. */
  async contentOf(id: string): Promise<Record<string, unknown>> {
    return (await this.clerk.get(apiOf(id))).json['content'] as Record<string, unknown>;
  }

  /** Somebody of the association at a page of a draft that the API has already. */
  async atSection(reader: Reader, id: string, section: string): Promise<void> {
    await reader.signIn('association-1', `${addressOf(id)}/sections/${section}`);
  }
}

/** A filing that every clause is content with. */
export const filled = (number: string) =>
  contentOf({
    account: 'association-1',
    number,
    titleZh: '样例',
    publishedOn: '2019-06-01',
    implementedOn: '2019-07-01',
  });
export const addressOf = (id: string) => `/association/filings/${CALL}/${id}`;
export const apiOf = (id: string) => `/v1/calls/${CALL}/applications/${id}`;
export const control = (reader: Reader, id: string) => reader.page.locator(`[id="${id}"]`);

/** Asks again until it is so; throws where that takes too long. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < SOON.timeout; waited += 100) {
    if (await isSo()) return;
    await passing(100);
  }
  throw new Error('what was waited for did not come');
}

/** Filed, with a picture of its own for its first material. */
export async function filedWithPicture(clerk: Person, name: string) {
  const bytes = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), randomBytes(64)]);
  const sha256 = sha256Of(bytes);
  const content = filled(freshNumber());
  const [first, ...others] = content.materials ?? [];
  if (!first) throw new Error('no material is declared');
  const declared = { ...first, name, mediaType: 'image/png', size: bytes.length, sha256 };
  const draft = await clerk.start(CALL, { ...content, materials: [declared, ...others] });
  const path = `${apiOf(draft.id)}/files`;
  const body = { name, size: bytes.length };
  const { json } = await clerk.ask('PUT', `${path}/${sha256}`, { body });
  const status = await send(json['upload'] as Upload, bytes);
  if (status !== 204) throw new Error(`it was not uploaded: ${status}`);
  await until(async () => (await clerk.get(path)).text.includes('"state":"clean"'));
  await clerk.submit(CALL, draft);
  return { id: draft.id, sha256 };
}

/** Activates a button or a link as a keyboard does. */
export async function go(
  reader: Reader,
  role: 'button' | 'link',
  name: string | RegExp,
): Promise<void> {
  const found = reader.page.getByRole(role, { name, exact: true }).first();
  await found.waitFor();
  await found.focus();
  await reader.press('Enter');
}

/**
 * Does what answers the dialog, and lets the ten seconds pass in which an act may be stopped: after five of
 * them it still may.
 */
export async function forGood(
  reader: Reader,
  act: () => Promise<void>,
  isDone: () => Promise<boolean>,
): Promise<void> {
  await reader.stopClock();
  await act();
  await reader.page.locator('.undo').waitFor();
  await reader.pass(5);
  expect(await reader.page.locator('.undo').count()).toBe(1);
  expect(await isDone()).toBe(false);
  await reader.pass(6);
  await reader.startClock();
  await expect.poll(isDone, SOON).toBe(true);
}
