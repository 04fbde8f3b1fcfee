import { CalendarDate } from '../../shared/domain/calendar.ts';
import type { CallDefinition } from '../../shared/domain/calls/call.ts';
import type { RulePack } from '../../shared/domain/rules/clause.ts';
import { dateSaid } from '../../shared/domain/texts/date-words.ts';
import { valuesOf } from '../../shared/rules/source/fill.ts';

/** What the page of a call will say, as lines, for whoever publishes it. `pack` is null where it is unknown. */
export function pageOf(call: CallDefinition, pack: RulePack | null): string[] {
  const { name, documentNumber, issuedOn, window, materials } = call;
  const of = (list: readonly unknown[], zh: string, en: string) =>
    list.length === 0 ? [] : [`${zh} ${en}：${list.length}`];
  return [
    `${name.zh} ${name.en}`,
    `文号 number：${documentNumber ?? '未填 none'}${issuedOn ? `，${issuedOn}` : ''}`,
    window
      ? `受理 filings：${window.opensAt} – ${window.closesAt}`
      : '受理 filings：没有时间 never',
    ...(pack ? rulesLines(pack) : []),
    ...of(call.recommenders, '推荐部门', 'recommenders'),
    ...materials.map(({ kind, name: said, requiredWhen }) => {
      const when = requiredWhen === undefined ? '必需 required' : '按情况 when needed';
      return `材料 ${kind}：${said.zh} ${said.en}（${when}）`;
    }),
    ...[...(pack?.extra ?? []), ...call.extra].map(({ label }) => {
      return `另问 asked besides：${label.zh} ${label.en}`;
    }),
    ...periodLines(call),
  ];
}

function rulesLines(pack: RulePack): string[] {
  const { cutoff, lastEligible } = valuesOf(pack);
  const dayLine = (zh: string, en: string, day: unknown) => {
    const date = CalendarDate.safeParse(day).data;
    return date === undefined ? [] : [`${zh} ${en}：${dateSaid(date).zh}`];
  };
  return [
    `规则集 pack：${pack.title.zh} ${pack.title.en}（${pack.id} 第${pack.version}版）`,
    ...dayLine('截止日期', 'cut-off', cutoff),
    ...dayLine('最迟实施日期', 'last day of implementation', lastEligible),
  ];
}

function periodLines(call: CallDefinition): string[] {
  const days = [
    ['公示 public notice', call.noticeWorkingDays],
    ['形式审查 formal examination', call.examinationWorkingDays],
    ['申请复核 reconsideration', call.reconsiderationWorkingDays],
  ] as const;
  return days.flatMap(([name, count]) =>
    count === null ? [] : [`${name}：${count} 个工作日 working days`],
  );
}
