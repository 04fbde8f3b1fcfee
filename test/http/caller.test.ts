import { describe, expect, it } from 'vitest';
import { callerOf } from '../../shared/http/caller.ts';
import { ASSOCIATION, CLAIM_NAMES, claimsOf } from '../support/http-event.ts';

const read = (claims: Parameters<typeof callerOf>[0]) =>
  callerOf(claims, CLAIM_NAMES, ['association', 'admin']);

describe('the caller', () => {
  it.each(['association', '[association]', '[expert association]', '[default association x]'])(
    'acts in a role that the route admits: %s',
    (role) => {
      expect(read({ ...claimsOf('x', 'person-1', ASSOCIATION), role })).toEqual({
        ok: true,
        value: { subject: 'person-1', role: 'association', organisation: ASSOCIATION },
      });
    },
  );

  it('reads a list of roles as well as its flattened text', () => {
    expect(read({ ...claimsOf('x'), role: ['expert', 'admin'] })).toMatchObject({
      value: { role: 'admin' },
    });
  });

  it.each([undefined, {}, { sub: '' }, { sub: 7 }, { sub: '\ud800' }, { sub: 's'.repeat(256) }])(
    'is unknown without a subject',
    (claims) => {
      expect(read(claims)).toEqual({ ok: false, refusal: { code: 'caller.unknown' } });
    },
  );

  it.each(['admin\u20101', 'admin－1', '\u0430dmin-1', 'admin-1\u200B', 'admin-1 ', '管理员'])(
    'is nobody by a subject that may pass for that of another: %j',
    (sub) => {
      expect(read({ ...claimsOf('admin'), sub })).toEqual({
        ok: false,
        refusal: { code: 'caller.unknown' },
      });
    },
  );

  it('has a subject of as many characters as a token may say', () => {
    const subject = 's'.repeat(255);

    expect(read(claimsOf('admin', subject))).toMatchObject({ ok: true, value: { subject } });
  });

  it.each([
    'not: an association',
    'expert association',
    'expert,association',
    'association,',
    ' association',
    'association]',
    '[expert,association]',
    'Association',
    ['not: an association'],
    ['expert,association'],
    [['association']],
    'expert',
    'associations',
    '[]',
    '',
    undefined,
    null,
    7,
    { association: true },
  ])('is forbidden in no role that the route admits: %j', (role) => {
    expect(read({ ...claimsOf('x'), role })).toEqual({
      ok: false,
      refusal: { code: 'caller.forbidden' },
    });
  });

  it.each([undefined, '', 'short', `${ASSOCIATION.code}#`])(
    'is forbidden as an association with the code %j',
    (code) => {
      const claims = { ...claimsOf('association'), organisation_code: code };

      expect(read(claims)).toMatchObject({ refusal: { code: 'caller.forbidden' } });
    },
  );

  it.each([
    ASSOCIATION.code.toLowerCase(),
    `${ASSOCIATION.code.slice(0, 8)} ${ASSOCIATION.code.slice(8)}`,
    `\u200B${ASSOCIATION.code}`,
  ])('is of one organisation however its code is written: %j', (code) => {
    const claims = { ...claimsOf('association'), organisation_code: code };

    expect(read(claims)).toMatchObject({ value: { organisation: { code: ASSOCIATION.code } } });
  });

  it.each(['\u0000', '\u001B', '\u0085', '\u200F', '\u202E', '\u2066'])(
    'is forbidden with a control or direction character in the name of its organisation (%#)',
    (character) => {
      const named = (name: string) => read({ ...claimsOf('association'), organisation_name: name });

      expect(named(`样例${character}协会`)).toMatchObject({
        refusal: { code: 'caller.forbidden' },
      });
      expect(named('样例\u200B\t协会')).toMatchObject({ ok: true });
    },
  );

  it('needs no code as an admin', () => {
    const claims = { sub: 'admin-1', role: 'admin' };

    expect(read(claims)).toMatchObject({ value: { organisation: { code: '', name: '' } } });
  });
});
