import { addDays, beijingDate } from '../../../shared/domain/calendar.ts';
import { CALL, OneFiling } from '../../scenarios/one-filing.ts';
import { OBJECTOR, objected } from '../../scenarios/round/objecting.ts';
import { filedWithPicture, filled, freshNumber } from '../association.ts';
import { changedRules } from '../changed-rules.ts';

const EXAMINED = { clause: 'SAMPLE2026-A4', reason: '样例：与公告不符' };
const CHANGED = 'changed-2026';
/** How long after a notice its announcement may come, whatever holidays lie between. */
const NOTICE_DAYS = 20;

const ACCOUNTS = [
  'association-1',
  'recommender-1',
  'examiner-1',
  'examiner-2',
  'expert-1',
  'decider-1',
  'decider-2',
  'admin-1',
];

/** A round in which something stands at each place that a page can show. */
export class World {
  readonly filing: OneFiling;
  /** Which filing stands where. */
  readonly at = {
    draft: '',
    corrected: '',
    filed: '',
    refused: '',
    redacting: '',
    redacted: '',
    claimed: '',
    accepted: '',
    invited: '',
    reviewed: '',
    proposed: '',
    objected: '',
    announced: '',
  };
  reportId = '';

  /** Opened and stopped with the tests of the file, unless that is said to be done by hand. */
  constructor(how: { readonly isByHand?: boolean } = {}) {
    this.filing = new OneFiling(ACCOUNTS, how);
  }

  async fill(): Promise<void> {
    const { filing, at } = this;
    // first what needs its time: announced once its notice is over
    at.announced = await this.#standing((number) => filing.select(number));
    await this.#publish('notices', { from: beijingDate(new Date()) });
    const clock = `${filing.round.api}/local/clock`;
    await fetch(clock, { method: 'POST', body: JSON.stringify({ days: NOTICE_DAYS }) });
    await this.#publish('announcements', { notice: 1 });

    at.draft = (await filing.person('association-1').start(CALL, filled(freshNumber()))).id;
    const filed = await filing.person('association-1').file(CALL, filled(freshNumber()));
    at.filed = String(filed.json['applicationId']);
    at.claimed = await this.#standing((number) => filing.file(number));
    at.corrected = await this.#standing((number) => this.#correct(number));
    at.refused = await this.#standing((number) => this.#refuse(number));
    at.redacting = await this.#redact('样例误附.png');
    at.redacted = await this.#redact('样例身份证件.png', 'examiner-2');
    at.accepted = await this.#standing((number) => this.#accept(number));
    at.invited = await this.#standing((number) => filing.convene(number));
    at.reviewed = await this.#standing((number) => this.#declare(number));
    at.objected = await this.#standing((number) => this.#object(number));
    at.proposed = await this.#standing((number) => filing.propose(number));
    // a second call, whose rules changed after something was filed
    const of = { call: CHANGED, number: 'T/CNTAC 901-2024' };
    const report = await changedRules(filing.round, of);
    this.reportId = (await report()).report.id;
  }

  async #standing(brought: (number: string) => Promise<unknown>): Promise<string> {
    await brought(freshNumber());
    return this.filing.id;
  }

  async #accept(number: string): Promise<void> {
    await this.filing.file(number);
    await this.filing.done('examiner-1', 'acceptance', { reason: '样例：材料齐全' });
  }

  async #correct(number: string): Promise<void> {
    await this.filing.file(number);
    const { clause } = EXAMINED;
    const defects = [{ pointer: '/promotionPlan', clause, instruction: '请写明时间安排' }];
    await this.filing.done('examiner-1', 'correction-requests', { defects, lateGround: null });
  }

  async #refuse(number: string): Promise<void> {
    await this.filing.file(number);
    await this.filing.done('examiner-1', 'overrides', { ...EXAMINED, outcome: 'unmet' });
    const { clause, reason } = EXAMINED;
    await this.filing.done('examiner-1', 'refusal', { reason, clauses: [clause] });
  }

  /** Somebody asks that its file be redacted, and where another is named, that one decides so. */
  async #redact(name: string, by?: string): Promise<string> {
    const { filing } = this;
    const { id, sha256 } = await filedWithPicture(filing.person('association-1'), name);
    await filing.follow(id);
    const asked = { data: 'identity', reason: '样例：误附身份证件' };
    await filing.done('examiner-1', `files/${sha256}/redaction-requests`, asked);
    if (by !== undefined) await filing.done(by, `files/${sha256}/redaction`);
    return id;
  }

  async #declare(number: string): Promise<void> {
    await this.filing.convene(number);
    const declaration = { conflict: false, statement: '样例：没有' };
    await this.filing.done('expert-1', 'declaration', declaration);
  }

  async #object(number: string): Promise<void> {
    await this.filing.select(number);
    const from = addDays(beijingDate(new Date()), NOTICE_DAYS);
    await this.#publish('notices', { from });
    const path = `/v1/calls/${CALL}/notices/2/objections`;
    const lodged = await objected(this.filing.anyone, path, { ...OBJECTOR, position: 1 });
    if (lodged.status !== 201) throw new Error(lodged.text);
  }

  async #publish(list: 'notices' | 'announcements', body: object): Promise<void> {
    const path = `/v1/decider/calls/${CALL}/${list}`;
    const { status, text } = await this.filing.person('decider-1').ask('POST', path, { body });
    if (status !== 201) throw new Error(`${list}: ${text}`);
  }

  /** Where the report is. */
  readonly changedCall = CHANGED;
}
