import type { Application, Submission } from '../../shared/domain/application/application.ts';
import { recordOf } from '../../shared/domain/rules/assessment.ts';
import { beijingDate, addDays, beijingInstant } from '../../shared/domain/calendar.ts';
import type { PublishedPack } from '../../shared/domain/rules/clause.ts';
import type { DraftContent } from '../../shared/domain/application/content.ts';
import { decide } from '../../shared/domain/application/decide.ts';
import { factsOf } from '../../shared/domain/rules/facts-of.ts';
import { contentHashOf } from '../../shared/evidence/content-hash.ts';
import { assess } from '../../shared/rules/judging/assess.ts';
import { appendEvents } from '../../functions/applications/append-events.ts';
import { COMPOSITES, NOW, aContent } from '../support/filing.ts';
import { lineOf } from '../../shared/domain/application/register.ts';
import {
  contentItem,
  contentText,
  snapshotItem,
} from '../../shared/store/applications/application-items.ts';
import { lineItem } from '../../shared/store/register/register.ts';

const indicator = { indicator: '样例', own: '1', reference: '2', referenceStandard: 'GB/T 1-2020' };
const NOVELTIES: readonly NonNullable<DraftContent['novelty']>[] = [
  { ...aContent().novelty },
  { categories: ['innovative'] },
  { categories: ['advanced'], comparison: [{ ...indicator, verdict: 'stricter' }] },
  {
    categories: ['innovative', 'advanced'],
    comparison: Array.from({ length: 20 }, () => ({ ...indicator, verdict: 'worse' as const })),
  },
];

/** A content like no other: number, dates, novelty, materials and route vary. */
function contentOf(at: number): DraftContent {
  const content = aContent(`T/CNTAC ${at}-2018`);
  const materials = content.materials?.filter((_, kind) => kind !== at % 40);
  return {
    ...content,
    standard: {
      ...content.standard,
      publishedOn: '2018-06-01',
      implementedOn: addDays('2025-06-01', at % 400),
      convertedTo: at % 9 === 0 ? [{ kind: 'national', number: 'GB/T 1-2020' }] : [],
    },
    novelty: NOVELTIES[at % NOVELTIES.length],
    recommendation: {
      route: at % 50 === 0 ? 'direct' : 'recommended',
      recommenderId: 'rec_110000',
    },
    ...(materials && { materials }),
  };
}

/** One of many applications of a call, filed and judged by a pack, admissible or not. */
export function aFiled(at: number, callId: string, published: PublishedPack): Application {
  const content = contentOf(at);
  const recommender = { id: 'rec_110000', kind: 'provincial', division: '110000' } as const;
  const filing = { rank: (at % 3) + 1, count: 3, receivedOn: '2026-11-20', recommender };
  const associationCode = COMPOSITES.organisation.code;
  const facts = factsOf(content, { ...filing, associationCode });
  const submission: Submission = {
    at: beijingInstant(NOW),
    contentHash: contentHashOf(content),
    filing,
    assessment: recordOf(assess(facts, published, { advice: false })),
    inGrace: false,
    receipt: 'a.b.c',
  };
  const metadata = {
    applicationId: `app_${String(at).padStart(16, '0')}`,
    issuedBy: COMPOSITES,
    now: NOW,
  };
  const association = COMPOSITES.organisation;
  const start = { type: 'start', callId, association, copiedFrom: null, content } as const;
  const draft = appendEvents(null, decided(null, start), metadata).next;
  const submit = {
    type: 'submit',
    issuedBy: COMPOSITES,
    on: beijingDate(NOW),
    submission,
  } as const;
  return appendEvents(draft, decided(draft, submit), metadata).next;
}

function decided(...given: Parameters<typeof decide>) {
  const result = decide(...given);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** Snapshot, content and line of the register, as the commands and the stream would leave them. */
export function itemsOf(application: Application) {
  const text = contentText(application);
  const contentHash = contentHashOf(application.content);
  const { code: association, name: associationName } = application.association;
  const line = lineOf({ ...application, association, associationName, contentHash }, null);
  return [snapshotItem(application, text), contentItem(application, text), lineItem(line)];
}
