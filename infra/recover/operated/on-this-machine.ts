import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Refusal } from '../../deploy/refusal.ts';
import { CLOUD_FILE } from '../../local/holder.ts';
import type { LastQueue, Letter, Operated } from './operated.ts';

const Answered = z.object({ kind: z.string(), payload: z.string().default('') });

/** By the local cloud that `npm start` runs from a folder. */
export function onThisMachine(folder: string): Operated {
  const file = join(folder, CLOUD_FILE);
  if (!existsSync(file)) throw new Refusal(`No local cloud runs from ${folder}; npm start does.`);
  const { control } = z.object({ control: z.url() }).parse(JSON.parse(readFileSync(file, 'utf8')));
  return {
    run: async (name, scheduledAt) => {
      const at = encodeURIComponent(new Date(scheduledAt).toISOString());
      const url = `${control}/schedules/pilots-local-${name}?at=${at}`;
      const answer = await fetch(url, { method: 'POST' });
      if (!answer.ok) throw new Refusal(`${name} failed: see its log in ${folder}/logs.`);
      return Answered.parse(await answer.json()).payload;
    },
    letters: async (queue) => lettersIn(join(folder, 'dead-letters'), queue),
  };
}

/** A line for each; what is settled is taken out of its file. */
function lettersIn(folder: string, queue: LastQueue): Letter[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.startsWith(queue))
    .flatMap((name) => {
      const file = join(folder, name);
      const lines = () => readFileSync(file, 'utf8').split('\n').filter(Boolean);
      return lines().map((text) => ({
        text,
        settle: async () => {
          const left = lines();
          left.splice(left.indexOf(text), 1);
          writeFileSync(file, left.map((line) => `${line}\n`).join(''));
        },
      }));
    });
}
