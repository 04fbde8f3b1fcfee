import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { must } from '../../deploy/program.ts';
import { Refusal } from '../../deploy/refusal.ts';
import { environmentNamed } from '../../environments.ts';
import { writtenFor } from '../../settings.ts';
import { type Letter, type Operated, logical } from './operated.ts';

/** By the command line of AWS, as whoever is signed in there. */
export function inCloud(name: string): Operated {
  const { region } = environmentNamed(name, process.env, writtenFor(name));
  const aws = (...args: string[]) =>
    must('aws', [...args, '--region', region ?? '', '--output', 'json']);
  const physical = async (stack: string, type: string, begins: string) => {
    const out = await aws('cloudformation', 'list-stack-resources', '--stack-name', stack);
    const found = Resources.parse(JSON.parse(out)).StackResourceSummaries.find(
      (one) => one.ResourceType === type && one.LogicalResourceId.startsWith(begins),
    );
    if (!found?.PhysicalResourceId) throw new Refusal(`${stack} has no ${begins}.`);
    return found.PhysicalResourceId;
  };
  return {
    run: async (bundle, scheduledAt) => {
      const stack = `pilots-${name}-service`;
      const lambda = await physical(stack, 'AWS::Lambda::Function', logical(bundle));
      return invoked(aws, lambda, JSON.stringify({ scheduledAt }));
    },
    letters: async (queue) => {
      const url = await physical(`pilots-${name}-data`, 'AWS::SQS::Queue', queue);
      return received(aws, url);
    },
  };
}

type Aws = (...args: string[]) => Promise<string>;

const Resources = z.object({
  StackResourceSummaries: z.array(
    z.object({
      LogicalResourceId: z.string(),
      PhysicalResourceId: z.string().optional(),
      ResourceType: z.string(),
    }),
  ),
});

/** Waits for the function itself, which may take its five minutes. */
async function invoked(aws: Aws, lambda: string, payload: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pilots-run-'));
  try {
    const file = join(folder, 'answer.json');
    const limits = ['--cli-binary-format', 'raw-in-base64-out', '--cli-read-timeout', '330'];
    const asked = ['lambda', 'invoke', '--function-name', lambda, '--payload', payload, ...limits];
    const out = await aws(...asked, file);
    const answer = readFileSync(file, 'utf8');
    if (out.includes('FunctionError')) throw new Refusal(`${lambda} failed: ${answer}`);
    return answer;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const Received = z.object({
  Messages: z.array(z.object({ Body: z.string(), ReceiptHandle: z.string() })).default([]),
});
/** While it is worked on, nobody else is given it. */
const HIDDEN_S = '900';

async function received(aws: Aws, url: string): Promise<Letter[]> {
  const all: Letter[] = [];
  for (;;) {
    const asked = ['--max-number-of-messages', '10', '--visibility-timeout', HIDDEN_S];
    const out = await aws('sqs', 'receive-message', '--queue-url', url, ...asked);
    const { Messages } = Received.parse(out.trim() === '' ? {} : JSON.parse(out));
    if (Messages.length === 0) return all;
    all.push(
      ...Messages.map(({ Body: text, ReceiptHandle }) => ({
        text,
        settle: async () => {
          const at = ['--queue-url', url, '--receipt-handle', ReceiptHandle];
          await aws('sqs', 'delete-message', ...at);
        },
      })),
    );
  }
}
