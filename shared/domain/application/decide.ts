import type {
  Application,
  Defect,
  EventBody,
  ExaminationDecision,
  Override,
  Submission,
} from './application.ts';
import type { Role } from '../people/caller.ts';
import { changesBetween, isWithin } from './changes.ts';
import { CONTENT_SECTIONS, type DraftContent } from './content.ts';
import type { People } from './fold.ts';
import { guardedNumber } from '../texts/standard-number.ts';
import { foldedContent } from './pasted-content.ts';
import { refusalOf } from './lifecycle.ts';
import { type PublicationCommand, publicationRefusal } from '../publication/publication-gates.ts';
import type { Refusal } from '../refusal.ts';
import { type Result, accept, refuse } from '../result.ts';
import { type ReviewCommand, gateRefusal } from '../review/review-gates.ts';

/** A command that has passed what depends on clock, call and rules, with the role that gives it. */
export type ApplicationCommand =
  | {
      type: 'start';
      callId: string;
      association: Application['association'];
      copiedFrom: string | null;
      content: DraftContent;
    }
  | { type: 'edit'; by: Role; content: DraftContent }
  | { type: 'submit'; by: Role; submission: Submission }
  | { type: 'withdraw'; by: Role; reason: string }
  | { type: 'check'; by: Role; checklist: string[] }
  | { type: 'recommend'; by: Role; checklist: string[]; opinion: string }
  | { type: 'return'; by: Role; reasons: string }
  | { type: 'decline'; by: Role; reasons: string }
  | { type: 'claim'; by: Role }
  | { type: 'release'; by: Role }
  | { type: 'override'; by: Role; override: Override }
  | { type: 'request_correction'; by: Role; defects: Defect[]; lateGround: string | null }
  | { type: 'accept' | 'refuse'; by: Role; decision: ExaminationDecision }
  | ReviewCommand
  | PublicationCommand;

/** What happens: the event's body, and beside it the personal data that it sets, if any. */
export interface Decided {
  readonly body: EventBody;
  readonly people: People | null;
}

/**
 * What a command makes of an application (null: there is none yet): the events, or the refusal of
 * the lifecycle or of a locked field. Pure. An edit that changes nothing makes no event.
 */
export function decide(
  state: Application | null,
  command: ApplicationCommand,
): Result<Decided[], Refusal> {
  if (command.type === 'start') return accept([start(command)]);
  if (!state) throw new Error(`${command.type} of an application that was never started`);
  const refusal = refusalOf(state, command.type, command.by);
  if (refusal) return refuse(refusal);
  if (command.type === 'edit') return edit(state, command.content);
  const gate = gateOf(state, command);
  if (gate) return refuse(gate);
  return accept([{ body: eventOf(command), people: null }]);
}

type Simple = Exclude<ApplicationCommand, { type: 'start' | 'edit' }>;

/** The event that a command is, named after its intent. */
function eventOf(command: Simple): EventBody {
  switch (command.type) {
    case 'submit':
      return { type: 'application_submitted', submission: command.submission };
    case 'withdraw':
      return { type: 'application_withdrawn', reason: command.reason };
    case 'check':
      return { type: 'recommender_checked', checklist: command.checklist };
    case 'recommend':
      return {
        type: 'application_recommended',
        checklist: command.checklist,
        opinion: command.opinion,
      };
    case 'return':
      return { type: 'application_returned', reasons: command.reasons };
    case 'decline':
      return { type: 'recommendation_declined', reasons: command.reasons };
    case 'claim':
      return { type: 'examination_claimed' };
    case 'release':
      return { type: 'examination_released' };
    case 'override':
      return { type: 'finding_overridden', override: command.override };
    case 'request_correction':
      return {
        type: 'correction_requested',
        defects: command.defects,
        lateGround: command.lateGround,
      };
    case 'accept':
    case 'refuse':
      return { type: 'examination_decided', decision: command.decision };
    default:
      return isAfterwards(command) ? publicationEventOf(command) : reviewEventOf(command);
  }
}

/** What depends on the person, the panel or the day, besides the state. */
function gateOf(state: Application, command: Simple): Refusal | null {
  if (isAfterwards(command)) return publicationRefusal(state, command);
  return isOfReview(command) ? gateRefusal(state, command) : null;
}

function isAfterwards(command: Simple): command is PublicationCommand {
  return 'persons' in command && 'on' in command;
}

function isOfReview(command: Simple): command is ReviewCommand {
  return 'subject' in command;
}

function publicationEventOf(command: PublicationCommand): EventBody {
  switch (command.type) {
    case 'tell':
      return { type: 'outcome_told', notice: command.notice };
    case 'publish':
      return { type: 'notice_published', place: command.place, listHash: command.listHash };
    case 'object':
      return {
        type: 'objection_lodged',
        caseNumber: command.caseNumber,
        digest: command.digest,
      };
    case 'dismiss_objection':
    case 'uphold_objection':
      return {
        type: 'objection_answered',
        caseNumber: command.caseNumber,
        outcome: command.type === 'uphold_objection' ? 'upheld' : 'dismissed',
        reply: command.reply,
      };
    case 'announce':
      return { type: 'project_announced', place: command.place, listHash: command.listHash };
    case 'revoke':
      return { type: 'project_revoked', reasons: command.reasons };
    case 'dispute':
      return { type: 'findings_disputed', of: command.of, disputed: command.disputed };
    case 'uphold':
    case 'overturn':
      return {
        type: 'reconsideration_decided',
        outcome: command.type === 'uphold' ? 'upheld' : 'overturned',
        reasons: command.reasons,
      };
    case 'note_rule_change': {
      const { reportId, packHash, reason } = command;
      return { type: 'rule_change_noted', reportId, packHash, reason };
    }
    case 'reopen': {
      const { reportId, assessment, reason } = command;
      return { type: 'examination_reopened', reportId, assessment, reason };
    }
  }
}

function reviewEventOf(command: ReviewCommand): EventBody {
  switch (command.type) {
    case 'convene': {
      const { panel, size, sheetVersion } = command;
      return { type: 'panel_convened', panel, size, sheetVersion };
    }
    case 'replace_expert':
      return { type: 'expert_replaced', replacement: command.replacement };
    case 'declare':
      return { type: 'conflict_declared', declaration: command.declaration };
    case 'recuse':
      return { type: 'expert_recused', recusal: command.recusal };
    case 'score':
      return { type: 'application_scored', sheet: command.sheet };
    case 'close_review':
      return { type: 'review_closed', reason: command.reason };
    case 'propose':
      return { type: 'selection_proposed', proposal: command.proposal };
    case 'select':
    case 'not_select':
      return { type: 'selection_decided', decision: command.decision };
  }
}

/**
 * The numbers under which the uniqueness guards know a content: its own, null where it has none that
 * can be read, and those that the standard had before.
 */
function numbersOf({ standard }: DraftContent) {
  const own = standard?.number === undefined ? null : guardedNumber(standard.number);
  const before = (standard?.previousNumbers ?? []).flatMap((text) => guardedNumber(text) ?? []);
  const previousNumbers = [...new Set(before)].filter((number) => number !== own);
  return { standardNumber: own, ...(previousNumbers.length > 0 && { previousNumbers }) };
}

function start(command: Extract<ApplicationCommand, { type: 'start' }>): Decided {
  const { type: _type, content: pasted, ...origin } = command;
  const content = foldedContent(pasted);
  const { people, ...sections } = content;
  return {
    body: { type: 'application_started', ...origin, ...numbersOf(content), sections },
    people: people ?? null,
  };
}

function edit(state: Application, pasted: DraftContent): Result<Decided[], Refusal> {
  const content = foldedContent(pasted);
  const refusal = lockRefusal(state, content);
  return refusal ? refuse(refusal) : accept(edited(state, content));
}

/** A correction changes what its return asked for; whom to reach may always be put right. */
function lockRefusal(state: Application, content: DraftContent): Refusal | null {
  if (state.state !== 'returned_for_correction') return null;
  const open = [...new Set(state.examination?.defects.map(({ pointer }) => pointer))];
  const locked = changesBetween(state.content, content)
    .map(({ pointer }) => pointer)
    .filter((pointer) => !open.some((named) => isWithin(pointer, named)));
  return locked.length === 0 ? null : { code: 'application.field_locked', locked, open };
}

function edited(state: Application, content: DraftContent): Decided[] {
  const differing = CONTENT_SECTIONS.filter((name) => !same(state.content[name], content[name]));
  if (differing.length === 0) return [];
  const removed = differing.filter((name) => content[name] === undefined);
  const { people, ...sections } = Object.fromEntries(
    differing.filter((name) => content[name] !== undefined).map((name) => [name, content[name]]),
  ) as DraftContent;
  return [
    {
      body: { type: 'application_edited', ...numbersOf(content), sections, removed },
      people: people ?? null,
    },
  ];
}

/** Contents are parsed JSON in the schema's order; at worst an equal section is recorded again. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
