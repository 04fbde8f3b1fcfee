import * as z from 'zod';
import { asCommand } from '../deploy/command.ts';
import { Refusal } from '../deploy/refusal.ts';
import { operatedIn } from './operated/operated-in.ts';
import { type Letter, type Operated, clockworkIn } from './operated/operated.ts';
import { readWords } from './words.ts';

// `pilots redrive <environment>`: makes up for what was set aside, and takes it from its queues

/** What Lambda sends for a run that failed to the end, and the local cloud likewise. */
const MissedRun = z.preprocess(
  (text) => {
    try {
      return JSON.parse(String(text)) as unknown;
    } catch {
      return null;
    }
  },
  z.object({
    requestContext: z.object({ functionArn: z.string() }).optional(),
    functionArn: z.string().optional(),
    requestPayload: z.object({ scheduledAt: z.iso.datetime({ offset: true }) }),
  }),
);

await asCommand(async () => {
  const usage = 'pilots redrive <local|dev|staging|prod>';
  const [name, ...others] = readWords({}, usage).positionals;
  if (!name || others.length > 0) throw new Refusal(usage);
  const operated = operatedIn(name);
  const records = await operated.letters('DeadLetters');
  // whatever they would have told follows from the applications
  if (records.length > 0) await operated.run('reconciliation', new Date().toISOString());
  for (const letter of records) await letter.settle();
  const runs = await operated.letters('MissedRuns');
  const left = await madeUpFor(operated, runs);
  process.stdout.write(
    `Made up for 已补办: dead letters ${records.length}, missed runs ${runs.length - left.length}\n`,
  );
  if (left.length > 0) throw new Refusal(`Left, each in its queue: ${left.join('; ')}`);
});

/** What is made up for is settled; gives why the others are not. */
async function madeUpFor(operated: Operated, runs: readonly Letter[]): Promise<string[]> {
  const left: string[] = [];
  for (const { text, settle } of runs) {
    const { data } = MissedRun.safeParse(text);
    const name = clockworkIn(data?.requestContext?.functionArn ?? data?.functionArn ?? '');
    try {
      if (!data || name === undefined)
        throw new Refusal(`of no function that is known: ${text.slice(0, 200)}`);
      await operated.run(name, data.requestPayload.scheduledAt);
      await settle();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      left.push(error.message);
    }
  }
  return left;
}
