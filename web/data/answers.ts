import type { AnswerOf } from '../../shared/client/api-types.ts';

export type { AnswerOf } from '../../shared/client/api-types.ts';

export type Calls = AnswerOf<'listCalls'>;
export type ListedCall = Calls['calls'][number];
export type Call = AnswerOf<'getCall'>;
export type GivenPack = AnswerOf<'getRulePack'>;
export type RulePack = GivenPack['pack'];
export type Clause = RulePack['clauses'][number];
export type Announcements = AnswerOf<'listAnnouncements'>;
export type Revocation = Announcements['revocations'][number];
export type PublishedList = AnswerOf<'getNotice'>;
export type Overview = AnswerOf<'getPublicOverview'>;
export type Filing = AnswerOf<'listApplications'>['applications'][number];
type ExpertLine = AnswerOf<'listExpertQueue'>['applications'][number];
type ExaminerLine = AnswerOf<'listExaminerQueue'>['applications'][number];
type RecommenderLine = AnswerOf<'listRecommenderQueue'>['applications'][number];
/** A line of any queue; what was done of it is told to experts, how often it was corrected to all others. */
export type QueueLine = Omit<ExaminerLine, 'corrections'> &
  Partial<Pick<ExaminerLine, 'corrections'>> &
  Partial<Pick<ExpertLine, 'hasDeclared' | 'hasScored'>> &
  Partial<Pick<RecommenderLine, 'returns' | 'handled'>>;
export type Queue = Omit<AnswerOf<'listExaminerQueue'>, 'applications'> & {
  readonly applications: readonly QueueLine[];
};
export type Extension = AnswerOf<'listExtensions'>['extensions'][number];
export type ListedPack = AnswerOf<'listRulePacks'>['rulePacks'][number];
export type KnownPerson = AnswerOf<'getDirectory'>['people'][number];
export type Health = AnswerOf<'getHealth'>;
