import { Notifications } from '../notifications/notifications-page.tsx';

/** How a decider is told what waits. */
export function NotificationsPage() {
  return <Notifications as="person" />;
}
