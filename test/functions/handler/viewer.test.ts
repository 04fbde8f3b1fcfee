import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromViewer } from '../../../functions/handler/viewer.ts';
import { loadEntry } from '../../support/entries.ts';
import { CLAIM_NAMES, eventFor, send } from '../../support/http-event.ts';
import { SIGN_IN } from '../../support/servers/sign-in.ts';

const OF_CLOUDFRONT = '203.0.113.200';
const askedBy = (viewer: string | undefined) =>
  eventFor('assessForCall', {
    sourceIp: OF_CLOUDFRONT,
    text: '{',
    ...(viewer !== undefined && { headers: { 'cloudfront-viewer-address': viewer } }),
  });

describe('who asked CloudFront', () => {
  it.each([
    { viewer: '198.51.100.10:46532', is: '198.51.100.10' },
    { viewer: '2001:db8::1:46532', is: '2001:db8::1' },
    { viewer: '[2001:db8::1]:46532', is: '2001:db8::1' },
    { viewer: '::ffff:198.51.100.10:46532', is: '::ffff:198.51.100.10' },
    { viewer: '198.51.100.1:1,198.51.100.10:46532', is: OF_CLOUDFRONT },
    { viewer: '198.51.100.10', is: OF_CLOUDFRONT },
    { viewer: 'somebody:1', is: OF_CLOUDFRONT },
    { viewer: '', is: OF_CLOUDFRONT },
    { viewer: undefined, is: OF_CLOUDFRONT },
  ])('is $is where it says $viewer', ({ viewer, is }) => {
    const { requestContext } = fromViewer(askedBy(viewer));

    expect(requestContext.http).toMatchObject({ method: 'POST', sourceIp: is });
  });
});

describe('a door', () => {
  // a second gives two more, and sixty requests may take one
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  /** How many of sixty requests at one moment are looked at: those who ask too often are not. */
  async function lookedAt(isBehind: 'true' | 'false', viewer: (at: number) => string) {
    const env = {
      AWS_REGION: 'local',
      TABLE_NAME: 'table',
      CHECKPOINT_BUCKET: 'bucket',
      MATERIALS_BUCKET: 'files',
      RECEIPT_KEY_ID: 'key',
      SIGN_IN: JSON.stringify(SIGN_IN),
      MAIL: 'null',
      AWS_LAMBDA_LOG_LEVEL: 'SILENT',
      IS_BEHIND_CLOUDFRONT: isBehind,
      ROLE_CLAIM: CLAIM_NAMES.role,
      ORGANISATION_CODE_CLAIM: CLAIM_NAMES.organisationCode,
      ORGANISATION_NAME_CLAIM: CLAIM_NAMES.organisationName,
    };
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const { handler } = await loadEntry('doors/public/public');
    const statuses: number[] = [];
    for (let at = 0; at < 60; at += 1)
      statuses.push((await send(handler, askedBy(viewer(at)))).status);
    expect(statuses.filter((status) => status !== 400 && status !== 429)).toEqual([]);
    return statuses.filter((status) => status === 400).length;
  }
  const many = (at: number) => `198.51.100.${at}:46532`;
  const one = () => '198.51.100.7:46532';

  it('behind CloudFront counts those who asked it, each for himself', async () => {
    expect(await lookedAt('true', many)).toBe(60);
    expect(await lookedAt('true', one)).toBe(40);
  });

  it('that anybody reaches heeds nothing that they say of themselves', async () => {
    expect(await lookedAt('false', many)).toBe(40);
  });
});
