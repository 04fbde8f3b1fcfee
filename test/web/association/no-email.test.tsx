import { expect, it } from 'vitest';
import { NoEmail } from '../../../web/association/submission/no-email.tsx';
import { NoMailNotice } from '../../../web/notifications/no-mail.tsx';
import { WebhookPart } from '../../../web/notifications/webhook.tsx';
import { NOTIFICATION_WORDS as W } from '../../../web/notifications/words.ts';
import { markup, seen } from '../rendered.tsx';

const place = { callId: 'one', applicationId: 'two' };
const shown = (contactEmail?: string, sendsMail = true) =>
  markup(
    <NoEmail
      content={contactEmail === undefined ? {} : { people: { contactEmail } }}
      place={place}
      sendsMail={sendsMail}
    />,
  );

it('says that no mail goes out, and leads to the field, exactly where no address is stated', () => {
  expect([shown(), shown('')].map((text) => text.includes('不会发送任何邮件通知'))).toEqual([
    true,
    true,
  ]);
  expect(shown()).toContain('sections/applicant?from=check#people.contactEmail');
  expect(shown('one@example.org')).toBe('');
  // there an address would change nothing
  expect(shown(undefined, false)).toBe('');
});

it('says of the system that it sends no mail, exactly where it sends none', () => {
  const said = [true, false].map((sendsMail) => markup(<NoMailNotice sendsMail={sendsMail} />));
  expect(said[0]).toBe('');
  expect(said[1]).toContain('本系统目前不发送邮件');
  const hints = [true, false].map((sendsMail) =>
    W.emailHint({ sendsMail, directoryEmail: 'one@example.org' }),
  );
  expect(hints.map(({ zh }) => zh.includes('目前不发送邮件'))).toEqual([false, true]);
  expect(hints[0]?.zh).toContain('one@example.org');
});

it('speaks of the system that is called as each reads it: staff and admins have no 本单位', () => {
  const said = (['association', 'office', 'admins', 'person'] as const).map((as) =>
    seen(<WebhookPart {...{ as, webhook: UNNAMED, done: null }} onDone={() => {}} />),
  );
  const begins = ['本单位的系统', '本部门的系统', '运行维护所用的系统', '您办理工作所用的系统'];
  expect(said.map((text, i) => text.includes(begins[i] ?? ''))).toEqual([true, true, true, true]);
  expect(said.map((text) => text.includes('本单位'))).toEqual([true, false, false, false]);
});

const UNNAMED = {
  version: 0,
  state: 'none' as const,
  url: null,
  since: null,
  previousUntil: null,
  failures: [],
};
