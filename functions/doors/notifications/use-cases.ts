import { notificationRoutes } from '../../../shared/contract/rows/own/notifications.ts';
import type { DoorRows, UseCases } from '../../handler/door.ts';
import type { NotificationContext } from './context.ts';
import { getCalendar, makeCalendar, removeCalendar } from './calendar.ts';
import { getNotifications } from './get-notifications.ts';
import { putNotifications } from './put-notifications.ts';
import { putWebhook, removeWebhook, renewWebhookSecret, sendCallsAgain } from './webhook.ts';

export const notificationDoor: DoorRows<'notifications'> = {
  name: 'notifications',
  rows: notificationRoutes,
};

export const notificationUseCases: UseCases<NotificationContext, 'notifications'> = {
  getNotifications,
  putNotifications,
  putWebhook,
  renewWebhookSecret,
  removeWebhook,
  sendCallsAgain,
  makeCalendar,
  removeCalendar,
  getCalendar,
};
