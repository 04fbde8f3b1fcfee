import type { Schemas } from '../../shared/client/client.ts';
import { stated } from '../review.ts';
import { readStructured } from '../structured.ts';
import { listed } from './listed.ts';
import type { Commands, Prepare } from './command.ts';

const PATH = '/v1/examiner/calls/{callId}/applications/{applicationId}';

const claim: Prepare =
  async () =>
  ({ client, params }) =>
    client.POST(`${PATH}/claim`, { params });

const release: Prepare =
  async () =>
  ({ client, params }) =>
    client.POST(`${PATH}/release`, { params });

const override: Prepare = async ({ clause, outcome, reason }) => {
  // the API checks the outcome and names those that there are
  const body = {
    clause: stated(clause, '--clause <id>'),
    outcome: stated(outcome, '--outcome met, unmet or not_applicable'),
    reason: stated(reason, '--reason <text>'),
  } as Schemas['Override'];
  return ({ client, params }) => client.POST(`${PATH}/overrides`, { params, body });
};

const requestCorrection: Prepare = async (options, desk) => {
  const defects = await readStructured(desk, stated(options.file, '--file <defects.yaml>'));
  const body = {
    defects,
    lateGround: options['late-ground'] ?? null,
  } as Schemas['RequestCorrectionRequest'];
  return ({ client, params }) => client.POST(`${PATH}/correction-requests`, { params, body });
};

const accept: Prepare = async ({ reason }) => {
  const body = { reason: stated(reason, '--reason <text>') };
  return ({ client, params }) => client.POST(`${PATH}/acceptance`, { params, body });
};

const refuse: Prepare = async ({ reason, clauses }) => {
  const body = {
    reason: stated(reason, '--reason <text>'),
    clauses: listed(stated(clauses, '--clauses <id>,<id>')),
  };
  return ({ client, params }) => client.POST(`${PATH}/refusal`, { params, body });
};

const ruleChange: Prepare = async ({ report, action, reason }) => {
  const body = {
    reportId: stated(report, '--report <id>, as reports lists it'),
    action: stated(action, '--action keep or reopen'),
    reason: stated(reason, '--reason <text>'),
  } as Schemas['ActOnRuleChangeRequest'];
  return ({ client, params }) => client.POST(`${PATH}/rule-changes`, { params, body });
};

/** What an examiner decides in the formal examination (形式审查). */
export const EXAMINER_COMMANDS = {
  claim: { side: 'examiner', prepare: claim },
  release: { side: 'examiner', prepare: release },
  override: { side: 'examiner', prepare: override },
  accept: { side: 'examiner', prepare: accept },
  refuse: { side: 'examiner', prepare: refuse },
  'rule-change': { side: 'examiner', prepare: ruleChange },
} as const satisfies Commands;

/** The examiner's `return`, which lists every defect; the recommender's gives reasons. */
export const CORRECTION = { side: 'examiner', prepare: requestCorrection } as const;
