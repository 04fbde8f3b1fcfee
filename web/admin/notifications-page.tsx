import { Notifications } from '../notifications/notifications-page.tsx';

/** How admins are told how the system runs. */
export function NotificationsPage() {
  return <Notifications as="admins" />;
}
