import type { Message } from '../../domain/messages/message.ts';

/** The messages that people are sent. */
export interface MessageStore {
  /** Enters a message; one that is there already, in whatever state, stays. */
  enterMessage(message: Message): Promise<void>;
  /** Up to `limit` messages that wait and are due, the longest due first; eventually consistent. */
  listDueMessages(now: Date, limit: number): Promise<Message[]>;
  /** The same of those that are called out, which wait apart from mail. */
  listDueCalls(now: Date, limit: number): Promise<Message[]>;
  /** Puts `next` in the place of `seen`; false where somebody else has moved it on since. */
  moveMessage(seen: Message, next: Message): Promise<boolean>;
  /** One query: all messages of an application, or of a receiver of others, by their names. */
  listMessages(owner: string): Promise<Message[]>;
}

/** What whoever is called asks for, to have a call once more. */
export interface CalledMessageStore extends Pick<MessageStore, 'moveMessage'> {
  readMessage(owner: string, name: string): Promise<Message | null>;
}

export interface FailedMessageStore {
  /** How many messages arrived nowhere since a moment: up to what one query reads, some thousand. */
  countFailedMessages(since: Date): Promise<number>;
}
