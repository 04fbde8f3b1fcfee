import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError, type Schemas } from '../../../shared/client/client.ts';
import {
  Draft,
  PAUSE_MS,
  type Stored,
  type Unsaved,
} from '../../../web/association/draft/draft.ts';
import { merged } from '../../../web/association/draft/merge.ts';
import { type Content, valueAt } from '../../../web/form/content/pointer.ts';

const FIELDS = ['/standard/number', '/standard/titleZh', '/technicalContent', '/promotionPlan'];
const AT = '2026-11-26T10:42:00+08:00';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The API with one application, that refuses a version which is not the last, and the machine's own store. */
class Office {
  stored: Stored = { content: { technicalContent: '原文' }, version: 1, updatedAt: AT };
  kept: Unsaved | null = null;
  puts: Content[] = [];
  /** Thrown instead of an answer, once each. */
  readonly failures: unknown[] = [];

  readonly put = async (content: Content, version: number) => {
    this.puts.push(content);
    const [failure] = this.failures.splice(0, 1);
    if (failure) throw failure;
    if (version !== this.stored.version) throw refused(412);
    return this.change(content);
  };
  readonly read = async () => this.stored;
  readonly keep = async (unsaved: Unsaved | null) => {
    this.kept = unsaved;
  };

  change(content: Content): Stored {
    this.stored = { content, version: this.stored.version + 1, updatedAt: AT };
    return this.stored;
  }

  open(): Draft {
    return new Draft(this.stored, FIELDS, this);
  }
}

function refused(status: number, more: Partial<Schemas['Problem']> = {}): ProblemError {
  const problem = { status, code: 'application.changed_meanwhile', ...more };
  return new ProblemError(problem as Schemas['Problem']);
}
const lost = () => new TypeError('fetch failed');

describe('a draft', () => {
  it('is saved half a second after the last key, once', async () => {
    const office = new Office();
    const draft = office.open();
    draft.edit('/promotionPlan', '宣');
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    draft.edit('/promotionPlan', '宣贯');
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect(office.puts).toEqual([]);
    expect(draft.saving.value).toEqual({ kind: 'waiting' });
    await vi.advanceTimersByTimeAsync(1);

    expect(office.puts).toEqual([{ technicalContent: '原文', promotionPlan: '宣贯' }]);
    expect(draft.saving.value).toEqual({ kind: 'saved', at: AT });
    expect(draft.version).toBe(2);
  });

  it('saves what was typed while it was being saved as well', async () => {
    const office = new Office();
    const draft = office.open();
    draft.edit('/promotionPlan', '一');
    const saving = draft.save();
    draft.edit('/promotionPlan', '二');
    await saving;

    expect(office.stored.content.promotionPlan).toBe('二');
    expect(draft.isSaved.value).toBe(true);
  });

  it('keeps what is not saved on this machine until the API has it', async () => {
    const office = new Office();
    const draft = office.open();
    office.failures.push(lost());
    draft.edit('/promotionPlan', '宣贯');
    await draft.save();
    expect(draft.saving.value).toMatchObject({ kind: 'failed', failure: { kind: 'offline' } });
    expect(office.kept).toEqual({
      base: { technicalContent: '原文' },
      mine: { technicalContent: '原文', promotionPlan: '宣贯' },
    });
    await vi.advanceTimersByTimeAsync(5000);

    expect(office.stored.content.promotionPlan).toBe('宣贯');
    expect(office.kept).toBeNull();
  });

  it('waits for as long as it is asked to where too many requests came', async () => {
    const office = new Office();
    const draft = office.open();
    office.failures.push(refused(429, { code: 'caller.too_often', retryAfter: 30 }));
    draft.edit('/promotionPlan', '宣贯');
    await draft.save();
    await vi.advanceTimersByTimeAsync(29_999);
    expect(office.puts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);

    expect(office.stored.content.promotionPlan).toBe('宣贯');
  });

  it('does not try again by itself what was refused', async () => {
    const office = new Office();
    const draft = office.open();
    office.failures.push(refused(409));
    draft.edit('/promotionPlan', '宣贯');
    await draft.save();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(office.puts).toHaveLength(1);
    expect(office.kept).not.toBeNull();
  });

  it('goes on with what was kept when the page was left', async () => {
    const office = new Office();
    const base = office.stored.content;
    office.change({ ...base, standard: { number: 'T/CTES 1046—2021' } });
    const draft = office.open();
    draft.restore({ base, mine: { ...base, promotionPlan: '宣贯' } });
    await vi.advanceTimersByTimeAsync(0);

    expect(office.stored.content).toEqual({
      ...base,
      standard: { number: 'T/CTES 1046—2021' },
      promotionPlan: '宣贯',
    });
  });

  it('has nothing to save where what was kept is what the API has', async () => {
    const office = new Office();
    const draft = office.open();
    draft.restore({ base: {}, mine: office.stored.content });
    await vi.advanceTimersByTimeAsync(1000);

    expect(office.puts).toEqual([]);
  });
});

describe('two colleagues in one draft', () => {
  it('who change two fields have both, and nobody is asked', async () => {
    const office = new Office();
    const draft = office.open();
    office.change({ ...office.stored.content, standard: { titleZh: '防静电袜' } });
    draft.edit('/promotionPlan', '宣贯');
    await draft.save();

    expect(office.stored.content).toEqual({
      technicalContent: '原文',
      standard: { titleZh: '防静电袜' },
      promotionPlan: '宣贯',
    });
    expect(draft.conflicts.value).toEqual([]);
    expect(valueAt(draft.content.value, '/standard/titleZh')).toBe('防静电袜');
  });

  it('who change one field are asked, and nothing is overwritten until they are', async () => {
    const office = new Office();
    const draft = office.open();
    office.change({ technicalContent: '同事的' });
    draft.edit('/technicalContent', '我的');
    await draft.save();
    expect(draft.conflicts.value).toEqual([
      { pointer: '/technicalContent', mine: '我的', theirs: '同事的' },
    ]);
    draft.edit('/promotionPlan', '宣贯');
    await draft.save();
    expect(office.stored.content).toEqual({ technicalContent: '同事的' });
    draft.settle('/technicalContent', 'mine');
    await draft.save();

    expect(office.stored.content).toEqual({ technicalContent: '我的', promotionPlan: '宣贯' });
  });

  it('can take what the other one wrote', async () => {
    const office = new Office();
    const draft = office.open();
    office.change({ technicalContent: '同事的' });
    draft.edit('/technicalContent', '我的');
    await draft.save();
    draft.settle('/technicalContent', 'theirs');
    await draft.save();

    expect(draft.content.value).toEqual({ technicalContent: '同事的' });
    expect(draft.isSaved.value).toBe(true);
    expect(office.kept).toBeNull();
  });

  it('are asked again after the page was left with the question open', async () => {
    const office = new Office();
    const draft = office.open();
    office.change({ technicalContent: '同事的' });
    draft.edit('/technicalContent', '我的');
    await draft.save();
    draft.edit('/promotionPlan', '宣贯');
    await vi.advanceTimersByTimeAsync(0);
    const kept = office.kept;
    if (!kept) throw new Error('nothing was kept');
    const anew = office.open();
    anew.restore(kept);

    expect(anew.conflicts.value).toEqual([
      { pointer: '/technicalContent', mine: '我的', theirs: '同事的' },
    ]);
    expect(anew.content.value.promotionPlan).toBe('宣贯');
  });

  it('who wrote the same are not asked', () => {
    const { content, conflicts } = merged(
      { base: {}, mine: { promotionPlan: '同' }, theirs: { promotionPlan: '同' } },
      FIELDS,
    );

    expect(conflicts).toEqual([]);
    expect(content).toEqual({ promotionPlan: '同' });
  });

  it('of whom one cleared a field that the other left have it cleared', () => {
    const base = { promotionPlan: '旧', technicalContent: '文' };

    expect(
      merged({ base, mine: { technicalContent: '文' }, theirs: base }, FIELDS).content,
    ).toEqual({ technicalContent: '文' });
  });
});
