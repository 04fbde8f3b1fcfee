import { GROUND_WORDS } from '../../shared/domain/people/organisation.ts';
import type { Schemas } from '../../shared/client/client.ts';
import { STANDINGS, stateName } from './names.ts';
import { section } from './table.ts';

type Panel = Schemas['PanelView'];
type Seat = Panel['seats'][number];

/** The expert review of an application, as far as its reader may see it. */
export function panelReport(panel: Panel): string[] {
  return [
    ...section(
      '专家组 panel',
      [
        '专家 expert',
        '单位 organisation',
        '状态 standing',
        '评分 scores',
        '可能的利益冲突 conflicts',
      ],
      panel.seats.map((seat) => seatRow(seat, panel)),
    ),
    ...section(
      '评分项 criteria',
      ['编号 id', '名称 name', '分值 points'],
      panel.scoreSheet.criteria.map(({ id, name, lowest, highest }) => [
        id,
        `${name.zh} ${name.en}`,
        `${lowest}–${highest}`,
      ]),
    ),
    ...section('评语 comments', ['专家 expert', '评语 comment'], commentsIn(panel)),
    ...resultOf(panel),
    ...proposalOf(panel),
  ];
}

function seatRow(seat: Seat, { chair }: Panel): string[] {
  return [
    seat.subject === chair ? `${seat.subject}（组长 chair）` : seat.subject,
    seat.organisation.name,
    `${STANDINGS[seat.standing]}${seat.isLate ? LATE : ''}`,
    scoreOf(seat),
    seat.proposedConflicts
      .map((one) => `${GROUND_WORDS[one.ground].zh} ${one.organisation}`)
      .join('；'),
  ];
}

const LATE = '（评分公开之后 after the scores were open）';

function scoreOf({ sheet, hasScored }: Seat): string {
  if (!sheet) return hasScored ? '已评 in' : '';
  return Object.entries(sheet.scores)
    .map(([criterion, points]) => `${criterion} ${points}`)
    .join('，');
}

function commentsIn({ seats }: Panel): string[][] {
  return seats.flatMap(({ subject, sheet }) => (sheet ? [[subject, sheet.comment]] : []));
}

function resultOf({ result, resultWithoutLate, closed }: Panel): string[] {
  const end = closed ? ['', `评审已结束 closed by ${closed.by}：${closed.reason}`] : [];
  if (!result) return end;
  const without = resultWithoutLate
    ? [`不含评分公开之后退出者 without who left since：${figuresOf(resultWithoutLate)}`]
    : [];
  return [...end, '', `评分结果 result：${figuresOf(result)}`, ...without];
}

function figuresOf({ reviews, totals, mean, deviation }: NonNullable<Panel['result']>): string {
  return `${reviews}份评审 reviews，总分 totals ${totals.join('、')}，平均 mean ${mean}，标准差 deviation ${deviation}`;
}

function proposalOf({ proposal }: Panel): string[] {
  if (!proposal) return [];
  const { outcome, reasons, minutes, by } = proposal;
  return [
    '',
    `建议 proposal：${stateName(outcome)}（${by}）：${reasons}`,
    `纪要 minutes：${minutes}`,
  ];
}
