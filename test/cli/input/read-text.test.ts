import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAt } from '../../support/pilots.ts';

const folder = mkdtempSync(join(tmpdir(), 'pilots-encodings-'));

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** 准予 in GB18030, as an editor on a Chinese Windows saves it. */
const GB18030 = Buffer.from([0xd7, 0xbc, 0xd3, 0xe8]);
const around = (before: string, after: string) =>
  Buffer.concat([Buffer.from(before), GB18030, Buffer.from(after)]);
const utf16 = (text: string, mark: boolean) =>
  Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');

const DEFECTS = '- {pointer: /a, clause: b, instruction: c}';
const APP = ['app_0', '--call', 'sample-2026'];

// with no cloud to go to, what is refused was refused before anything was sent
const pilots = (...args: string[]) => runAt(join(folder, 'nowhere.json'), args);

describe('a file that is not UTF-8', () => {
  it.each([
    [
      'YAML of defects',
      around('- {pointer: /a, clause: b, instruction: ', '}'),
      ['return', ...APP, '--file'],
    ],
    [
      'JSON of defects',
      around('[{"pointer":"/a","instruction":"', '"}]'),
      ['return', ...APP, '--file'],
    ],
    ['a panel', around('chair: ', ''), ['convene', ...APP, '--file']],
    ['a score sheet', around('comment: ', ''), ['score', ...APP, '--file']],
    ['what is disputed', around('- argument: ', ''), ['dispute', ...APP, '--file']],
    ['an objection', around('name: ', ''), ['objection', '--call', 'x', '--notice', '1', '--file']],
    ['facts', around('{"a":"', '"}'), ['assess', '--call', 'x']],
    [
      'decisions',
      around('application,outcome,reason\na,select,', ''),
      ['decide', '--call', 'x', '--from'],
    ],
    ['a receipt', around('{"jws":"', '"}'), ['verify']],
    ['UTF-16 with its mark', utf16(DEFECTS, true), ['return', ...APP, '--file']],
    ['UTF-16 without', utf16(DEFECTS, false), ['return', ...APP, '--file']],
  ])('is refused in a sentence that says how to save it: %s', async (_what, bytes, words) => {
    const path = file('odd.txt', bytes);

    const { code, complaints } = await pilots(...words, path);

    expect(code).toBe(2);
    expect(complaints).toContain(`${path} is not UTF-8. Save it as UTF-8`);
    expect(complaints).toContain('请另存为 UTF-8');
  });

  it('is refused in the folder of a call, by the name of the file', async () => {
    for (const name of ['call.yaml', 'deadlines.yaml', 'materials.yaml', 'recommenders.yaml']) {
      file(name, name === 'materials.yaml' ? around('a: ', '') : Buffer.from('a: 1'));
    }

    const { complaints } = await pilots('call', 'plan', folder, '--api', 'http://127.0.0.1:9');

    expect(complaints).toContain(`${join(folder, 'materials.yaml')} is not UTF-8`);
  });
});

describe('a file in UTF-8', () => {
  it.each([
    ['with a byte order mark, as Windows writes it', `\uFEFF${DEFECTS}`],
    ['with characters beyond the first plane', DEFECTS.replace('c}', '𠮷}')],
  ])('is read: %s', async (_what, text) => {
    const { complaints } = await pilots(
      'return',
      ...APP,
      '--file',
      file('good.yaml', Buffer.from(text)),
    );

    expect(complaints).toContain('No local cloud runs here');
  });
});

describe('a member that is named twice', () => {
  it.each([
    ['at the top', '{"a": 1,\n"a": 2}', 'line 2: /a is there twice'],
    ['further in', '[{"x": [{"b": 1, "c": {"b": 2}, "b": 3}]}]', 'line 1: /0/x/0/b is there twice'],
    ['by an escape', '{"ab": 1, "a\\u0062": 2}', 'line 1: /ab is there twice'],
    ['without a name', '{"": 1, "": 2}', 'is there twice'],
    ['as what every object has', '{"__proto__": 1, "__proto__": 2}', '__proto__ is there twice'],
  ])('is refused in JSON, %s', async (_what, text, sentence) => {
    const path = file('twice.json', Buffer.from(text));

    for (const words of [['return', ...APP, '--file'], ['assess', '--call', 'x'], ['verify']]) {
      const { code, complaints } = await pilots(...words, path);

      expect(code).toBe(2);
      expect(complaints).toContain(sentence);
    }
  });

  it('is refused in what a file is verified with', async () => {
    const twice = file('twice.json', Buffer.from('{"keys": [], "keys": []}'));
    const receipt = file('receipt.txt', Buffer.from('a.b.c'));

    const { complaints } = await pilots('verify', receipt, '--keys', twice);

    expect(complaints).toContain('keys is there twice');
  });

  it.each([
    ['in another encoding', around('{"keys":[],"of":"', '"}'), 'is not UTF-8'],
    ['with a member twice', Buffer.from('{"keys":[],"keys":[]}'), '/keys is there twice'],
  ])('is refused at the address of the keys as well, as is one %s', async (_what, body, why) => {
    const server = createServer((_request, response) => response.end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;

    const { code, complaints } = await pilots(
      'verify',
      file('receipt.txt', Buffer.from('a.b.c')),
      '--keys',
      url,
    );
    await new Promise((resolve) => server.close(resolve));

    expect(code).toBe(2);
    expect(complaints).toContain(`${url} `);
    expect(complaints).toContain(why);
  });

  it.each([
    ['in two objects', '[{"a": 1}, {"a": 2}]'],
    ['in one within the other', '{"a": {"a": 1}}'],
    ['as a text', '{"a": "a", "b": ["a", "a"], "c": "\\"a\\": 1, \\"a\\""}'],
  ])('is none %s', async (_what, text) => {
    const path = file('once.json', Buffer.from(text));

    const { complaints } = await pilots('assess', path, '--call', 'x');

    expect(complaints).toContain('No local cloud runs here');
  });
});
