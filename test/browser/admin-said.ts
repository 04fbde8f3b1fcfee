import { contentOf } from '../scenarios/pilots-of-2022.ts';

/** What the pages of admins, and of examiners on changed rules, say where the tests look. */
export const ADMIN_SAID = {
  'zh-CN': {
    administer: /^管理\s*：2026/,
    give: '准予延期',
    missing: '请填写理由',
    given: '已准予延期至2090年1月1日 17:00（北京时间）',
    attempt: '试算',
    tried: '试算已开始',
    openReport: '打开报告（形式审查）',
    copyAddress: '复制网址（形式审查）',
    move: '更换规则集',
    moved: '规则集已更换',
    packs: '规则集',
    compare: '比较',
    changed: '改变',
    apply: '发布或更新通知',
    update: '更新',
    publish: '发布',
    done: '已写入',
    takeBack: '恢复原来的内容',
    takenBack: '已恢复原来的内容',
    calls: '通知管理',
    reports: {
      moved: '须逐件处理',
      turns: '→ 不可申报',
      keep: /^维持\s*：T/,
      kept: '已维持',
    },
    health: {
      title: '运行情况',
      measured: '每小时一次',
      letters: ['有变更未能转入', '没有'],
      signed: '的全部记录已签名存证',
      mended: '补正 0 处',
      never: '还没有运行过',
    },
    people: {
      title: '人员名册',
      add: '列入一人',
      save: '保存',
      missing: '请填写账号',
      saved: '已保存：样例一',
      write: '写入 2 人',
      written: '已写入 2 人',
      out: '移出',
      change: /^更改\s*：样例2/,
    },
  },
  en: {
    administer: /^Administer Association standard pilots 2026/,
    give: 'Give more time',
    missing: 'Please give the reason',
    given: 'Given until 1 January 2090 at 17:00 (Beijing time)',
    attempt: 'Try it',
    tried: 'It is being tried',
    openReport: 'Open the report (examiners)',
    copyAddress: 'Copy the address (examiners)',
    move: 'Change the pack',
    moved: 'The pack was changed',
    packs: 'Rule packs',
    compare: 'Compare',
    changed: 'changed',
    apply: 'Publish or update a call',
    update: 'Update',
    publish: 'Publish',
    done: 'Written',
    takeBack: 'Take it back',
    takenBack: 'Taken back',
    calls: 'Calls to administer',
    reports: {
      moved: 'each is to be acted on',
      turns: '→ does not qualify',
      keep: /^Keep T/,
      kept: 'kept (examiner-1',
    },
    health: {
      title: 'How the system runs',
      measured: 'every hour',
      letters: ['Changes that did not reach', 'none'],
      signed: 'signed and put away',
      mended: '0 mended',
      never: 'not yet',
    },
    people: {
      title: 'People',
      add: 'Enter a person',
      save: 'Save',
      missing: 'Please give the account',
      saved: 'Saved: 样例一',
      write: 'Write 2',
      written: '2 written.',
      out: 'taken out',
      change: /^Change 样例2/,
    },
  },
} as const;

/** A pack as a call names it. */
export const refOf = (pack: object | undefined) => {
  const { id, version, hash } = pack as { id: string; version: number; hash: string };
  return { id, version, hash };
};

/** In force in time for the round of 2026, and too late for that of 2023. */
export const lateFor2023 = (number: string) =>
  contentOf({
    account: 'association-1',
    number,
    titleZh: '样例',
    publishedOn: '2024-01-01',
    implementedOn: '2024-02-01',
  });
