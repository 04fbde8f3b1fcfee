import { describe, expect, it } from 'vitest';
import { isSubject, oddInSubject } from '../../../shared/domain/people/subject.ts';

/** As issuers make them: Cognito, Entra ID, Auth0, Google, Keycloak, a directory, a certificate. */
const ISSUED = [
  'f47ac10b-58cc-4372-a567-0e02b2c3d479',
  'AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ',
  'auth0|5f7c8ec7c33c6c004bbafe82',
  '110169484474386276334',
  'f:550e8400-e29b:zhang.san@example.cn',
  'uid=zhang san,ou=people,dc=example,dc=cn',
  '/C=CN/O=Example Org/CN=zhang+san',
  'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK#1',
  's'.repeat(255),
];

/** What looks like `expert-1`, or like nothing, with the character that it is named by. */
const ODD = [
  ['expert\u20101', 'U+2010'],
  ['expert\u20111', 'U+2011'],
  ['expert\u22121', 'U+2212'],
  ['expert－1', 'U+FF0D'],
  ['expert-１', 'U+FF11'],
  ['ｅxpert-1', 'U+FF45'],
  ['\u0435xpert-1', 'U+0435'],
  ['ex\u0440ert-1', 'U+0440'],
  ['expe\u03C1t-1', 'U+03C1'],
  ['expert-\u0661', 'U+0661'],
  ['expert-\u{1D7CF}', 'U+1D7CF'],
  ['expert-1\u0301', 'U+0301'],
  ['expert-1\u200B', 'U+200B'],
  ['expert\u00AD-1', 'U+00AD'],
  ['expert-1\u202E', 'U+202E'],
  ['\uFEFFexpert-1', 'U+FEFF'],
  ['expert-1\u00A0', 'U+00A0'],
  ['expert-\u30001', 'U+3000'],
  ['expert-1\t', 'U+0009'],
  ['expert-1\u0000', 'U+0000'],
  ['expert-1 ', 'U+0020'],
  [' expert-1', 'U+0020'],
  ['expert  1', 'U+0020'],
  ['专家1', 'U+4E13'],
] as const;

describe('a subject', () => {
  it.each(ISSUED)('is what an issuer makes: %s', (subject) => {
    expect([isSubject(subject), oddInSubject(subject)]).toEqual([true, null]);
  });

  it.each(ODD)('is nothing that passes for another, which is named (%#)', (text, character) => {
    expect([isSubject(text), oddInSubject(text)]).toEqual([false, character]);
  });

  it.each(['', 's'.repeat(256)])('is neither empty nor longer than a token may say (%#)', (text) =>
    expect(isSubject(text)).toBe(false),
  );
});
