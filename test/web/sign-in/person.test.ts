import { describe, expect, it } from 'vitest';
import { personIn } from '../../../web/sign-in/person.ts';
import { shortOf } from '../../../web/sign-in/account-tools.tsx';

const tokenWith = (role: unknown) =>
  `head.${Buffer.from(JSON.stringify({ sub: 'person-1', role })).toString('base64url')}.seal`;
const rolesOf = (role: unknown) => personIn(tokenWith(role)).roles;

describe('the roles that a page shows', () => {
  it.each([
    ['examiner', ['examiner']],
    [
      ['expert', 'examiner'],
      ['examiner', 'expert'],
    ],
    [['examiner', 'else'], ['examiner']],
  ])('are those of the token: %j', (role, roles) => {
    expect(rolesOf(role).toSorted()).toEqual(roles);
  });

  it.each([
    'not an examiner',
    'examiner,expert',
    'examiner expert',
    ' examiner',
    ['not an examiner'],
    [['examiner']],
    '',
    7,
    null,
    undefined,
    { examiner: true },
  ])('are none where the API reads none: %j', (role) => {
    expect(rolesOf(role)).toEqual([]);
  });
});

describe('the account in the header', () => {
  it.each([
    ['expert-1', 'expert-1'],
    ['12345678901234567890', '12345678901234567890'],
    ['8f14e45f-ceea-467f-a8b1-0242ac120002', '8f14e45f…'],
  ])('%s is shown as %s', (subject, shown) => {
    expect(shortOf(subject)).toBe(shown);
  });
});
