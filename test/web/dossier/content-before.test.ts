import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../shared/domain/application/changes.ts';
import { contentBefore } from '../../../web/dossier/content-before.ts';
import type { ReviewView } from '../../../web/dossier/review-view.ts';
import type { Content } from '../../../web/form/content/pointer.ts';

const before = (was: Content, is: Content) =>
  contentBefore(is, changesBetween(was, is) as ReviewView['changes']);
const unit = fc.record({ name: fc.string(), code: fc.string() });
const contents = fc.record(
  {
    standard: fc.record({ titleZh: fc.string() }),
    novelty: fc.record({ units: fc.array(unit, { maxLength: 4 }) }),
    effect: fc.record({ description: fc.string() }),
  },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<Content>;

describe('a content before its correction', () => {
  it('is what was filed, whatever was changed, added or taken out', () => {
    fc.assert(
      fc.property(contents, contents, (was, is) => {
        expect(before(was, is)).toEqual(was);
      }),
    );
  });

  it('is the content itself where nothing was changed', () => {
    const content: Content = { effect: { description: '三十家企业采用' } };

    expect(contentBefore(content, [])).toEqual(content);
  });
});
