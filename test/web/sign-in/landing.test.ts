import { describe, expect, it } from 'vitest';
import { landing } from '../../../web/sign-in/landing.ts';

describe('signing in', () => {
  it.each([
    ['/', 'recommender', '/recommender'],
    ['/?lang=en', 'expert', '/expert?lang=en'],
    ['/', null, '/'],
    ['/verify', 'association', '/verify'],
    ['/calls/sample-2026/check?step=end', 'association', '/calls/sample-2026/check?step=end'],
  ] as const)('begun at %s as %s leads to %s', (from, role, to) => {
    expect(landing(from, role)).toBe(to);
  });
});
