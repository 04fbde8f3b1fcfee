import { deskUseCases } from '../../../functions/doors/desk/use-cases.ts';
import { reviewerUseCases } from '../../../functions/doors/reviewer/use-cases.ts';
import { type Rules, publishedRules } from '../../../functions/applications/rules.ts';
import type { Answer } from '../../../functions/handler/use-case.ts';
import type { Defect, Override } from '../../../shared/domain/application/application.ts';
import type { Caller } from '../../../shared/domain/people/caller.ts';
import type { Panel } from '../../../shared/domain/review/expert-review.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Store } from '../../../shared/store/dynamo-store.ts';
import { SAMPLE_DIGEST } from '../cases.ts';
import { type Asking, type Filed, bodyOf } from './applicants.ts';
import { type Tried, asking } from './asking.ts';
import { recommendingParts } from './recommenders.ts';
import { asAsked } from '../servers/started.ts';

const office = { code: '1110000000000006XJ', name: '样例受理机构' };
export const EXAMINER: Caller = { subject: 'person-11', role: 'examiner', organisation: office };
export const COLLEAGUE: Caller = { subject: 'person-12', role: 'examiner', organisation: office };

interface OnFile extends Filed {
  readonly sha256?: string | undefined;
}

/** The examiner's door without HTTP: one short method per operation. */
export function examiners(store: Store, rules: Rules = publishedRules(store)) {
  const context = { store, rules };
  const ask = asking(context, EXAMINER);
  const at = ({ callId, id }: Filed) => ({ callId, applicationId: id });
  const uses = reviewerUseCases;
  return {
    queue: (callId: string, query: object = {}, a: Asking = {}) =>
      ask(
        'listExaminerQueue',
        uses.listExaminerQueue,
        { params: { callId }, query: { limit: 50, queue: 'unclaimed', ...query } },
        a,
      ),
    view: (filed: Filed, a: Asking = {}) =>
      ask('viewForExaminer', uses.viewForExaminer, { params: at(filed) }, a),
    claim: (filed: Filed, ifMatch: number, a: Tried = {}) =>
      ask('claimExamination', uses.claimExamination, { params: at(filed), ifMatch }, a),
    release: (filed: Filed, ifMatch: number, a: Tried = {}) =>
      ask('releaseExamination', uses.releaseExamination, { params: at(filed), ifMatch }, a),
    override: (filed: Filed, ifMatch: number, body: Override, a: Tried = {}) =>
      ask('overrideFinding', uses.overrideFinding, { params: at(filed), ifMatch, body }, a),
    giveBack: (filed: Filed, ifMatch: number, body: Correction, a: Tried = {}) =>
      ask(
        'requestCorrection',
        uses.requestCorrection,
        { params: at(filed), ifMatch, body: { lateGround: null, ...body } },
        a,
      ),
    accept: (filed: Filed, ifMatch: number, a: Tried = {}) =>
      ask(
        'acceptApplication',
        uses.acceptApplication,
        { params: at(filed), ifMatch, body: { reason: '材料齐全，符合要求。' } },
        a,
      ),
    refuse: (filed: Filed, ifMatch: number, clauses: string[], a: Tried = {}) =>
      ask(
        'refuseApplication',
        uses.refuseApplication,
        { params: at(filed), ifMatch, body: { reason: '不符合申报条件。', clauses } },
        a,
      ),
    convene: (filed: Filed, ifMatch: number, body: Panel, a: Tried = {}) =>
      ask('convenePanel', uses.convenePanel, { params: at(filed), ifMatch, body }, a),
    act: (filed: Filed, ifMatch: number, body: RuleChangeWord, a: Tried = {}) => {
      const said = { reason: '规则已更正。', ...body };
      return ask(
        'actOnRuleChange',
        uses.actOnRuleChange,
        { params: at(filed), ifMatch, body: said },
        a,
      );
    },
    /** On the first file of the sample content, if on no other. */
    askRedaction: (filed: OnFile, ifMatch: number, a: Tried = {}) => {
      const params = { ...at(filed), sha256: filed.sha256 ?? SAMPLE_DIGEST };
      const body = { data: 'identity' as const, reason: '样例：误附身份证件' };
      return ask('askRedaction', uses.askRedaction, { params, ifMatch, body }, a);
    },
    redact: (filed: OnFile, ifMatch: number, a: Tried = {}) => {
      const params = { ...at(filed), sha256: filed.sha256 ?? SAMPLE_DIGEST };
      return ask('redactFile', uses.redactFile, { params, ifMatch }, a);
    },
    reports: (callId: string, a: Asking = {}) =>
      ask('listReEvaluations', deskUseCases.listReEvaluations, { params: { callId } }, a),
    report: (callId: string, reportId: string, query: object = {}, a: Asking = {}) =>
      ask(
        'getReEvaluation',
        deskUseCases.getReEvaluation,
        { params: { callId, reportId }, query: { limit: 50, ...query } },
        a,
      ),
  };
}

/** The same as for recommending, and this door as well. */
export function openExamining(name?: string) {
  const parts = recommendingParts(name);
  return asAsked({ ...parts, office: () => examiners(parts.table().store) });
}

interface RuleChangeWord {
  readonly reportId: string;
  readonly action: 'keep' | 'reopen';
}

interface Correction {
  readonly defects: readonly Defect[];
  readonly lateGround?: string;
}

/** A clause of the sample round that is hard and was read in a copy; another that was not. */
export const SOURCED = 'SAMPLE2026-A4';
export const WEAK = 'SAMPLE2026-C3';

export function aDefect(pointer: string, clause = SOURCED): Defect {
  return { pointer, clause, instruction: '请按要求补正。' };
}

/** The version after a reviewer's command; a refusal fails with what it said. */
export function versionIn(result: Result<Answer, Refusal>): number {
  return bodyOf('claimExamination', result).version;
}
