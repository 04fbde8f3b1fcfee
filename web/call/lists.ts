import type { PublishedList, Revocation } from '../answers.ts';
import type { CallPage } from '../load.ts';
import { type Element, type Node, el } from '../node.ts';
import { none, section } from '../parts.ts';
import type { Reader } from '../reader.ts';
import { separated } from './materials.ts';

/** Above so many entries a list is folded. */
const UNFOLDED = 10;

export function noticesSection({ notices }: CallPage, reader: Reader): Element {
  const heading = reader.say({ zh: '公示', en: 'Public notices' });
  if (notices.length === 0) return section('notices', heading, none(reader));
  const lists = notices.flatMap((notice) => list(notice, noticeTitle(notice, reader), reader));
  return section('notices', heading, ...lists);
}

export function announcementsSection(
  { announcements, revocations }: CallPage,
  reader: Reader,
): Element {
  const heading = reader.say({ zh: '公布', en: 'Announcements' });
  if (announcements.length === 0) return section('announcements', heading, none(reader));
  const lists = announcements.flatMap((one) => list(one, announcementTitle(one, reader), reader));
  return section('announcements', heading, ...lists, ...revoked(revocations, reader));
}

function noticeTitle({ number, from, to }: PublishedList, reader: Reader): string {
  const days = from && to ? [reader.date(from), reader.date(to)] : [];
  return reader.say({
    zh: `第${number}号公示：${days.join('至')}`,
    en: `Notice ${number}: ${days.join(' to ')}`,
  });
}

function announcementTitle({ number, publishedAt }: PublishedList, reader: Reader): string {
  const at = reader.instant(publishedAt);
  return reader.say({ zh: `第${number}号公布：${at}`, en: `Announcement ${number}: ${at}` });
}

function list(published: PublishedList, title: string, reader: Reader): Node[] {
  const { kind, callId, number, entries, hash } = published;
  const folder = kind === 'announcement' ? 'announcements' : 'notices';
  const address = `/v1/calls/${encodeURIComponent(callId)}/${folder}/${number}`;
  const signed = reader.say({ zh: '带签名的名单（JSON）', en: 'The signed list (JSON)' });
  const count = reader.say({ zh: `共 ${entries.length} 项`, en: `Projects: ${entries.length}` });
  return [
    el('h3', {}, title),
    el(
      'details',
      { open: entries.length <= UNFOLDED },
      el('summary', {}, count),
      el(
        'ol',
        { class: 'spaced' },
        entries.map((entry) => line(entry, reader)),
      ),
    ),
    el('p', { class: 'small' }, el('a', { href: address }, signed)),
    el('p', { class: 'small hash' }, reader.say({ zh: '校验值 ', en: 'Hash ' }), hash),
  ];
}

function line(entry: PublishedList['entries'][number], reader: Reader): Element {
  const { projectNumber, standardNumber, titleZh, association } = entry;
  const details = [...(projectNumber === null ? [] : [projectNumber]), association.name];
  return el(
    'li',
    {},
    reader.chinese(`${standardNumber} ${titleZh}`),
    el('p', { class: 'small' }, separated(details.map((detail) => reader.chinese(detail)))),
  );
}

function revoked(revocations: readonly Revocation[], reader: Reader): Node[] {
  if (revocations.length === 0) return [];
  const lines = revocations.map(({ projectNumber, at, reasons }) =>
    el('li', {}, separated([projectNumber, reader.instant(at), reader.chinese(reasons)])),
  );
  const title = reader.say({ zh: '公布后撤销的项目', en: 'Revoked since' });
  return [el('h3', {}, title), el('ul', { class: 'spaced' }, lines)];
}
