import { dataOf, type Schemas } from '../../shared/client/client.ts';
import { type Desk, UsageError } from '../desk.ts';
import { callIdOf, clientFor, type ReviewOptions, stated } from '../review.ts';
import { readStructured } from '../structured.ts';
import { told } from './command.ts';

interface DisputeOptions extends ReviewOptions {
  readonly clause?: string | undefined;
  readonly argument?: string | undefined;
  readonly file?: string | undefined;
}

type Disputed = Schemas['DisputeFindingsRequest']['disputed'];

/** `pilots dispute <application> …`: the association disputes (申诉) findings, once. */
export async function dispute(desk: Desk, id: string, options: DisputeOptions): Promise<number> {
  const disputed = await disputedIn(desk, options);
  const path = { callId: callIdOf(options), applicationId: id };
  const client = await clientFor(desk, 'association', options);
  const { version } = dataOf(
    await client.GET('/v1/calls/{callId}/applications/{applicationId}', { params: { path } }),
  );
  const saved = dataOf(
    await client.POST('/v1/calls/{callId}/applications/{applicationId}/reconsideration', {
      params: { path, header: { 'If-Match': `"${version}"` } },
      body: { disputed },
    }),
  );
  desk.say(options.json ? JSON.stringify(saved, null, 2) : told({ ...saved, dryRun: false }));
  return 0;
}

/** One finding of the options, or as many as a file names, which the API checks. */
async function disputedIn(desk: Desk, options: DisputeOptions): Promise<Disputed> {
  const { file, clause, argument } = options;
  if (file === undefined) {
    return [
      {
        clause: stated(clause, '--clause <id>, or --file <disputed.yaml>'),
        argument: stated(argument, '--argument <text>'),
      },
    ];
  }
  if (clause === undefined && argument === undefined) {
    return (await readStructured(desk, file)) as Disputed;
  }
  throw new UsageError(
    '申诉已在文件中。 --file names all that is disputed; give no --clause and no --argument with it.',
  );
}
