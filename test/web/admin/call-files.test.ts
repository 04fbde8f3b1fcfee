import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../shared/calls/changes.ts';
import { sampleCall } from '../../../shared/calls/calls.ts';
import { CallDefinition } from '../../../shared/domain/calls/call.ts';
import { filesChosen } from '../../../web/admin/apply/dropped.ts';
import { peopleIn } from '../../../web/admin/people/people-file.ts';
import { callIn, definitionOf } from '../../../web/admin/apply/call-files.ts';

const folder = new URL('../../../calls/sample/', import.meta.url);
const files = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8'),
}));

describe('the files of a call', () => {
  it('are together the call that the command line reads from the folder', () => {
    const read = callIn(files);
    if (!read.ok) throw new Error(read.why.en);
    const opened = new Date(read.definition.window?.opensAt ?? '');
    const meant = sampleCall(new Date(opened.getTime() + 7 * 24 * 3600 * 1000));

    expect(changesOf(meant, read.definition)).toEqual([]);
    expect(read.definition).not.toHaveProperty('scoreSheet');
  });

  it('hold of a call that is there only what may be put, and nothing that the answer adds', () => {
    const now = '2026-11-20T10:00:00.000+08:00';
    const call = sampleCall(new Date(now));
    const added = { version: 1, status: 'open', serverTime: now } as const;
    const readings = { materials: {}, fields: {} };

    const names = Object.keys(definitionOf({ ...call, ...added, readings, sendsMail: true }));
    expect(names.filter((name) => !(name in CallDefinition.shape))).toEqual([]);
  });

  it('are not guessed at where one is no UTF-8, nor is a list of people', async () => {
    // 项目 in GB 18030
    const [given] = await filesChosen([
      new File([Uint8Array.from([0xcf, 0xee, 0xc4, 0xbf])], 'a.yaml'),
    ] as unknown as FileList);
    if (!given) throw new Error('one was chosen');
    const why = { zh: expect.stringContaining('a.yaml 不是 UTF-8') };

    expect(callIn([given])).toMatchObject({ ok: false, why });
    expect(peopleIn(given)).toMatchObject({ ok: false, why });
  });

  it('may be one JSON file, and other files beside it do not count', () => {
    const text = JSON.stringify({ id: 'next', sourceHash: 'old' });

    expect(
      callIn([
        { name: 'call.json', text },
        { name: 'letters.md', text: '#' },
      ]),
    ).toEqual({
      ok: true,
      definition: { id: 'next' },
    });
  });

  it.each([
    ['a.yaml', 'id: [', 'a.yaml'],
    ['a.json', '7', 'a.json'],
    ['a.yaml', '- id: x', 'a.yaml'],
    ['a.yaml', 'name: x', 'id'],
    ['a.txt', 'id: x', 'id'],
    ['b.yaml', 'id: x\nid: y', 'b.yaml'],
  ])('are not read where %s says %j', (name, text, named) => {
    const read = callIn([{ name, text }]);

    expect(read.ok ? '' : read.why.en).toContain(named);
  });

  it('are not read where two of them say the same', () => {
    const read = callIn([
      { name: 'a.yaml', text: 'id: x' },
      { name: 'b.yaml', text: 'id: x' },
    ]);

    expect(read).toMatchObject({ ok: false, why: { zh: 'id 在两个文件中都有。' } });
  });
});
