import { describe, expect, it } from 'vitest';
import type { Text } from '../../../shared/domain/text.ts';
import { Association, CALL, SOON, freshNumber } from '../association.ts';
import type { Reader } from '../chromium.ts';
import { WORDS, fillIn, throughCheck } from '../fill-in.ts';
import { byKeyboardAlone, enter } from '../keyboard.ts';
import { acceptByKeys } from '../review/accepting.ts';
import { UNITS, expectFigure } from './figures.ts';
import { type Answered, minutesFor } from './keystrokes.ts';

const here = new Association();
const CASES = 30;
const MOST_ACTIONS = 4;
const MOST_MINUTES = 10;
const ACCEPTED = `/v1/examiner/calls/${CALL}/applications?queue=accepted&limit=100`;

describe('an examiner', () => {
  it('takes thirty complete filings from the queue to accepted by keys alone', () =>
    here.reading({}, async (reader) => {
      for (let at = 0; at < CASES; at += 1) await here.recommended(freshNumber());
      const keys = await acceptByKeys(reader, CASES);
      const examiner = await here.round.signIn('examiner-1');
      const accepted = async () =>
        ((await examiner.get(ACCEPTED)).json['applications'] as unknown[]).length;
      await expect.poll(accepted, SOON).toBe(CASES);
      expectFigure('work', {
        says: {
          zh: `审查人员从待办到受理，${CASES} 件材料齐全的申报，只用键盘，平均每件`,
          en: `of an examiner from the queue to accepted, over ${CASES} complete filings, keyboard alone, for each`,
        },
        value: keys / CASES,
        unit: UNITS.actions,
        most: MOST_ACTIONS,
      });
    }));
});

describe('a clerk who has the facts at hand', () => {
  it('files in less than ten minutes, from the check to the receipt', () =>
    here.reading({}, async (reader) => {
      const counted = await counting(reader);
      const words = WORDS['zh-CN'];
      const number = freshNumber();
      byKeyboardAlone(reader);
      await throughCheck(reader, words, number);
      await fillIn(reader, words, number);
      await reader.page.getByText(words.done).waitFor();
      await enter(reader, 'link', words.check);
      await reader.page.locator('#submit .button.primary').waitFor();
      await enter(reader, 'button', words.submit);
      await reader.page.locator('h1', { hasText: words.submitted }).waitFor();

      const answers = [...counted.answers.values()];
      const { pages, presses } = { pages: counted.pages.length, presses: counted.presses() };
      const expectTold = (zh: string, en: string, value: number, unit: Text) =>
        expectFigure('work', { says: { zh, en }, value, unit, most: null });
      expectTold(
        '从预判到回执要填的项目',
        'filled in from the check to the receipt',
        answers.length,
        UNITS.fields,
      );
      expectTold('其中经过的页面', 'gone through on the way', pages, UNITS.pages);
      expectTold('其中按下的按钮和链接', 'of buttons and links on the way', presses, UNITS.presses);
      expectFigure('work', {
        says: {
          zh: '经办人手边材料齐全时填报一件所需时间，按击键层次模型估算',
          en: 'for a clerk with all facts at hand to file one, as estimated by the keystroke-level model',
        },
        value: minutesFor(answers, pages, presses),
        unit: UNITS.minutes,
        most: MOST_MINUTES,
      });
    }));
});

/** Counts from here on what the reader fills in, where they come to, and what they press. */
async function counting(reader: Reader) {
  const answers = new Map<string, Answered>();
  const pages: string[] = [];
  let pressed = 0;
  await reader.page.exposeFunction('answered', (given: Answered) => answers.set(given.id, given));
  await reader.page.exposeFunction('pressed', () => {
    pressed += 1;
  });
  await reader.page.addInitScript(() => {
    const { answered, pressed: press } = globalThis as unknown as {
      answered: (this: void, given: Answered) => void;
      pressed: (this: void) => void;
    };
    const kindOf = (field: HTMLElement): Answered['kind'] => {
      if (field.matches('[type="file"]')) return 'file';
      if (field.matches('[type="radio"], [type="checkbox"], select')) return 'choice';
      return field.matches('textarea') ? 'long text' : 'text';
    };
    const note = ({ target }: Event) => {
      const field = target as HTMLInputElement;
      const place = field.closest('fieldset[id], [id^="materials."]')?.id ?? '';
      const id = `${place} ${field.id || `${field.name} ${field.type}`}`;
      answered({ id, kind: kindOf(field), value: field.value });
    };
    document.addEventListener('input', note, { capture: true });
    document.addEventListener('change', note, { capture: true });
    document.addEventListener(
      'click',
      ({ target }) => {
        if ((target as HTMLElement).closest('a, button')) press();
      },
      { capture: true },
    );
  });
  reader.page.on('framenavigated', (frame) => {
    const { pathname, search } = new URL(frame.url());
    const at = `${pathname}${search}`;
    if (pages.at(-1) !== at) pages.push(at);
  });
  return { answers, pages, presses: () => pressed };
}
