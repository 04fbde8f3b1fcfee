import { expect, it } from 'vitest';
import { NoEmail } from '../../../web/association/submission/no-email.tsx';
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
