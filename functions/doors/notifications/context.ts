import type { Callable } from '../../webhooks/called-address.ts';
import type { NotificationStore } from '../../../shared/store/dynamo-notification-store.ts';

/** What the use cases of this door share, made once per instance. */
export interface NotificationContext {
  readonly store: NotificationStore;
  /** The public address of the system. */
  readonly address: string;
  /** Whether the environment sends mail. */
  readonly sendsMail: boolean;
  /** What may be called. */
  readonly callable: Callable;
}
