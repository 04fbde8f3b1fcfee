import { describe, expect, it } from 'vitest';
import { contentHashOf } from '../../shared/evidence/content-hash.ts';

describe('the hash of a content', () => {
  const content = { technicalContent: '样例', people: { contactPhone: '010-00000000' } };

  it('changes with what is filed', () => {
    expect(contentHashOf({ ...content, technicalContent: '另一样例' })).not.toBe(
      contentHashOf(content),
    );
  });

  it('says nothing of personal data, so that they can be erased and not be guessed', () => {
    expect(contentHashOf({ ...content, people: { contactPhone: '010-11111111' } })).toBe(
      contentHashOf(content),
    );
    expect(contentHashOf({ technicalContent: '样例' })).toBe(contentHashOf(content));
  });
});
