import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import { beijingInstant } from '../../../shared/domain/calendar.ts';

type NotificationSettings = Schemas['GetNotificationsAnswer'];

/** Makes, renews or revokes the address of one's due dates; gives it, null where it was revoked, undefined where nothing was done. */
export async function changeCalendar(
  client: PilotsClient,
  { calendar }: NotificationSettings,
  wanted: string | undefined,
): Promise<string | null | undefined> {
  if (wanted === undefined) return undefined;
  // none that was seen is "0", which is refused as any that is not there
  const params = { header: { 'If-Match': `"${calendar?.version ?? 0}"` } };
  if (wanted === 'new')
    return dataOf(await client.POST('/v1/notifications/calendar', { params })).address;
  dataOf(await client.DELETE('/v1/notifications/calendar', { params }));
  return null;
}

/** Whether there is one, and what it is where it was made just now. */
export function calendarReport(
  { calendar }: NotificationSettings,
  address?: string | null,
): string[] {
  if (!calendar) return [];
  const since =
    calendar.since === null
      ? '没有 none'
      : `有，生成于 made ${beijingInstant(new Date(calendar.since))}`;
  return [
    `到期事项日历 calendar of what is due: ${since}`,
    ...(address ? [`地址，只显示这一次 address, shown this once: ${address}`] : []),
  ];
}
