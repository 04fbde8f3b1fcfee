import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { CALL } from './associations.ts';

export interface Served {
  readonly sent: number;
  /** By status. */
  readonly answers: Record<string, number>;
}

/** Asks for a judgement without a token, as from that address of this machine. */
function ask(api: string, from: string): Promise<number> {
  return new Promise((resolve) => {
    const { port } = new URL(api);
    const headers = { 'content-type': 'application/json' };
    const path = `/v1/calls/${CALL}/assessments`;
    const asked = request({
      port,
      host: '127.0.0.1',
      localAddress: from,
      method: 'POST',
      path,
      headers,
    });
    asked.on('response', (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? 0));
    });
    asked.on('error', () => resolve(0));
    asked.end('{"standard":{"implementedOn":"2019-07-01"}}');
  });
}

/** So many a second as long as `isOn`, each from the address that `from` gives. */
export async function floodOf(
  api: string,
  perSecond: number,
  { from, isOn }: { from: (at: number) => string; isOn: () => boolean },
): Promise<Served> {
  const answers: Record<string, number> = {};
  const all: Promise<void>[] = [];
  while (isOn()) {
    const address = from(all.length);
    all.push(
      (async () => {
        const status = await ask(api, address);
        answers[status] = (answers[status] ?? 0) + 1;
      })(),
    );
    await pause(1000 / perSecond);
  }
  await Promise.all(all);
  return { sent: all.length, answers };
}
