import { describe, expect, it } from 'vitest';
import { isCcs, isIcs } from '../../../shared/domain/texts/classifications.ts';

describe('classifications', () => {
  it.each(['13', '13.020', '13.020.01'])('take %s as ICS', (text) =>
    expect(isIcs(text)).toBe(true),
  );
  it.each(['', '1', '13.02', '13.020.1', '13.020.01 '])('refuse "%s" as ICS', (text) =>
    expect(isIcs(text)).toBe(false),
  );
  it.each(['Y68', 'W04'])('take %s as CCS', (text) => expect(isCcs(text)).toBe(true));
  it.each(['', 'Y6', 'y68', 'Y680', 'Y 68'])('refuse "%s" as CCS', (text) =>
    expect(isCcs(text)).toBe(false),
  );
});
