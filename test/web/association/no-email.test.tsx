import { expect, it } from 'vitest';
import { NoEmail } from '../../../web/association/submission/no-email.tsx';
import { NoMailNotice } from '../../../web/notifications/no-mail.tsx';
import { markup } from '../rendered.tsx';

const place = { callId: 'one', applicationId: 'two' };
const shown = (contactEmail?: string) =>
  markup(
    <NoEmail
      content={contactEmail === undefined ? {} : { people: { contactEmail } }}
      place={place}
    />,
  );

it('says that no mail goes out, and leads to the field, exactly where no address is stated', () => {
  expect([shown(), shown('')].map((text) => text.includes('邮件通知发不出去'))).toEqual([
    true,
    true,
  ]);
  expect(shown()).toContain('#people.contactEmail');
  expect(shown('one@example.org')).toBe('');
});

it('says of the system that it sends no mail, exactly where it sends none', () => {
  const said = [true, false].map((sendsMail) => markup(<NoMailNotice sendsMail={sendsMail} />));
  expect(said[0]).toBe('');
  expect(said[1]).toContain('本系统目前不发送邮件');
});
