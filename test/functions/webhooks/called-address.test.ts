import { describe, expect, it } from 'vitest';
import { faultOf, isPublic, mayBeCalled } from '../../../functions/webhooks/called-address.ts';

describe('an IP address', () => {
  it.each(['8.8.8.8', '114.114.114.114', '2606:4700::1111', '2400:3200::1', '::ffff:8.8.8.8'])(
    '%s may be called',
    (address) => {
      expect(isPublic(address)).toBe(true);
    },
  );

  it.each([
    ['0.0.0.0', 'none'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'of a carrier; one cloud tells secrets there'],
    ['127.0.0.1', 'this machine'],
    ['127.255.255.254', 'this machine'],
    ['169.254.169.254', 'where clouds tell secrets'],
    ['192.0.0.8', 'of protocols'],
    ['198.18.0.1', 'of benchmarks'],
    ['203.0.113.9', 'of documents'],
    ['224.0.0.1', 'many'],
    ['255.255.255.255', 'all'],
    ['::', 'none'],
    ['::1', 'this machine'],
    ['::ffff:127.0.0.1', 'this machine, mapped'],
    ['::ffff:10.0.0.1', 'private, mapped'],
    ['::ffff:a9fe:a9fe', 'where clouds tell secrets, mapped and in hexadecimal'],
    ['::127.0.0.1', 'this machine, compatible'],
    ['64:ff9b::7f00:1', 'this machine, translated'],
    ['2002:7f00:1::', 'this machine, by 6to4'],
    ['fe80::1', 'of a link'],
    ['fec0::1', 'of a site'],
    ['fc00::1', 'private'],
    ['fd00:ec2::254', 'where a cloud tells secrets'],
    ['ff02::1', 'many'],
    ['2001:db8::1', 'of documents'],
    ['4000::1', 'given to nobody'],
    ['127.1', 'a shorthand, which no look-up gives'],
    ['host', 'none'],
  ])('%s (%s) may not', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it('of this machine may where that is one’s own, and no other that is special', () => {
    const allowed = [
      '127.0.0.1',
      '::1',
      '::ffff:127.0.0.1',
      '10.0.0.1',
      '169.254.169.254',
      '0.0.0.0',
    ];
    expect(allowed.filter((address) => mayBeCalled(address, { toLoopback: true }))).toEqual([
      '127.0.0.1',
      '::1',
      '::ffff:127.0.0.1',
    ]);
  });
});

describe('an address that somebody names', () => {
  const inCloud = (text: string) => faultOf(text, { toLoopback: false });
  const onOwn = (text: string) => faultOf(text, { toLoopback: true });

  it.each([
    'https://example.org/hook',
    'https://example.org:8443/a?b=c',
    'https://挂钩.example/',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]/',
  ])('%s is taken', (text) => {
    expect(inCloud(text)).toBeNull();
  });

  it.each([
    ['example.org', 'no_address'],
    ['https://', 'no_address'],
    ['http://example.org/', 'not_https'],
    ['ftp://example.org/', 'not_https'],
    ['file:///etc/passwd', 'not_https'],
    ['https://me@example.org/', 'with_password'],
    ['https://me:secret@example.org/', 'with_password'],
    ['https://localhost/', 'not_public'],
    ['https://localhost./', 'not_public'],
    ['https://LOCALHOST/', 'not_public'],
    ['https://a.localhost/', 'not_public'],
    ['https://intranet/', 'not_public'],
    ['https://printer.local/', 'not_public'],
    ['https://metadata.google.internal/', 'not_public'],
    ['https://127.0.0.1/', 'not_public'],
    ['https://127.1/', 'not_public'],
    ['https://0x7f000001/', 'not_public'],
    ['https://2130706433/', 'not_public'],
    ['https://017700000001/', 'not_public'],
    ['https://１２７.0.0.1/', 'not_public'],
    ['https://169.254.169.254/latest/meta-data/', 'not_public'],
    ['https://[::1]/', 'not_public'],
    ['https://[::ffff:10.0.0.1]/', 'not_public'],
    ['https://[fd00:ec2::254]/', 'not_public'],
  ])('%s is refused: %s', (text, fault) => {
    expect(inCloud(text)).toBe(fault);
  });

  it('may be this machine where that is one’s own, also without TLS, and no other network', () => {
    for (const host of ['127.0.0.1:4100', 'localhost:4100', '[::1]:4100'])
      expect([onOwn(`http://${host}/`), inCloud(`http://${host}/`)]).toEqual([null, 'not_https']);
    expect(onOwn('http://10.0.0.1/')).toBe('not_https');
    expect(onOwn('https://10.0.0.1/')).toBe('not_public');
    expect(onOwn('http://example.org/')).toBe('not_https');
  });
});
