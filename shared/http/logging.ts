/** All that a line of the log may say. Nothing of the request but what is named here. */
const ALLOWED = ['operation', 'status', 'code', 'duration', 'correlationId', 'fault'] as const;

export type LogEntry = Readonly<Partial<Record<(typeof ALLOWED)[number], unknown>>>;

/** Where the edge writes its one line per request. */
export interface RequestLog {
  info(message: string, entry: LogEntry): void;
  error(message: string, entry: LogEntry): void;
}

// Lambda sets the variable where a function is given a level
const LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL', 'SILENT'];
type Level = 'INFO' | 'ERROR';

/**
 * A log in JSON lines that drops whatever is not on its list; faults go to the standard error.
 * `AWS_LAMBDA_LOG_LEVEL` is the least that is written, `INFO` where it is not set.
 */
export function requestLog(service: string): RequestLog {
  const least = LEVELS.indexOf(process.env['AWS_LAMBDA_LOG_LEVEL'] ?? 'INFO');
  const write = (level: Level, message: string, entry: LogEntry) => {
    if (LEVELS.indexOf(level) < least) return;
    const stream = level === 'ERROR' ? process.stderr : process.stdout;
    stream.write(`${lineOf({ level, service, message }, entry)}\n`);
  };
  return {
    info: (message, entry) => write('INFO', message, entry),
    error: (message, entry) => write('ERROR', message, entry),
  };
}

function lineOf(head: Readonly<Record<string, string>>, entry: LogEntry): string {
  const fields = ALLOWED.flatMap((name) => (isPresent(entry[name]) ? [[name, entry[name]]] : []));
  const timestamp = new Date().toISOString();
  return JSON.stringify({ timestamp, ...head, ...(Object.fromEntries(fields) as LogEntry) });
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** What a log may know of a thrown error: its name, message and stack, and not what hangs on it. */
export function faultOf(error: unknown): Record<string, string | undefined> {
  if (!(error instanceof Error)) return { name: 'not an Error', message: typeof error };
  return { name: error.name, message: error.message, stack: error.stack };
}
