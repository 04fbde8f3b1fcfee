import type { ClauseComment } from '../../domain/rules/clause-comment.ts';
import type {
  ClauseQuestion,
  QuestionOutcome,
  SettledQuestion,
} from '../../domain/rules/clause-question.ts';

export interface CommentStore {
  /** What was noted to any version of a pack, the earliest first. */
  listComments(packId: string): Promise<ClauseComment[]>;
}

/** Those that wait, as many as one answer brings, the oldest first. */
export interface WaitingQuestions {
  readonly questions: readonly ClauseQuestion[];
  readonly isMore: boolean;
}

/** For whoever answers questions. */
export interface QuestionStore {
  listWaitingQuestions(): Promise<WaitingQuestions>;
  /** Null: it waits no longer, or never did. */
  readWaitingQuestion(id: string): Promise<ClauseQuestion | null>;
}

/** For whoever asked. */
export interface QuestionStandingStore {
  /** What came of a question to a pack; null: there is none. */
  readQuestionStanding(
    packId: string,
    id: string,
  ): Promise<{ readonly standing: 'waiting' } | StandingSettled | null>;
}

type StandingSettled = { readonly standing: QuestionOutcome['outcome'] } & Pick<
  QuestionOutcome,
  'words' | 'at'
>;

/** For everyone. */
export interface AnswerStore {
  /** The questions to any version of a pack that were answered, the earliest first. */
  listAnsweredQuestions(packId: string): Promise<SettledQuestion[]>;
}
