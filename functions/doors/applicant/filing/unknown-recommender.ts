import type { Call } from '../../../../shared/domain/calls/call.ts';
import type { DraftContent } from '../../../../shared/domain/application/content.ts';
import type { FieldError } from '../../../../shared/domain/refusal.ts';

/** The recommender that a content names and the call does not. */
export function unknownRecommender(content: DraftContent, call: Call): FieldError[] {
  const named = content.recommendation?.recommenderId;
  return !named || call.recommenders.some(({ id }) => id === named) ? [] : [UNKNOWN];
}

const UNKNOWN: FieldError = {
  pointer: '/recommendation/recommenderId',
  code: 'recommender.unknown',
  message: {
    zh: '本次申报的设置没有列出这一推荐部门',
    en: 'The settings of the call list no such recommender',
  },
};
