import { Logger, LogFormatter, LogItem } from '@aws-lambda-powertools/logger';
import type { LogAttributes, UnformattedAttributes } from '@aws-lambda-powertools/logger/types';

/** All that a line of the log may say. Nothing of the request but what is named here. */
const ALLOWED = ['operation', 'status', 'code', 'duration', 'correlationId', 'fault'] as const;

export type LogEntry = Readonly<Partial<Record<(typeof ALLOWED)[number], unknown>>>;

/** Where the edge writes its one line per request. */
export interface RequestLog {
  info(message: string, entry: LogEntry): void;
  error(message: string, entry: LogEntry): void;
}

class AllowListFormatter extends LogFormatter {
  override formatAttributes(base: UnformattedAttributes, more: LogAttributes): LogItem {
    const attributes: LogAttributes = {
      timestamp: base.timestamp.toISOString(),
      level: base.logLevel,
      service: base.serviceName,
      message: base.message,
    };
    for (const name of ALLOWED) if (more[name] !== undefined) attributes[name] = more[name];
    return new LogItem({ attributes });
  }
}

/** A log in JSON lines that drops whatever is not on its list. */
export function requestLog(service: string): RequestLog {
  return new Logger({ serviceName: service, logFormatter: new AllowListFormatter() });
}

/** What a log may know of a thrown error: its name, message and stack, and not what hangs on it. */
export function faultOf(error: unknown): Record<string, string | undefined> {
  if (!(error instanceof Error)) return { name: 'not an Error', message: typeof error };
  return { name: error.name, message: error.message, stack: error.stack };
}
