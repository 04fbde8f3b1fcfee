import type { Application } from '../../../../shared/domain/application/application.ts';
import type { Call } from '../../../../shared/domain/calls/call.ts';
import type { FieldError } from '../../../../shared/domain/refusal.ts';
import { unknownRecommender } from './unknown-recommender.ts';
import type { FilingRules } from '../../../applications/rules.ts';

/** What is told of an application that was saved, with what is noticed about it. */
export function saved(application: Application, warnings: readonly FieldError[]) {
  const { id, callId, state, version, updatedAt } = application;
  return { id, callId, state, version, updatedAt, warnings: warnings.map(notice) };
}

/** What would be refused at submission, and is only noticed in a draft. */
export function noticed(rules: FilingRules, { content }: Application, call: Call): FieldError[] {
  return [...rules.formatErrorsIn(content, call.asked), ...unknownRecommender(content, call)];
}

export function notice({ pointer, code, message }: FieldError) {
  return { pointer, code, message };
}
