import { createTransport } from 'nodemailer';
import { awsClient } from '../../../shared/aws/aws-client.ts';
import type { Runtime } from '../../../shared/env.ts';

const composer = createTransport({ streamTransport: true, buffer: true });

/** Amazon SES (API v2, SendEmail), given the letter as it is written by the same library as for SMTP. */
export function sesWay(runtime: Runtime) {
  const client = awsClient(runtime, 'ses');
  const { region, suffix } = runtime;
  return {
    sendMail: async (mail: Readonly<Record<string, string>>) => {
      const { message } = await composer.sendMail(mail);
      const Data = (message as Buffer).toString('base64');
      const answer = await client.fetch(
        `https://email.${region}.${suffix}/v2/email/outbound-emails`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ Content: { Raw: { Data } } }),
          signal: AbortSignal.timeout(5_000),
        },
      );
      if (answer.ok) return;
      const type = answer.headers.get('x-amzn-errortype') ?? '';
      // a letter that it does not take is taken by nobody; anything else may pass
      const isOfMail = /^(MessageRejected|BadRequestException)/.test(type);
      throw Object.assign(new Error(`SES answered ${answer.status}`), {
        code: isOfMail ? 'EMESSAGE' : 'ESERVICE',
        responseCode: isOfMail ? 550 : answer.status,
      });
    },
  };
}
