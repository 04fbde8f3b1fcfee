import { parseArgs } from 'node:util';
import { UsageError } from './desk.ts';

const OPTIONS = {
  call: { type: 'string' },
  pack: { type: 'string' },
  json: { type: 'boolean' },
  keys: { type: 'string' },
  content: { type: 'string' },
  receipt: { type: 'string' },
  as: { type: 'string' },
  account: { type: 'string' },
  queue: { type: 'string' },
  cursor: { type: 'string' },
  opinion: { type: 'string' },
  reason: { type: 'string' },
  reasons: { type: 'string' },
  clause: { type: 'string' },
  clauses: { type: 'string' },
  outcome: { type: 'string' },
  file: { type: 'string' },
  from: { type: 'string' },
  id: { type: 'string' },
  'promoted-from': { type: 'string' },
  'late-ground': { type: 'string' },
  expert: { type: 'string', multiple: true },
  chair: { type: 'string' },
  out: { type: 'string' },
  conflict: { type: 'string' },
  statement: { type: 'string' },
  scores: { type: 'string' },
  comment: { type: 'string' },
  minutes: { type: 'string' },
  case: { type: 'string' },
  reply: { type: 'string' },
  report: { type: 'string' },
  action: { type: 'string' },
  notice: { type: 'string' },
  'working-days': { type: 'string' },
  position: { type: 'string' },
  name: { type: 'string' },
  organisation: { type: 'string' },
  phone: { type: 'string' },
  email: { type: 'string' },
  evidence: { type: 'string' },
  code: { type: 'string' },
  argument: { type: 'string' },
  to: { type: 'string' },
  until: { type: 'string' },
  operations: { type: 'string' },
  of: { type: 'string' },
  public: { type: 'boolean' },
  checkpoint: { type: 'string' },
  previous: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'on-behalf-of': { type: 'string' },
  issuer: { type: 'string' },
  'client-id': { type: 'string' },
  scope: { type: 'string' },
  browser: { type: 'boolean' },
  api: { type: 'string' },
  token: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type Options = ReturnType<typeof parse>['values'];

/** The words and options of a command line; throws `UsageError` for an option that there is not. */
export function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown option';
    throw new UsageError(`选项有误。 ${why}`);
  }
}
