import { type AddressInfo, createServer } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CallerSettings, callerOf } from '../../../../functions/schedules/messages/caller.ts';
import { type Receiver, startReceiver, status } from '../../../support/servers/receiver.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const OLDER = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;

let receiver: Receiver;
let other: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
  other = await startReceiver();
});
afterAll(() => Promise.all([receiver.stop(), other.stop()]));
beforeEach(() => {
  receiver.received.length = 0;
  other.received.length = 0;
  receiver.answers(status(200));
});

const call = (url: string, settings: Partial<CallerSettings> = {}) =>
  callerOf({ toLoopback: true, ...settings }).call({
    url,
    id: 'msg_1',
    body: '{"type":"pilots.received"}',
    at: new Date(),
    secrets: [SECRET, OLDER],
  });

/** A name, as it would be called, that leads to these addresses. */
const named = (addresses: readonly string[], asked: string[] = []) => ({
  toLoopback: false,
  resolve: async (name: string) => {
    asked.push(name);
    return addresses;
  },
});

describe('a call', () => {
  it('is verified by the package with either secret, and with no other', async () => {
    expect(await call(receiver.url)).toEqual({ end: 'sent' });
    const [{ headers, body }] = receiver.received as [(typeof receiver.received)[0]];
    const told = headers as Record<string, string>;
    for (const secret of [SECRET, OLDER])
      expect(new Webhook(secret).verify(body, told)).toEqual({ type: 'pilots.received' });
    const foreign = new Webhook(`whsec_${Buffer.alloc(32, 9).toString('base64')}`);
    expect(() => foreign.verify(body, told)).toThrow('No matching signature');
    expect(() => new Webhook(SECRET).verify(`${body} `, told)).toThrow('No matching signature');
    expect([headers['webhook-id'], headers['content-type']]).toEqual(['msg_1', 'application/json']);
  });

  it.each([200, 201, 204])('is done where %i is answered', async (code) => {
    receiver.answers(status(code));
    expect(await call(receiver.url)).toEqual({ end: 'sent' });
  });

  it.each([304, 400, 401, 404, 429, 500, 503])('is made again where %i is', async (code) => {
    receiver.answers(status(code));
    const failed = { end: 'later', because: 'answer', status: code };
    expect(await call(receiver.url)).toEqual(failed);
  });

  it('is the last one where 410 is', async () => {
    receiver.answers(status(410));
    expect(await call(receiver.url)).toEqual({ end: 'gone' });
  });

  it.each([301, 302, 303, 307, 308])(
    'follows no redirect (%i), wherever it leads',
    async (code) => {
      receiver.answers(status(code, { location: other.url }));
      expect(await call(receiver.url)).toEqual({ end: 'later', because: 'answer', status: code });
      expect(other.received).toEqual([]);
    },
  );

  it('waits so long and no longer: for an answer, and for one that never ends to begin', async () => {
    receiver.answers(() => undefined);
    const inTime = { end: 'later', because: 'time', status: null };
    expect(await call(receiver.url, { patienceMs: 100 })).toEqual(inTime);
    const silent = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const { port } = silent.address() as AddressInfo;
    expect(await call(`https://127.0.0.1:${port}/`, { patienceMs: 100 })).toEqual(inTime);
    silent.close();
  });

  it('waits for no more than the head of an answer', async () => {
    receiver.answers((response) => void response.writeHead(200).write('a'));
    expect(await call(receiver.url, { patienceMs: 2_000 })).toEqual({ end: 'sent' });
  });

  it('to where nobody listens fails on its way', async () => {
    const closed = await startReceiver();
    await closed.stop();
    expect(await call(closed.url)).toEqual({ end: 'later', because: 'connection', status: null });
  });
});

describe('a name', () => {
  const port = () => new URL(receiver.url).port;
  /** Whether anything came to the port at all. */
  const knocked = async (settings: Partial<CallerSettings>) => {
    let came = 0;
    const server = createServer((socket) => {
      came += 1;
      socket.on('error', () => undefined).destroy();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port: at } = server.address() as AddressInfo;
    const end = await call(`https://hook.example:${at}/`, settings);
    server.close();
    return { end, came };
  };

  it.each([
    ['this machine', ['127.0.0.1']],
    ['a private network', ['10.0.0.1']],
    ['where clouds tell secrets', ['169.254.169.254']],
    ['this machine, mapped', ['::ffff:127.0.0.1']],
    ['the internet and this machine', ['8.8.8.8', '127.0.0.1']],
    ['nowhere', []],
  ])('that leads to %s is not called', async (_where, addresses) => {
    const failed = { end: 'later', because: 'address', status: null };
    expect(await knocked(named(addresses))).toEqual({ end: failed, came: 0 });
  });

  it('that leads to this machine is, where that is one’s own: else nothing above would tell', async () => {
    const { end, came } = await knocked({ ...named(['127.0.0.1']), toLoopback: true });
    expect([end, came]).toEqual([{ end: 'later', because: 'connection', status: null }, 1]);
  });

  it('is looked up once for a call, so that it leads nowhere else in between', async () => {
    const asked: string[] = [];
    await knocked({ ...named(['127.0.0.1'], asked), toLoopback: true });
    expect(asked).toEqual(['hook.example']);
  });

  it('that nobody knows fails on its way', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    const failed = { end: 'later', because: 'connection', status: null };
    expect(await call('https://hook.example/', { toLoopback: false, resolve })).toEqual(failed);
  });

  it('or address that was taken once and is none to be called today is not', async () => {
    const failed = { end: 'later', because: 'address', status: null };
    expect(await call(`http://127.0.0.1:${port()}/`, { toLoopback: false })).toEqual(failed);
    expect(await call('https://10.0.0.1/', { toLoopback: false })).toEqual(failed);
    expect(receiver.received).toEqual([]);
  });
});
