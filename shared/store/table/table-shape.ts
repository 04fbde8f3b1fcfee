/**
 * Where everything lies in the one table. Keys are spelled here and nowhere else; the stacks
 * create the table from `TABLE`, the store reads and writes by `key`.
 */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  timeToLive: 'expiresAt',
  indexes: {
    /** An association's applications, newest call first. Only snapshots carry these attributes. */
    byAssociation: {
      partitionKey: 'association',
      sortKey: 'associationSort',
      /** Besides the keys: what a line of the list shows, and no personal data. */
      includes: [
        'v',
        'callId',
        'state',
        'standardNumber',
        'titleZh',
        'updatedAt',
        'submittedAt',
        'toldAt',
      ],
    },
    /** Where a filing waits for somebody, oldest first. Sparse: most snapshots wait for nobody. */
    byQueue: {
      partitionKey: 'queue',
      sortKey: 'queueSort',
      /** Besides the keys: what a line of a queue shows, and no personal data. */
      includes: [
        'v',
        'callId',
        'state',
        'version',
        'association',
        'associationName',
        'standardNumber',
        'titleZh',
        'updatedAt',
        'submittedAt',
        'clock',
      ],
    },
  },
} as const;

/** The attribute of an event of which somebody is told by mail: the kind of the message. */
export const TELLS = 'tells';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

const DIGITS = 6;

export const key = {
  /** All calls lie in one partition: there are a few dozen at most, read as one page. */
  call: (callId: string): Key => ({ pk: 'CALLS', sk: `${KEY_PREFIX.call}${callId}` }),
  /** That a document of the rules was compared: beside the calls, which everyone may read. */
  comparison: (document: string): Key => ({
    pk: 'CALLS',
    sk: `${KEY_PREFIX.comparison}${document}`,
  }),
  /** A version of a statutory year, as an admin applied it: beside the calls as well. */
  calendarYear: (year: number, version: number): Key => ({
    pk: 'CALLS',
    sk: `${KEY_PREFIX.calendarYear}${year}#${String(version).padStart(DIGITS, '0')}`,
  }),
  /** A pack that an admin published, under its hash: beside the calls that name it. */
  rulePack: (hash: string): Key => ({ pk: 'CALLS', sk: `${KEY_PREFIX.rulePack}${hash}` }),
  /** That a version of a pack was published, by whom and when: what is listed without the packs. */
  packVersion: (id: string, version: number): Key => ({
    pk: 'CALLS',
    sk: `${KEY_PREFIX.packVersion}${id}#${String(version).padStart(DIGITS, '0')}`,
  }),
  /** A layout of letters, under its hash; each call names its own. */
  letterTemplate: (hash: string): Key => ({ pk: 'LETTERS', sk: `TEMPLATE#${hash}` }),
  /** That it was tried with the data of a call, which is known by the hash of its definition. */
  letterCheck: (hash: string, definition: string): Key => ({
    pk: 'LETTERS',
    sk: `CHECK#${hash}#${definition}`,
  }),
  /** What staff noted to the clauses of a pack, whichever version of it: apart from the pack, which everyone may read. */
  comment: (packId: string, id: string): Key => ({ pk: `COMMENTS#${packId}`, sk: `COMMENT#${id}` }),
  /** A question to a clause that waits for an admin, apart from all that is shown; oldest first. */
  question: (id: string): Key => ({ pk: 'QUESTIONS', sk: `${KEY_PREFIX.waiting}${id}` }),
  /** One that was declined, which nobody is shown. */
  declinedQuestion: (id: string): Key => ({ pk: 'QUESTIONS', sk: `DECLINED#${id}` }),
  /** One that was answered: beside the packs, which everyone may read. */
  answeredQuestion: (packId: string, id: string): Key => ({
    pk: 'CALLS',
    sk: `${KEY_PREFIX.answer}${packId}#${id}`,
  }),
  snapshot: (applicationId: string): Key => ({
    pk: `APPLICATION#${applicationId}`,
    sk: 'SNAPSHOT',
  }),
  /**
   * What the snapshot's application states. Apart, since most commands change a state and not the
   * content: they cost the same however long the form is.
   */
  content: (applicationId: string): Key => ({
    pk: `APPLICATION#${applicationId}`,
    sk: 'SNAPSHOT#CONTENT',
  }),
  event: (applicationId: string, sequence: number): Key => ({
    pk: `APPLICATION#${applicationId}`,
    sk: `${KEY_PREFIX.event}${String(sequence).padStart(DIGITS, '0')}`,
  }),
  /** Set by the outbox consumer when another association filed the same standard in the call. */
  jointFiling: (applicationId: string, otherId: string): Key => ({
    pk: `APPLICATION#${applicationId}`,
    sk: `${KEY_PREFIX.jointFiling}${otherId}`,
  }),
  /** Uniqueness guard, and by its partition all filings of one standard in a call. */
  filing: (callId: string, standardNumber: string, association: string): Key => ({
    pk: `FILINGS#${callId}#${standardNumber}`,
    sk: `ASSOCIATION#${association}`,
  }),
  /** The association's own order of its applications in a call. */
  ranking: (callId: string, association: string): Key => ({
    pk: `RANKING#${callId}#${association}`,
    sk: 'RANKING',
  }),
  /** How many filings of a call a recommender has recommended. */
  quota: (callId: string, recommenderId: string): Key => ({
    pk: `QUOTA#${callId}#${recommenderId}`,
    sk: 'RECOMMENDED',
  }),
  /** What an expert is asked to review: `sort` is the moment of the filing and its id. */
  assignment: (callId: string, subject: string, sort: string): Key => ({
    pk: `ASSIGNED#${callId}#${subject}`,
    sk: sort,
  }),
  /** What an expert gave in a call, once the scores of the panel are open. */
  scoreTotal: (callId: string, subject: string, applicationId: string): Key => ({
    pk: `TOTALS#${callId}#${subject}`,
    sk: `APPLICATION#${applicationId}`,
  }),
  /** A list that a call published: its claims, and beside them its entries in parts. */
  list: (callId: string, kind: ListKind, number: number): Key => ({
    pk: `LISTS#${callId}`,
    sk: `${KEY_PREFIX[kind]}${String(number).padStart(DIGITS, '0')}`,
  }),
  listPart: (callId: string, kind: ListKind, number: number, part: number): Key => ({
    pk: `LISTS#${callId}`,
    sk: `${KEY_PREFIX.part}${kind}#${String(number).padStart(DIGITS, '0')}#${String(part).padStart(DIGITS, '0')}`,
  }),
  /** Whom a notice tells that they are not on it: apart from the lists, which are public. */
  unlisted: (callId: string, number: number, part: number): Key => ({
    pk: `UNLISTED#${callId}`,
    sk: `${KEY_PREFIX.notice}${String(number).padStart(DIGITS, '0')}#${String(part).padStart(DIGITS, '0')}`,
  }),
  /** A project that was struck from an announcement. */
  revocation: (callId: string, projectNumber: string): Key => ({
    pk: `LISTS#${callId}`,
    sk: `${KEY_PREFIX.revocation}${projectNumber}`,
  }),
  /** Who objects and what they say: personal data, apart from the application that it is about. */
  objection: (callId: string, caseNumber: string): Key => ({
    pk: `OBJECTIONS#${callId}`,
    sk: `OBJECTION#${caseNumber}`,
  }),
  /** An objection whose sender has not followed the link yet. */
  pendingObjection: (id: string): Key => ({ pk: `PENDING#${id}`, sk: 'OBJECTION' }),
  /** How many objections somebody sent in an hour: gone by itself after it. */
  sender: (digest: string, hour: number): Key => ({ pk: `SENDERS#${digest}`, sk: `HOUR#${hour}` }),
  /** The recommender's own order of what it recommends in a call; of an application: that it was done with it. */
  recommendations: (callId: string, recommenderId: string, handled?: string): Key => ({
    pk: `RECOMMENDED#${callId}#${recommenderId}`,
    sk: handled === undefined ? 'RANKING' : `HANDLED#${handled}`,
  }),
  /** Who acts for whom, once where it is looked up by the one and once by the other. */
  delegation: (subject: string, side: 'GIVEN' | 'RECEIVED', id: string): Key => ({
    pk: `DELEGATIONS#${subject}`,
    sk: `${side}#${id}`,
  }),
  /** Whom the directory knows: all in one partition, some hundred people. */
  person: (subject: string): Key => ({ pk: 'PEOPLE', sk: `PERSON#${subject}` }),
  /** The last run by the clock of a name that came to its end. */
  run: (name: string): Key => ({ pk: 'RUNS', sk: `RUN#${name}` }),
  /** That staff read personal data: sorted before everything else of the application. */
  reading: (applicationId: string, at: string, nonce: string): Key => ({
    pk: `APPLICATION#${applicationId}`,
    sk: `${KEY_PREFIX.reading}${at}#${nonce}`,
  }),
  /** That somebody asks to read them, and who granted it: beside the readings. */
  accessRequest: (applicationId: string, requestId: string): Key => ({
    pk: `APPLICATION#${applicationId}`,
    sk: `${KEY_PREFIX.accessRequest}${requestId}`,
  }),
  /** A file of an application, apart from it: arrivals and checks are no commands of anybody's. */
  material: (applicationId: string, sha256: string): Key => ({
    pk: `FILES#${applicationId}`,
    sk: `${KEY_PREFIX.material}${sha256}`,
  }),
  /** That in an application of a call a redaction waits for its second person; gone once none does. */
  waitingRedaction: (callId: string, applicationId: string): Key => ({
    pk: `REDACTIONS#${callId}`,
    sk: `APPLICATION#${applicationId}`,
  }),
  /** That somebody asked for the link to a file. */
  materialReading: (applicationId: string, at: string, nonce: string): Key => ({
    pk: `FILES#${applicationId}`,
    sk: `${KEY_PREFIX.reading}${at}#${nonce}`,
  }),
  /** What the consumer of the stream knows of each filing of a call: one line, one page per call. */
  register: (callId: string, applicationId: string): Key => ({
    pk: `REGISTER#${callId}`,
    sk: `APPLICATION#${applicationId}`,
  }),
  /** The counts of a call, kept beside its register. */
  counts: (callId: string): Key => ({ pk: `OVERVIEW#${callId}`, sk: 'COUNTS' }),
  /** Those of an association in a call: an item each, apart from the others, which everyone may read. */
  associationCounts: (callId: string, code: string): Key => ({
    pk: `ASSOCIATIONS#${callId}`,
    sk: `ASSOCIATION#${code}`,
  }),
  reEvaluation: (callId: string, reportId: string): Key => ({
    pk: `REEVALUATIONS#${callId}`,
    sk: `REPORT#${reportId}`,
  }),
  reEvaluationEntry: (callId: string, reportId: string, applicationId: string): Key => ({
    pk: `REEVALUATIONS#${callId}`,
    sk: `ENTRY#${reportId}#${applicationId}`,
  }),
  /** The filings that a report has judged, some at a time; `from`: how many came before. */
  reEvaluationPart: (callId: string, reportId: string, from: number): Key => ({
    pk: `REEVALUATIONS#${callId}`,
    sk: `${KEY_PREFIX.part}${reportId}#${String(from).padStart(DIGITS, '0')}`,
  }),
  /** A table that somebody asked for; ids begin with the moment, so that their order is that of asking. */
  export: (callId: string, exportId: string): Key => ({
    pk: `EXPORTS#${callId}`,
    sk: `EXPORT#${exportId}`,
  }),
  /** That somebody took its file. */
  exportTaking: (callId: string, exportId: string, at: string, nonce: string): Key => ({
    pk: `EXPORTS#${callId}`,
    sk: `TAKEN#${exportId}#${at}#${nonce}`,
  }),
  outbox: (applicationId: string, sequence: number): Key => ({
    pk: `${KEY_PREFIX.outbox}${applicationId}`,
    sk: String(sequence).padStart(DIGITS, '0'),
  }),
  /**
   * What somebody is told by mail: of an application, apart from it, whose history is of commands; or
   * those of whoever is told something else. `owner` and `name` as in shared/domain/messages.
   */
  message: (owner: string, name: string): Key => ({
    pk: `MESSAGES#${owner}`,
    sk: `MESSAGE#${name}`,
  }),
  /** That a call was looked through for what is to be reminded of on a day: gone by itself later. */
  remindedOn: (callId: string, date: string): Key => ({
    pk: `REMINDED#${callId}`,
    sk: `DAY#${date}`,
  }),
  /** `scope`: who called which operation; the same key of another person is another record. */
  idempotency: (scope: string, idempotencyKey: string): Key => ({
    pk: `IDEMPOTENCY#${scope}`,
    sk: idempotencyKey,
  }),
  /** When the request first came in, beside its answer. */
  arrival: (scope: string, idempotencyKey: string): Key => ({
    pk: `IDEMPOTENCY#${scope}#arrival`,
    sk: idempotencyKey,
  }),
} as const;

/** Keys of what is kept of those who are told something: apart, since few functions touch it. */
export const receiverKey = {
  /** How somebody wants to be written to (`whose` as in shared/domain/messages). */
  preferences: (whose: string): Key => ({ pk: `RECEIVER#${whose}`, sk: 'PREFERENCES' }),
  /** That mail to them failed, by what it was about. */
  deliveryFailure: (whose: string, applicationId: string): Key => ({
    pk: `RECEIVER#${whose}`,
    sk: `FAILURE#${applicationId}`,
  }),
  /** The address that somebody wants to be called at, with the secret that its calls are signed with. */
  webhook: (whose: string): Key => ({ pk: `RECEIVER#${whose}`, sk: 'WEBHOOK' }),
  /** That a call to it failed; gone by itself later. */
  webhookFailure: (whose: string, id: string): Key => ({
    pk: `RECEIVER#${whose}`,
    sk: `UNCALLED#${id}`,
  }),
  /** The address at which somebody's due dates are read. */
  calendar: (whose: string): Key => ({ pk: `RECEIVER#${whose}`, sk: 'CALENDAR' }),
  /** Whose those are, by the digest of the secret in it. */
  feed: (digest: string): Key => ({ pk: `FEED#${digest}`, sk: 'FEED' }),
} as const;

/** How the partitions of the queue index begin: those of filings that wait for something in a call. */
export function queueName(callId: string, kind: string): string {
  return `QUEUE#${callId}#${kind.toUpperCase()}`;
}

/** The partition of the queue index in which messages wait, by the moment at which they are due. */
export const MESSAGE_QUEUE = 'MESSAGES';

/** That of the messages which wait to be called out, apart, so that one that hangs holds up no mail. */
export const WEBHOOK_QUEUE = 'WEBHOOKS';

/** That of the messages which arrived nowhere, by the moment at which they were given up. */
export const FAILED_QUEUE = 'FAILED_MESSAGES';

/** That of the links to be sent to objectors, and of what is to be erased where nobody followed one. */
export const LINK_QUEUE = 'LINKS';

/** Which of the two lists that a call publishes. */
export type ListKind = 'notice' | 'announcement';

/** How keys of a kind begin. Within an application the order is ACCESS, ACCESS_REQUEST, EVENT, JOINT, SNAPSHOT. */
export const KEY_PREFIX = {
  call: 'CALL#',
  calendarYear: 'CALENDAR#',
  comparison: 'COMPARISON#',
  rulePack: 'PACK#',
  packVersion: 'PACK_VERSION#',
  answer: 'ANSWER#',
  waiting: 'WAITING#',
  event: 'EVENT#',
  jointFiling: 'JOINT#',
  material: 'FILE#',
  outbox: 'OUTBOX#',
  reading: 'ACCESS#',
  accessRequest: 'ACCESS_REQUEST#',
  notice: 'NOTICE#',
  announcement: 'ANNOUNCEMENT#',
  part: 'PART#',
  revocation: 'REVOCATION#',
} as const;
