import type {
  Application,
  ApplicationEvent,
  Submission,
} from '../../../shared/domain/application/application.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { Letter } from '../../../shared/domain/publication/letters.ts';
import type { RulePack } from '../../../shared/domain/rules/clause.ts';
import type { Comparison } from '../../../shared/domain/rules/source.ts';

/** All that a letter is made from: the event, how things stood then, and what both refer to. */
export interface LetterFacts {
  readonly letter: Letter;
  readonly event: ApplicationEvent;
  /** The application after all that the letter tells of. */
  readonly application: Application;
  readonly submission: Submission;
  readonly call: Call;
  /** The pack by which it was judged. */
  readonly pack: RulePack;
  /** Which documents had been compared with their originals by then. */
  readonly compared: readonly Comparison[];
}
