import { describe, expect, it } from 'vitest';
import { actsOf } from '../../../web/decider/acts.ts';
import { previewFile } from '../../../web/dossier/letter-preview.ts';
import { PARAMS, noting } from '../noting.ts';
import { seen } from '../rendered.tsx';

type Objections = Parameters<typeof actsOf>[0]['objections'];
const objection = (caseNumber: string, standing: 'open' | 'dismissed') =>
  ({ caseNumber, standing }) as Objections[number];
const names = (view: Parameters<typeof actsOf>[0]) => actsOf(view).map(({ name }) => name.zh);

describe('what a decider may do', () => {
  it('is what the API allows, and nothing else', () => {
    expect(names({ allowed: [], objections: [] })).toEqual([]);
    expect(names({ allowed: ['select', 'not_select'], objections: [] })).toEqual([
      '入选',
      '不入选',
    ]);
    expect(names({ allowed: ['uphold', 'overturn'], objections: [] })).toEqual([
      '维持原决定',
      '推翻原决定',
    ]);
  });

  it('is to answer each objection that is open, and none that was answered', () => {
    const objections = [objection('1-001-1', 'dismissed'), objection('1-001-2', 'open')];

    expect(names({ allowed: ['dismiss_objection', 'uphold_objection'], objections })).toEqual([
      '异议 1-001-2 不成立',
      '异议 1-001-2 成立',
    ]);
    expect(names({ allowed: [], objections })).toEqual([]);
  });

  it('has a key of its own for each', () => {
    const objections = [objection('1-001-1', 'open'), objection('1-001-2', 'open')];
    const acts = actsOf({ allowed: ['select', 'revoke', 'dismiss_objection'], objections });

    expect(new Set(acts.map(({ shortcut }) => shortcut)).size).toBe(6);
  });

  it('is said with what it makes of late scores where there are some, and only there', () => {
    const panel = (isLate: boolean) =>
      ({ seats: [{ isLate: false }, { isLate }] }) as NonNullable<
        Parameters<typeof actsOf>[0]['panel']
      >;
    const askedFor = (isLate: boolean) =>
      actsOf({
        allowed: ['select', 'not_select', 'uphold'],
        objections: [],
        panel: panel(isLate),
      }).map(({ reason }) => reason?.choice?.of.map(({ value }) => value));

    const ways = ['counted', 'set_aside'];
    expect(askedFor(true)).toEqual([ways, ways, undefined]);
    expect(askedFor(false)).toEqual([undefined, undefined, undefined]);
  });

  it('is always said with reasons', () => {
    const objections = [objection('1-001-1', 'open')];
    const allowed = ['select', 'not_select', 'uphold', 'overturn', 'revoke', 'dismiss_objection'];

    expect(actsOf({ allowed, objections }).every(({ reason }) => reason !== undefined)).toBe(true);
  });
});

describe('the preview of a decider’s letter', () => {
  const objections = [objection('1-001-1', 'open')];
  const acts = actsOf({
    allowed: ['select', 'not_select', 'uphold', 'overturn', 'revoke', 'dismiss_objection'],
    objections,
  });

  it('is there for each act that has one: to both sides of an objection', () => {
    expect(acts.map(({ name, previews = [] }) => [name.zh, previews.length])).toEqual([
      ['入选', 1],
      ['不入选', 1],
      ['维持原决定', 1],
      ['推翻原决定', 1],
      ['撤销项目', 0],
      ['异议 1-001-1 不成立', 2],
      ['异议 1-001-1 成立', 2],
    ]);
  });

  it('is asked for below the objection that is answered', () => {
    const said = { statement: '样例：起草单位并未应用', evidence: '样例：附说明' };
    const [answer] = actsOf({
      allowed: ['dismiss_objection'],
      objections: [{ ...objection('1-001-1', 'open'), ...said }],
    });

    expect(seen(answer?.reason?.above)).toBe('异议内容 样例：起草单位并未应用 依据 样例：附说明');
  });

  it('is saved under the name of its act and side, no two under one', () => {
    const files = acts.flatMap(({ previews = [] }) =>
      previews.map(({ of }) => previewFile('app_1', of)),
    );

    expect(new Set(files).size).toBe(8);
    expect(files).toContain('app_1-not-selected-preview.pdf');
    expect(files).toContain('app_1-1-001-1-dismissed-objector-preview.pdf');
  });

  it('says to which side it goes where there are two', () => {
    expect(acts.at(-1)?.previews?.map(({ name }) => name.zh)).toEqual([
      '预览给申报单位的文书',
      '预览给异议人的文书',
    ]);
  });

  it('asks with what the act itself states, and no other version', async () => {
    for (const act of acts)
      for (const { ask } of act.previews ?? []) {
        const [previewed, given] = [noting(), noting()];
        await ask(previewed.api, PARAMS, '样例', ['set_aside']);
        await act.give(given.api, PARAMS, '样例', ['set_aside']);
        const { act: name, caseNumber, to, ...body } = previewed.sent().body;

        expect(body).toEqual(given.sent().body);
        expect(name).toMatch(/^(decideSelection|decideReconsideration|answerObjection)$/);
        const isAnswer = name === 'answerObjection';
        expect([caseNumber, to !== undefined]).toEqual([
          isAnswer ? '1-001-1' : undefined,
          isAnswer,
        ]);
        expect(previewed.sent().params.header).toEqual(PARAMS.header);
      }
  });
});
