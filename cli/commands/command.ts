import type { Schemas } from '../../shared/client/client.ts';
import type { Desk } from '../desk.ts';
import type { At, ReviewOptions, Side } from '../review.ts';

export interface CommandOptions extends ReviewOptions {
  readonly opinion?: string | undefined;
  readonly reason?: string | undefined;
  readonly reasons?: string | undefined;
  readonly clause?: string | undefined;
  readonly clauses?: string | undefined;
  readonly outcome?: string | undefined;
  readonly file?: string | undefined;
  readonly 'late-ground'?: string | undefined;
  /** `<subject>=<organisation>[=<code>]`, once for each. */
  readonly expert?: readonly string[] | undefined;
  readonly chair?: string | undefined;
  readonly out?: string | undefined;
  readonly conflict?: string | undefined;
  readonly statement?: string | undefined;
  readonly scores?: string | undefined;
  readonly comment?: string | undefined;
  readonly minutes?: string | undefined;
  /** The case number of an objection. */
  readonly case?: string | undefined;
  readonly reply?: string | undefined;
  /** The report on a change of the rules. */
  readonly report?: string | undefined;
  readonly action?: string | undefined;
}

export type Moved = Schemas['CommandAnswer'];
type Answer = Promise<{ data?: Moved; error?: unknown; response: Response }>;

/** What a command sends, prepared before anything is read, so that a missing option is told first. */
export type Prepare = (options: CommandOptions, desk: Desk) => Promise<(at: At) => Answer>;

/** One command on one application: whose it is, and what it sends. */
export interface Command {
  readonly side: Side;
  readonly prepare: Prepare;
  /** Where it goes; absent: to the version that the side is shown. */
  readonly find?: (desk: Desk, applicationId: string, options: ReviewOptions) => Promise<At>;
}

export type Commands = Readonly<Record<string, Command>>;
