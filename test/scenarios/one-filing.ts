import { afterAll, beforeAll } from 'vitest';
import { type LocalRound, openRound } from './local-round.ts';
import type { Person, Reply } from './person.ts';
import { contentOf } from './pilots-of-2022.ts';

/** The round that it is filed in. */
export const CALL = 'sample-2026';

/** One filing in a local cloud of its own, and the sample accounts who have a say in it. */
export class OneFiling {
  readonly #accounts: readonly string[];
  readonly #people = new Map<string, Person>();
  #round: LocalRound | undefined;
  #checklist: string[] = [];
  id = '';
  /** The one last seen: a command names it, and what is answered is the next. */
  version = 0;

  /** Opened and stopped with the tests of the file, unless that is said to be done by hand. */
  constructor(accounts: readonly string[], { isByHand = false } = {}) {
    this.#accounts = accounts;
    if (isByHand) return;
    beforeAll(() => this.open());
    afterAll(() => this.#round?.stop());
  }

  async open(): Promise<void> {
    const round = await openRound();
    this.#round = round;
    await Promise.all(
      this.#accounts.map(async (name) => this.#people.set(name, await round.signIn(name))),
    );
    const call = (await round.anyone.get(`/v1/calls/${CALL}`)).json as never as {
      recommenderChecklist: { id: string }[];
    };
    this.#checklist = call.recommenderChecklist.map(({ id }) => id);
  }

  get round(): LocalRound {
    if (!this.#round) throw new Error('the round is not open yet');
    return this.#round;
  }

  get anyone(): Person {
    return this.round.anyone;
  }

  person(name: string): Person {
    const person = this.#people.get(name);
    if (!person) throw new Error(`${name} is not signed in`);
    return person;
  }

  /** Where a side finds it: that of an account is the first part of its name. */
  at(name: string): string {
    return `/v1/${name.replace(/-\d+$/, '')}/calls/${CALL}/applications/${this.id}`;
  }

  /** Files it, has it recommended and claimed. */
  async file(number: string): Promise<void> {
    const content = contentOf({
      account: 'association-1',
      number,
      titleZh: '样例',
      publishedOn: '2019-06-01',
      implementedOn: '2019-07-01',
    });
    const filed = await this.person('association-1').file(CALL, content);
    await this.follow(String(filed.json['applicationId']));
  }

  /** Has recommended and claimed what was filed. */
  async follow(id: string): Promise<void> {
    this.id = id;
    this.version = 2;
    const recommended = { checklist: this.#checklist, opinion: '同意推荐' };
    await this.say('recommender-1', 'recommendation', recommended);
    await this.say('examiner-1', 'claim');
  }

  /** Files it and has a panel of one convened. */
  async convene(number: string): Promise<void> {
    await this.file(number);
    const expert = { subject: 'expert-1', organisation: { code: null, name: '样例大学' } };
    await this.done('examiner-1', 'acceptance', { reason: '材料齐全' });
    await this.done('examiner-1', 'panel', { experts: [expert], chair: 'expert-1' });
  }

  /** Files it and has it proposed: examined and scored. */
  async propose(number: string): Promise<void> {
    await this.convene(number);
    const scores = { technicalLevel: 8, applicationEffect: 8, leadingRole: 8 };
    const proposal = { outcome: 'selected', reasons: '样例：评分', minutes: '样例：纪要' };
    await this.done('expert-1', 'declaration', { conflict: false, statement: '样例：没有' });
    await this.done('expert-1', 'scores', { scores, comment: '样例：评审意见' });
    await this.done('examiner-1', 'proposal', proposal);
  }

  /** Files it and has it selected: examined, scored, proposed and decided. */
  async select(number: string): Promise<void> {
    await this.propose(number);
    await this.done('decider-1', 'decision', { outcome: 'selected', reasons: '样例：同意' });
  }

  /** A command that must be taken. */
  async done(name: string, command: string, body?: object): Promise<Reply> {
    const reply = await this.say(name, command, body);
    if (reply.status !== 200) throw new Error(`${command}: ${reply.text}`);
    return reply;
  }

  /** A command on the version last seen, in the role of the account unless another side is named. */
  async say(name: string, command: string, body?: object, side = name): Promise<Reply> {
    const reply = await this.person(name).ask('POST', `${this.at(side)}/${command}`, {
      ifMatch: this.version,
      ...(body && { body }),
    });
    if (reply.status === 200) this.version = reply.json.version;
    return reply;
  }

  /** It as an account sees it. */
  async seenBy(name: string): Promise<Reply['json']> {
    return (await this.person(name).get(this.at(name))).json;
  }
}
