import { describe, expect, it } from 'vitest';
import { nearest } from '../../web/app/navigation.ts';

describe('the navigation', () => {
  const addresses = ['/', '/calls', '/admin', '/admin/packs'];

  it.each([
    ['/', '/'],
    ['/calls', '/calls'],
    ['/calls/sample-2026/notices/1', '/calls'],
    ['/admin/calls/sample-2026', '/admin'],
    ['/admin/packs', '/admin/packs'],
    ['/admin/packs/PP2024', '/admin/packs'],
    ['/admin/packs-of-old', '/admin'],
    ['/callsign', undefined],
  ])('at %s marks %s alone', (path, here) => {
    expect(nearest(addresses, path)).toBe(here);
  });
});
