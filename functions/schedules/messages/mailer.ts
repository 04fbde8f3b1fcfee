import { createTransport } from 'nodemailer';
import type { Letter } from '../../../shared/domain/messages/compose.ts';
import type { Delivery } from '../../../shared/domain/messages/delivery.ts';
import type { MailSettings } from '../../../shared/domain/messages/mail-settings.ts';
import type { Runtime } from '../../../shared/env.ts';
import { readSecret } from './secret.ts';
import { sesWay } from './ses.ts';

/** A letter with its receiver; the id is the same each time that it is sent, so that a receiver tells a twin. */
export interface Mail extends Letter {
  readonly to: string;
  /** `Message-ID` (RFC 5322, 3.6.4) without its brackets. */
  readonly id: string;
}

/** Hands mail on, and says what the next server made of it; never throws for what the receiver can cause. */
export interface Mailer {
  send(mail: Mail): Promise<Extract<Delivery, 'sent' | 'refused' | 'later'>>;
}

interface Way {
  sendMail(mail: Readonly<Record<string, string>>): Promise<unknown>;
}

/** How long a server may take for a step; a letter has a quarter of a minute in all. */
const PATIENCE_MS = 5_000;

/** The mailer that the settings name. */
export async function mailerOf(settings: MailSettings, runtime: Runtime): Promise<Mailer> {
  const way = settings.kind === 'ses' ? sesWay(runtime) : await smtpWay(settings, runtime);
  return {
    send: async ({ to, id, subject, text, html }) => {
      try {
        const messageId = `<${id}>`;
        await way.sendMail({ from: settings.from, to, subject, text, html, messageId });
        return 'sent';
      } catch (error) {
        return isFinal(error) ? 'refused' : 'later';
      }
    },
  };
}

async function smtpWay(
  { host, port, secret }: Extract<MailSettings, { kind: 'smtp' }>,
  runtime: Runtime,
): Promise<Way> {
  const credentials = secret === null ? null : await readSecret(secret, runtime);
  return createTransport({
    host,
    port,
    // RFC 8314: TLS from the first byte at 465; elsewhere by STARTTLS, without which no password is sent
    secure: port === 465,
    requireTLS: credentials !== null,
    ...(credentials && { auth: { user: credentials.user, pass: credentials.password } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // a letter is all that is sent: nothing is read from this machine or from the web for it
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** A server that says 5xx will say so again (RFC 5321, 4.2.1), unless it is about who sends. */
function isFinal(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  const isOfReceiver = code === 'EENVELOPE' || code === 'EMESSAGE';
  return isOfReceiver && typeof responseCode === 'number' && responseCode >= 500;
}
