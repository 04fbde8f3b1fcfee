import * as z from 'zod';
import { awsClient } from '../../../shared/aws/aws-client.ts';
import type { Runtime } from '../../../shared/env.ts';

const Answer = z.object({ SecretString: z.string() });
const Secret = z.object({ user: z.string().min(1), password: z.string().min(1) });

/** User and password of a mail server, from Secrets Manager. Throws where there are none. */
export async function readSecret(id: string, runtime: Runtime): Promise<z.infer<typeof Secret>> {
  const { region, suffix } = runtime;
  const client = awsClient(runtime, 'secretsmanager');
  const answer = await client.fetch(`https://secretsmanager.${region}.${suffix}/`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'secretsmanager.GetSecretValue',
    },
    body: JSON.stringify({ SecretId: id }),
  });
  if (!answer.ok) throw new Error(`the secret of the mail server answered ${answer.status}`);
  const { SecretString } = Answer.parse(await answer.json());
  return Secret.parse(JSON.parse(SecretString));
}
