import type { FunctionPool } from '../functions/pool.ts';
import type { Resource } from '../template/resources.ts';
import { Sentence } from '../template/sentence.ts';
import { ACCOUNT, REGION, type Values } from '../template/values.ts';
import { readClient, readPool } from './template.ts';
import { type UserPool, startUserPool } from './user-pool.ts';

/** The user pool of the templates, where they have one: it listens before the rest is there. */
export async function listenUserPool(
  resources: readonly Resource[],
  values: Values,
): Promise<UserPool | null> {
  const ofType = ofTypeIn(resources);
  const [pool, ...others] = ofType('UserPool');
  if (!pool) return null;
  if (others.length > 0) throw new Sentence('infra/local runs one user pool at most.');
  const id = `${REGION}_${pool.id}`;
  const running = await startUserPool(id);
  const arn = `arn:aws:cognito-idp:${REGION}:${ACCOUNT}:userpool/${id}`;
  values.set(pool, { ref: id, attributes: { Arn: arn, ProviderURL: running.issuer } });
  for (const client of ofType('UserPoolClient'))
    values.set(client, { ref: client.id.toLowerCase() });
  for (const domain of ofType('UserPoolDomain')) values.set(domain, { ref: 'pilots' });
  return running;
}

/** Opens it, once all that its clients and its trigger refer to is there. */
export function openUserPool(
  pool: UserPool,
  at: { resources: readonly Resource[]; values: Values; api: string },
  functions: ReadonlyMap<string, FunctionPool>,
): void {
  const { resources, values, api } = at;
  const ofType = ofTypeIn(resources);
  const clients = ofType('UserPoolClient').map((client) =>
    readClient(client.id.toLowerCase(), values.propertiesOf(client), api),
  );
  const { attributes, trigger } = readPool(
    ofType('UserPool').map((one) => values.propertiesOf(one))[0],
  );
  const asked = functions.get(trigger);
  if (!asked) throw new Sentence('The user pool asks a function that is not there.');
  pool.open({ clients, attributes, trigger: (event) => asked.invoke(event) });
}

function ofTypeIn(resources: readonly Resource[]) {
  return (type: string) => resources.filter((one) => one.type === `AWS::Cognito::${type}`);
}
