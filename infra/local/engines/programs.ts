import { dynamodbLocal } from './dynamodb-local.ts';
import { dynoxide } from './dynoxide.ts';
import type { EngineName, EngineProgram } from './program.ts';

/** Where an engine may be on this machine, or the sentence that says what it lacks. */
type Finder = () => EngineProgram | string;

/** From the best down: the embedded one starts in milliseconds, the other needs Java and seconds. */
const FINDERS: Readonly<Record<EngineName, Finder>> = {
  dynoxide,
  'dynamodb-local': dynamodbLocal,
};

/**
 * The best engine that is there, or the one that `DYNAMODB_ENGINE` asks for; where there is none,
 * a sentence with what each lacks and what to do.
 */
export function programHere(
  wanted: string | undefined = process.env['DYNAMODB_ENGINE'],
  finders: Readonly<Record<string, Finder>> = FINDERS,
): EngineProgram | string {
  const lacking: string[] = [];
  for (const [name, find] of Object.entries(finders)) {
    if (wanted && name !== wanted) continue;
    const found = find();
    if (typeof found !== 'string') return found;
    lacking.push(found);
  }
  if (lacking.length === 0)
    lacking.push(`${wanted} is none of: ${Object.keys(finders).join(', ')}.`);
  return [
    '本机没有可用的 DynamoDB 引擎。 This machine has no DynamoDB engine.',
    ...lacking,
    'Or start any DynamoDB-compatible engine and name it: DYNAMODB_ENDPOINT=http://127.0.0.1:8000',
  ].join('\n');
}
