import { describe, expect, it } from 'vitest';
import {
  CheckboxesField,
  RadioField,
  SelectField,
} from '../../../web/parts/fields/choice-fields.tsx';
import { FileButton } from '../../../web/parts/fields/file-button.tsx';
import { ErrorSummary } from '../../../web/parts/fields/error-summary.tsx';
import {
  DateField,
  MomentField,
  NumberField,
  SearchField,
  TextAreaField,
  TextField,
} from '../../../web/parts/fields/text-fields.tsx';
import { markup, seen } from '../rendered.tsx';

const value = { id: 'number', label: '编号', value: '', onValue: () => {} };
const choices = [
  { value: 'a', name: '甲' },
  { value: 'b', name: '乙' },
];

describe('the button for files', () => {
  it('speaks the language of the page, over the control that the browser gives', () => {
    const one = markup(<FileButton id="file" accept=".csv" onFiles={() => {}} />);
    expect(one).toMatch(/<input id="file" type="file"[^>]* accept=".csv"/);
    expect(seen(<FileButton onFiles={() => {}} />)).toBe('选择文件');
    expect(seen(<FileButton isSeveral onFiles={() => {}} />, 'en')).toBe('Choose files');
  });

  it('is named by what it is for where no label stands beside it', () => {
    const html = markup(<FileButton what="登记证书" onFiles={() => {}} />);
    expect(html).toContain('aria-label="选择文件：登记证书"');
  });
});

describe('a field', () => {
  it.each([
    ['text', <TextField {...value} />],
    ['long text', <TextAreaField {...value} />],
    ['date', <DateField {...value} />],
    ['number', <NumberField {...value} />],
    ['search', <SearchField {...value} offers={['甲']} />],
    ['list', <SelectField {...value} choices={choices} />],
  ])('for a %s has a label that leads to its control', (_kind, part) => {
    expect(markup(part)).toMatch(/<label for="number">编号<\/label>/);
    expect(markup(part)).toMatch(/<(input|textarea|select)[^>]* id="number"/);
  });

  it('is described by its hint, by what was read, and by what is wrong', () => {
    const html = markup(<TextField {...value} hint="提示" readBack="读作" error="有误" />);

    expect(html).toContain('aria-describedby="number-hint number-read number-error"');
    for (const id of ['number-hint', 'number-read', 'number-error'])
      expect(html).toContain(`id="${id}"`);
    expect(html).toContain('aria-invalid="true"');
  });

  it('that is right says nothing of errors', () => {
    expect(markup(<TextField {...value} />)).not.toMatch(/aria-invalid|aria-describedby/);
  });

  it('for a date says how one is typed, and what was typed otherwise', () => {
    expect(seen(<DateField {...value} />)).toBe('编号 年-月-日，例如 2026-11-25');
    expect(seen(<DateField {...value} value="2026年11月25日" />)).not.toContain('请');
    expect(markup(<DateField {...value} value="11/25/2026" />)).toMatch(
      /aria-invalid.*请按年、月、日/,
    );
    expect(seen(<MomentField {...value} value="17:00" />, 'en')).toContain('Please write the date');
  });

  it('says where it may be left empty', () => {
    expect(seen(<TextField {...value} isOptional />, 'en')).toBe('编号 (optional)');
  });

  it('with one choice of several is a group with a name', () => {
    const html = markup(<RadioField {...value} value="b" choices={choices} />);

    expect(html).toMatch(/<fieldset id="number"[^>]*><legend>编号<\/legend>/);
    expect(html.match(/ checked/g)).toHaveLength(1);
    expect(html).toMatch(/value="b" checked/);
  });

  it('with several choices keeps those that are chosen', () => {
    const part = (
      <CheckboxesField
        id="n"
        label="类别"
        choices={choices}
        values={['a', 'b']}
        onValues={() => {}}
      />
    );

    expect(markup(part).match(/ checked/g)).toHaveLength(2);
  });
});

describe('a summary of errors', () => {
  it('leads to each field', () => {
    const html = markup(
      <ErrorSummary faults={[{ field: 'number', says: '请填写编号' }]} told={[]} />,
    );

    expect(html).toContain('role="alert"');
    expect(html).toContain('<a href="#number">请填写编号</a>');
  });

  it('is not there where nothing is wrong', () => {
    expect(markup(<ErrorSummary faults={[]} told={[]} />)).toBe('');
  });
});
