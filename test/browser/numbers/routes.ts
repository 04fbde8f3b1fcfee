import { ADDRESSES } from '../../../web/app/addresses.ts';
import { PAGES } from '../../../web/app/pages.ts';
import { inLanguage } from '../../../web/reader/language.ts';
import { addressOf } from '../../../web/reader/place.ts';
import { CALL } from '../../scenarios/one-filing.ts';
import type { Reader } from '../chromium.ts';
import type { World } from './world.ts';

type Name = keyof typeof ADDRESSES;

/** Addresses of one filing, and of nothing else besides. */
type OfFiling = {
  [Each in Name]: (typeof ADDRESSES)[Each] extends `${string}:applicationId${string}`
    ? (typeof ADDRESSES)[Each] extends `${string}:section`
      ? never
      : Each
    : never;
}[Name];

export interface Route {
  readonly room: (typeof PAGES)[number]['room'];
  /** As it stands in the table of addresses. */
  readonly path: string;
  readonly address: string;
}

const SECTIONS = [
  'applicant',
  'standard',
  'content',
  'novelty',
  'effect',
  'promotion',
  'recommendation',
  'materials',
  'commitment',
];

/** What each address that needs more than a call is opened with; more than one where it looks different. */
function placesIn({ at, changedCall, reportId }: World): Partial<Record<Name, readonly string[]>> {
  const of = (name: OfFiling, ...ids: readonly string[]) =>
    ids.map((applicationId) => addressOf(ADDRESSES[name], { callId: CALL, applicationId }));
  const sections = (applicationId: string) =>
    SECTIONS.map((section) =>
      addressOf(ADDRESSES.filingSection, { callId: CALL, applicationId, section }),
    );
  const materials = sections(at.redacted).filter((address) => address.endsWith('materials'));
  const end = { callId: CALL, number: '2' };
  // of the call in which something stands, where a list picks another by itself
  const inCall = (name: Name, ...ends: readonly string[]) =>
    (ends.length > 0 ? ends : ['']).map((more) => `${ADDRESSES[name]}?call=${CALL}${more}`);
  return {
    recommender: inCall('recommender'),
    recommendationOrder: inCall('recommendationOrder'),
    examiner: inCall(
      'examiner',
      '&view=unclaimed',
      '&view=mine',
      '&view=accepted',
      '&view=finished',
    ),
    // with what was found, and where nothing was changed
    reports: [`${ADDRESSES.reports}?call=${changedCall}`, ...inCall('reports')],
    deciderReports: [`${ADDRESSES.deciderReports}?call=${changedCall}`],
    expert: inCall('expert'),
    decider: inCall(
      'decider',
      '&view=proposed',
      '&view=on_notice',
      '&view=objections',
      '&view=finished',
    ),
    scores: inCall('scores'),
    decisionSheet: inCall('decisionSheet'),
    panelSheet: inCall('panelSheet'),
    publishing: inCall('publishing'),
    objections: inCall('objections'),
    check: [...steps('', ...['applicant', 'novelty', 'filing', 'end'].map((id) => `?step=${id}`))],
    notice: [addressOf(ADDRESSES.notice, end)],
    objection: [`${addressOf(ADDRESSES.objection, end)}?position=1`],
    filing: of('filing', at.draft, at.corrected, at.filed, at.refused, at.redacted, at.announced),
    filingSection: [...sections(at.draft), ...sections(at.corrected).slice(0, 1), ...materials],
    filingCheck: of('filingCheck', at.draft, at.corrected, at.redacted),
    filingReceipt: of('filingReceipt', at.filed),
    withdrawal: of('withdrawal', at.filed),
    reconsideration: of('reconsideration', at.refused),
    history: of('history', at.redacted, at.announced),
    recommendation: of('recommendation', at.filed),
    examination: of('examination', at.claimed, at.refused, at.redacting, at.redacted),
    panel: of('panel', at.accepted, at.reviewed),
    report: [addressOf(ADDRESSES.report, { callId: changedCall, reportId })],
    deciderReport: [addressOf(ADDRESSES.deciderReport, { callId: changedCall, reportId })],
    review: of('review', at.invited, at.reviewed),
    decision: of('decision', at.proposed, at.objected),
    contested: of('contested', at.objected),
    pack: [addressOf(ADDRESSES.pack, { packId: 'PP2024' })],
    question: [addressOf(ADDRESSES.question, { packId: 'PP2024' })],
  };
}

const steps = (...ends: readonly string[]) =>
  ends.map((end) => `${addressOf(ADDRESSES.check, { callId: CALL })}${end}`);

/** Every page, at each place at which it looks different. */
export function routesIn(world: World): readonly Route[] {
  const places = placesIn(world);
  return (Object.keys(ADDRESSES) as Name[]).flatMap((name) => {
    const path = ADDRESSES[name];
    // it shows nothing: it leads on
    if (name === 'signedIn') return [];
    const room = PAGES.find((page) => page.path === path)?.room ?? 'public';
    const addresses = places[name] ?? [path.replace(':callId', CALL)];
    return addresses.map((address) => {
      if (address.includes(':')) throw new Error(`nothing to open ${path} with`);
      return { room, path, address };
    });
  });
}

/** Signs in as somebody who may see the pages of a room; the public ones need nobody. */
export async function enter(reader: Reader, room: Route['room']): Promise<void> {
  if (room !== 'public') await reader.signIn(`${room}-1`, `/${room}`);
}

/** Opens it: the issuer knows who signed in by now, and asks nothing. */
export async function arrive(reader: Reader, { address }: Route, site: string): Promise<void> {
  const to = `${site}${inLanguage(address, reader.language)}`;
  await reader.page.goto(to);
  await reader.page.waitForURL(to);
  await reader.settled();
}
