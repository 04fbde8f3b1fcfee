import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emfMeter } from '../../shared/http/metrics.ts';

let written: string;
beforeEach(() => {
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const AT = new Date('2026-11-20T02:00:00.000Z');
const meter = emfMeter('Pilots/test', () => AT);
const lines = () =>
  written
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

describe('a metric', () => {
  it('is one line in the embedded metric format, with its unit and the moment in milliseconds', () => {
    meter([{ name: 'Submissions', value: 1 }]);

    expect(lines()).toEqual([
      {
        _aws: {
          Timestamp: AT.getTime(),
          CloudWatchMetrics: [
            {
              Namespace: 'Pilots/test',
              Dimensions: [[]],
              Metrics: [{ Name: 'Submissions', Unit: 'Count' }],
            },
          ],
        },
        Submissions: 1,
      },
    ]);
  });

  it('that is told apart names its dimension, and its value beside it', () => {
    meter([{ name: 'OldestInQueue', value: 3600, of: 'unclaimed' }]);

    expect(lines()).toMatchObject([
      {
        _aws: { CloudWatchMetrics: [{ Dimensions: [['Queue']], Metrics: [{ Unit: 'Seconds' }] }] },
        Queue: 'unclaimed',
        OldestInQueue: 3600,
      },
    ]);
  });

  it('is written at every level of the log, and none where nothing was measured', () => {
    vi.stubEnv('AWS_LAMBDA_LOG_LEVEL', 'SILENT');
    meter([]);
    expect(lines()).toEqual([]);
    meter([
      { name: 'Returns', value: 1, of: 'examiner' },
      { name: 'Refusals', value: 1 },
    ]);
    expect(lines()).toHaveLength(2);
  });
});
