import type { Assessment } from './rules/assessment.ts';
import type { ApplicationState } from './application/application.ts';
import type { KnownRole } from './people/known-person.ts';
import type { Party } from './people/organisation.ts';
import type { Related } from './people/organisation.ts';
import type { Office } from './people/offices.ts';
import type { WorkTask } from './publication/confirmation.ts';
import type { Text } from './text.ts';

/** A field that is missing or wrong: where it stands, and what is wrong with it. */
export interface FieldError {
  /** JSON pointer (RFC 6901) into the request body, or into the content of an application. */
  readonly pointer: string;
  /** The part of the request that the pointer leads into; absent: its body. */
  readonly in?: 'path' | 'query' | 'header';
  /** Stable code, e.g. `field.required`, `format.date`. */
  readonly code: string;
  readonly message: Text;
}

/**
 * Everything that a caller can be told no for. The code is part of the API: `area.what_happened`.
 * HTTP knows the status of each (`shared/http/status.ts`); the domain does not.
 */
export type Refusal =
  | { code: 'request.not_utf8' }
  | {
      code: 'request.not_json';
      /** The member that is there twice; absent where the text is no JSON at all. */
      pointer?: string;
    }
  | { code: 'request.too_large'; limit: number }
  | { code: 'request.invalid'; errors: readonly FieldError[] }
  | { code: 'request.idempotency_key_missing' }
  | { code: 'request.idempotency_key_invalid' }
  | { code: 'request.idempotency_key_reused' }
  | { code: 'request.if_match_missing' }
  | { code: 'caller.unknown' }
  | { code: 'caller.too_often'; retryAfter: number }
  | { code: 'caller.forbidden' }
  | { code: 'caller.own_organisation' }
  | { code: 'caller.related_organisation'; ground: Related; organisation: string }
  | { code: 'route.not_found' }
  | { code: 'route.method_not_allowed'; allowed: readonly string[] }
  | { code: 'call.not_found'; id: string }
  | { code: 'call.not_open'; opensAt: string | null; closesAt: string | null; now: string }
  | { code: 'call.pack_unknown'; hash: string }
  | { code: 'call.changed_while_open'; fields: readonly string[] }
  | { code: 'call.changed_meanwhile'; currentVersion: number }
  | { code: 'rule_pack.not_found'; id: string }
  | { code: 'rule_pack.not_next_version'; id: string; currentVersion: number }
  | { code: 'comment.not_found' | 'comment.already_settled'; id: string }
  | { code: 'question.not_found'; id: string }
  | { code: 'question.too_often'; limit: number; retryAfter: number }
  | { code: 'question.unconfirmed'; work: WorkTask }
  | { code: 'document.not_found'; id: string }
  | { code: 'document.already_compared'; id: string }
  | { code: 'application.not_found'; id: string }
  | { code: 'application.already_exists'; id: string; href: string }
  | { code: 'application.changed_meanwhile'; currentVersion: number }
  | {
      code: 'application.not_from_here';
      state: ApplicationState;
      allowed: readonly string[];
    }
  | { code: 'application.incomplete'; errors: readonly FieldError[]; assessment: Assessment }
  | { code: 'application.inadmissible'; assessment: Assessment }
  | { code: 'application.late'; closesAt: string; graceEndsAt: string; receivedAt: string }
  | { code: 'application.quota_reached'; quota: number }
  | { code: 'application.held_by_another' }
  | { code: 'application.field_locked'; locked: readonly string[]; open: readonly string[] }
  | { code: 'file.not_found'; sha256: string }
  | { code: 'file.redacted'; sha256: string }
  | { code: 'redaction.asked_already' }
  | { code: 'redaction.not_asked' }
  | { code: 'redaction.own_request' }
  | { code: 'file.not_taken' }
  | { code: 'file.format_unknown'; formats: readonly string[] }
  | { code: 'file.too_large'; limit: number }
  | { code: 'file.filing_full'; limit: number }
  | { code: 'file.part_missing'; parts: readonly number[] }
  | {
      code: 'recommendation.checklist_incomplete';
      missing: readonly string[];
      says: readonly Text[];
    }
  | { code: 'recommendation.quota_reached'; quota: number }
  | { code: 'examination.clause_unknown'; clauses: readonly string[] }
  | {
      code: 'examination.refusal_unfounded' | 'examination.finding_open';
      clauses: readonly string[];
      says: readonly Text[];
    }
  | { code: 'examination.late_ground_unexplained'; pointers: readonly string[] }
  | { code: 'review.panel_size'; size: number; given: number }
  | { code: 'review.not_declared' }
  | { code: 'review.already_declared' }
  | { code: 'review.recused' }
  | { code: 'review.already_scored' }
  | { code: 'review.closed' }
  | { code: 'review.not_chair' }
  | { code: 'review.scores_open' }
  | { code: 'review.late_scores_unweighed' }
  | { code: 'review.scores_missing'; missing: readonly string[] }
  | { code: 'review.expert_unknown'; subject: string }
  | { code: 'review.expert_barred'; subject: string }
  | {
      code: 'review.expert_related';
      subject: string;
      ground: Party['ground'];
      organisation: string;
    }
  | { code: 'review.already_seated'; subject: string }
  | { code: 'review.seats_used_up'; limit: number }
  | {
      code: 'decision.same_person';
      /** What they held before. */
      office: Office;
      /** Who is appointed; absent: whoever asks. */
      subject?: string;
    }
  | { code: 'recommendation.late'; closesAt: string; now: string }
  | { code: 'calendar.unknown'; year: string }
  | { code: 'calendar.included'; year: string }
  | { code: 'calendar.changed_meanwhile'; year: string }
  | { code: 'letter.not_found'; number: number }
  | { code: 'export.not_for_role' }
  | { code: 'export.not_found'; id: string }
  | { code: 'export.not_ready' }
  | { code: 'export.failed' }
  | { code: 'export.gone'; until: string }
  | { code: 'notice.not_found'; number: number }
  | { code: 'notice.working_days_missing' }
  | { code: 'notice.begins_in_the_past'; from: string; today: string }
  | { code: 'notice.nothing_to_publish' }
  /** How many would be on the list, and told, as it would be now. */
  | { code: 'list.changed_since_preview'; listed: number; told: number }
  | { code: 'objection.not_in_period'; from: string; to: string; today: string }
  | { code: 'objection.not_found'; caseNumber: string }
  | { code: 'objection.link_unknown' }
  /** `byLink`: what the call wants. */
  | { code: 'objection.other_way'; byLink: boolean }
  | { code: 'objection.already_answered' }
  | { code: 'objection.too_often'; limit: number; retryAfter: number }
  | { code: 'objection.unconfirmed'; work: WorkTask }
  | { code: 'announcement.too_early'; to: string; today: string }
  | { code: 'announcement.objection_open'; places: readonly number[] }
  | { code: 'announcement.nothing_to_announce' }
  | { code: 'announcement.not_found'; number: number }
  | { code: 'reconsideration.not_offered' }
  | { code: 'reconsideration.only_once' }
  | { code: 'reconsideration.late'; until: string; today: string }
  | { code: 're_evaluation.not_found'; id: string }
  | { code: 're_evaluation.not_affected' }
  | { code: 're_evaluation.same_pack' }
  | { code: 'personal_data.needs_grant' }
  | { code: 'personal_data.own_request' }
  | { code: 'personal_data.request_not_found'; id: string }
  | { code: 'person.unknown'; subjects: readonly string[]; roles: readonly KnownRole[] }
  | { code: 'person.changed_meanwhile'; currentVersion: number }
  | { code: 'notifications.changed_meanwhile'; currentVersion: number }
  | { code: 'delegation.not_found'; id: string }
  | { code: 'delegation.not_in_force'; subject: string }
  | { code: 'delegation.not_possible' }
  | { code: 'overview.not_announced' }
  | { code: 'checkpoint.not_found'; date: string }
  | { code: 'ranking.not_the_same_set'; expected: readonly string[] }
  | { code: 'ranking.changed_meanwhile'; currentVersion: number }
  | { code: 'receipt.invalid' };

export type RefusalCode = Refusal['code'];
