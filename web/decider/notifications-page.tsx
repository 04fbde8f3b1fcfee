import { Notifications } from '../notifications/notifications-page.tsx';

/** How mail of the system reaches its reader. */
export function NotificationsPage() {
  return <Notifications as="person" />;
}
