import type { Schemas } from '../../shared/client/client.ts';
import { REDACTED_DATA } from '../../shared/domain/materials/redaction-words.ts';
import { clauseSaid, clausesCited, type Wordings } from './clauses.ts';
import { fieldName } from './field-name.ts';
import { OUTCOMES, stateName, VERDICTS } from './names.ts';

type Body = Schemas['ApplicationEvent']['body'];

/** What an event says besides that it happened: reasons, outcomes, places; a line for each. */
export function whyOf(body: Body, wordings: Wordings): string[] {
  switch (body.type) {
    case 'application_submitted':
      return [`判定 verdict：${VERDICTS[body.submission.assessment.verdict]}`];
    case 'application_withdrawn':
    case 'review_closed':
      return [`理由 reason：${body.reason}`];
    case 'application_returned':
    case 'recommendation_declined':
    case 'project_revoked':
      return [`理由 reasons：${body.reasons}`];
    case 'application_recommended':
      return [`推荐意见 opinion：${body.opinion}`];
    default:
      return [
        ...examinedWhy(body, wordings),
        ...reviewedWhy(body, wordings),
        ...publishedWhy(body),
        ...disputedWhy(body, wordings),
      ];
  }
}

function examinedWhy(body: Body, wordings: Wordings): string[] {
  switch (body.type) {
    case 'finding_overridden': {
      const { clause, outcome, reason } = body.override;
      return [`${clauseSaid(clause, wordings)} ${OUTCOMES[outcome]}：${reason}`];
    }
    case 'correction_requested':
      return [
        ...body.defects.map(
          (one) =>
            `补正 ${fieldName(one.pointer)}${citing([one.clause], wordings)}：${one.instruction}`,
        ),
        ...(body.lateGround === null ? [] : [`未一次告知的原因 late ground：${body.lateGround}`]),
      ];
    case 'examination_decided': {
      const { outcome, reason, clauses } = body.decision;
      return [`${stateName(outcome)}${citing(clauses, wordings)}：${reason}`];
    }
    default:
      return [];
  }
}

function citing(clauses: readonly string[] | undefined, wordings: Wordings): string {
  return clauses === undefined || clauses.length === 0
    ? ''
    : `（依据 by ${clausesCited(clauses, wordings)}）`;
}

function reviewedWhy(body: Body, wordings: Wordings): string[] {
  switch (body.type) {
    case 'panel_convened': {
      const { experts, chair } = body.panel;
      const seats = experts.map(
        ({ subject, organisation }) => `${subject}（${organisation.name}）`,
      );
      return [`专家 experts：${seats.join('、')}；组长 chair：${chair}`];
    }
    case 'expert_replaced': {
      const { out, expert, reason } = body.replacement;
      return [`${out} → ${expert.subject}（${expert.organisation.name}）：${reason}`];
    }
    case 'conflict_declared': {
      const { conflict, statement } = body.declaration;
      return [`${conflict ? '有利益冲突 a conflict' : '无利益冲突 no conflict'}：${statement}`];
    }
    case 'expert_recused':
      return [`${body.recusal.subject}：${body.recusal.reason}`];
    case 'application_scored': {
      const { scores, comment } = body.sheet;
      const points = Object.entries(scores).map(([criterion, score]) => `${criterion} ${score}`);
      return [`${points.join('，')}：${comment}`];
    }
    case 'selection_proposed': {
      const { outcome, reasons, minutes } = body.proposal;
      return [`${stateName(outcome)}：${reasons}`, `纪要 minutes：${minutes}`];
    }
    case 'selection_decided': {
      const { outcome, reasons, clauses } = body.decision;
      return [`${stateName(outcome)}${citing(clauses, wordings)}：${reasons}`];
    }
    default:
      return [];
  }
}

function publishedWhy(body: Body): string[] {
  switch (body.type) {
    case 'outcome_told':
      return [`随公示 with notice ${body.notice}`];
    case 'notice_published': {
      const { number, position, from, to } = body.place;
      return [`公示 notice ${number}，位次 position ${position}，${from} 至 to ${to}`];
    }
    case 'objection_lodged':
      return [`案号 case ${body.caseNumber}`];
    case 'objection_answered': {
      const { caseNumber, outcome, reply } = body;
      const standing = outcome === 'upheld' ? '成立 upheld' : '不成立 dismissed';
      return [`案号 case ${caseNumber} ${standing}：${reply}`];
    }
    case 'objections_dismissed':
      return [`案号 cases ${body.caseNumbers.join('、')} 不成立 dismissed：${body.reply}`];
    case 'project_announced': {
      const { number, projectNumber } = body.place;
      return [`公布 announcement ${number}，项目编号 project ${projectNumber}`];
    }
    default:
      return [];
  }
}

function disputedWhy(body: Body, wordings: Wordings): string[] {
  switch (body.type) {
    case 'findings_disputed':
      return body.disputed.map(
        ({ clause, argument }) => `${clauseSaid(clause, wordings)}：${argument}`,
      );
    case 'reconsideration_decided': {
      const { outcome, reasons } = body;
      return [
        `${outcome === 'upheld' ? '维持原决定 upheld' : '撤销原决定 overturned'}：${reasons}`,
      ];
    }
    case 'rule_change_noted':
    case 'examination_reopened':
      return [`报告 report ${body.reportId}：${body.reason}`];
    default:
      return redactionWhy(body);
  }
}

function redactionWhy(body: Body): string[] {
  switch (body.type) {
    case 'redaction_asked':
      return [`文件 file ${body.sha256}：${REDACTED_DATA[body.data].zh}，${body.reason}`];
    case 'file_redacted':
      return [`文件 file ${body.sha256}`];
    case 'redaction_refused':
      return [`文件 file ${body.sha256}：${body.reason}`];
    default:
      return [];
  }
}
