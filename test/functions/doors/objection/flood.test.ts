import { expect, it } from 'vitest';
import { bodyOf } from '../../../support/people/applicants.ts';
import { announcedOf, casesShown, dismissedAll, flooded } from '../../../support/flood.ts';
import { openPublishing, publishers, statesOf } from '../../../support/people/publishers.ts';

const [byWork, byLink] = [
  openPublishing('flood'),
  openPublishing('flood-links', { confirmsObjectors: true }),
];
const AFTER = new Date('2026-11-28T09:00:00+08:00');
const BITS = 3;

// the same with 10,000 beside 100: `npm run bench:flood`
it.each([
  ['nobody worked for', byWork, { 'objection.unconfirmed': 100 }],
  [
    'nobody confirmed by its link',
    byLink,
    { 'objection.unconfirmed': 50, 'link asked for': 25, 'objection.link_unknown': 25 },
  ],
])(
  'a flood that %s holds nothing: what counts is seen, the rest announced',
  async (_what, here, cameTo) => {
    const projects = [
      await here.decided({ number: 'T/CNTAC 1-2018' }),
      await here.decided({ number: 'T/CNTAC 2-2018' }),
    ];
    const [contested = projects[0], quiet] = projects;
    if (!contested || !quiet) throw new Error('there are two');
    bodyOf('publishNotice', await here.desk.notice(here.callId));
    const { store } = here.table;
    const desk = publishers(store, here.signing.signer, BITS);
    const place = { store, byLink: here === byLink, callId: here.callId, projects, desk };

    const { refused, taken } = await flooded(place, {
      unconfirmed: 100,
      confirmed: 5,
      contested: 1,
    });

    expect(refused).toEqual(cameTo);
    expect(await casesShown(place, contested)).toEqual(taken);
    expect(taken).toEqual([1, 2, 3, 4, 5].map((number) => `1-001-${number}`));
    expect(await statesOf(store, projects)).toEqual(['objection_open', 'public_notice']);
    expect(await announcedOf(place, AFTER)).toEqual([quiet.id]);

    await dismissedAll(place, contested, 10 + taken.length);
    expect(await announcedOf(place, AFTER)).toEqual([contested.id]);
  },
  60_000,
);
