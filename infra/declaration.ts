import type { FunctionEnv } from '../shared/env.ts';
import type { DailyTime } from './constructs/daily.ts';
import type { Permission } from './constructs/permissions.ts';
import type { RecordPattern } from './constructs/stream-feed.ts';
import type { DataStack } from './data-stack.ts';

/** All that the service stack must know of a function. */
export interface Declaration {
  /** All that its role may do, besides writing its log and what `follows` and `daily` bring along. */
  readonly may: (data: DataStack) => readonly Permission[];
  /** Default 512. */
  readonly memoryMb?: number;
  /** What Node is started with (`NODE_OPTIONS`); default nothing. */
  readonly nodeOptions?: string;
  /** Default 10. */
  readonly timeoutSeconds?: number;
  /** Default arm64. */
  readonly architecture?: 'x86_64';
  /** What it reads of `FunctionEnv`; default all. */
  readonly env?: readonly (keyof FunctionEnv)[];
  /** Which records of the table's stream it is woken for. */
  readonly follows?: RecordPattern | readonly RecordPattern[];
  /** When it runs every day, every hour or every minute. */
  readonly daily?: DailyTime;
  /** Is woken for each object in the bucket of files whose name begins so. */
  readonly takesObjects?: string;
  /** Is told what GuardDuty finds in each object whose name begins so, where its bucket is watched. */
  readonly takesVerdicts?: string;
  /** Sends mail, where the settings of the environment say by whom. */
  readonly sendsMail?: true;
  /** Open paths for GET and HEAD that are not in the contract, by the id of their route. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Under this path it answers whatever has no route of its own. */
  readonly answersUnder?: `/${string}`;
  /** True for the one function that answers where there is no route. */
  readonly answersOtherwise?: true;
}
