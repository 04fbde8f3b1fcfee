import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A letter as it arrived. */
export interface Arrived {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Mailbox {
  readonly port: number;
  /** Newest first. */
  readonly letters: readonly Arrived[];
  stop(): Promise<void>;
}

/** How many letters are kept; the oldest go first. */
const MOST = 500;

/**
 * Takes all mail for whomever on this machine, and hands none of it on. It is kept as long as the
 * process runs.
 */
export async function openMailbox(): Promise<Mailbox> {
  const letters: Arrived[] = [];
  const take = async (stream: Readable, to: string): Promise<void> => {
    const mail = await PostalMime.parse(await buffer(stream));
    letters.unshift({
      id: mail.messageId ?? '',
      to,
      from: mail.from?.address ?? '',
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html ?? '',
    });
    letters.splice(MOST);
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
      // the package speaks by callbacks
      callbackify(take)(stream, to, done);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return { port, letters, stop: () => new Promise((resolve) => server.close(resolve)) };
}
