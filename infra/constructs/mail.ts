import { Fn, type Stack } from 'aws-cdk-lib';
import type { MailSettings } from '../../shared/domain/messages/mail-settings.ts';
import type { Permission } from './permissions.ts';

/** What the function that sends mail may do besides: with SES send, by SMTP read the server's password. */
export function sendMail(stack: Stack, mail: MailSettings): Permission[] {
  if (mail.kind === 'ses') {
    // the identity that was verified is the address itself or its domain
    const identities = [mail.from, mail.from.slice(mail.from.indexOf('@') + 1)];
    const resources = identities.map((identity) => arn(stack, 'ses', `identity/${identity}`));
    return [{ actions: ['ses:SendRawEmail', 'ses:SendEmail'], resources }];
  }
  if (mail.secret === null) return [];
  const isArn = mail.secret.startsWith('arn:');
  // AWS adds a hyphen and six characters to the name
  const secret = isArn ? mail.secret : arn(stack, 'secretsmanager', `secret:${mail.secret}-??????`);
  return [{ actions: ['secretsmanager:GetSecretValue'], resources: [secret] }];
}

function arn(stack: Stack, service: string, resource: string): string {
  const { partition, region, account } = stack;
  return Fn.join(':', ['arn', partition, service, region, account, resource]);
}
