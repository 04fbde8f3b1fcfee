import { LogFormatter, LogItem, Logger } from '@aws-lambda-powertools/logger';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LogEntry, faultOf, requestLog } from '../../shared/http/logging.ts';

let written: { out: string; err: string };

beforeEach(() => {
  written = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.out += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    written.err += String(chunk);
    return true;
  });
  vi.stubEnv('AWS_LAMBDA_LOG_LEVEL', 'INFO');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const ENTRY: LogEntry = {
  operation: 'listCalls',
  status: 500,
  code: '',
  duration: 1.5,
  correlationId: '团体-1',
  fault: faultOf(new RangeError('a fault')),
};

/** Powertools for AWS Lambda, told to say what our entries may say. */
class SameFormatter extends LogFormatter {
  override formatAttributes(
    base: { logLevel: string; serviceName: string; message: string; timestamp: Date },
    more: Record<string, never>,
  ): LogItem {
    const { logLevel: level, serviceName: service, message, timestamp } = base;
    const head = { timestamp: timestamp.toISOString(), level, service, message };
    return new LogItem({ attributes: { ...head, ...more } });
  }
}

const untimed = (line: string) => line.replace(/"timestamp":"[^"]*"/, '"timestamp":""');

describe('the log', () => {
  it('writes the very line that Powertools for AWS Lambda would', () => {
    const theirs = new Logger({ serviceName: 'public', logFormatter: new SameFormatter() });
    theirs.info('answered', { ...ENTRY });
    theirs.error('failed', { ...ENTRY });
    const expected = { out: untimed(written.out), err: untimed(written.err) };
    written = { out: '', err: '' };

    const ours = requestLog('public');
    ours.info('answered', ENTRY);
    ours.error('failed', ENTRY);

    expect({ out: untimed(written.out), err: untimed(written.err) }).toEqual(expected);
    expect(written.out).toMatch(/^\{"timestamp":"\d{4}-\d\d-\d\dT[\d:.]+Z","level":"INFO",/);
  });

  it('drops what is not on its list', () => {
    requestLog('public').info('answered', { ...ENTRY, body: 'secret' } as LogEntry);

    expect(written.out).not.toContain('secret');
  });

  it.each([
    { level: 'INFO', out: true, err: true },
    { level: 'WARN', out: false, err: true },
    { level: 'ERROR', out: false, err: true },
    { level: 'FATAL', out: false, err: false },
  ])('at level $level writes answers: $out, faults: $err', ({ level, out, err }) => {
    vi.stubEnv('AWS_LAMBDA_LOG_LEVEL', level);
    const log = requestLog('public');

    log.info('answered', ENTRY);
    log.error('failed', ENTRY);

    expect([written.out !== '', written.err !== '']).toEqual([out, err]);
  });
});
