import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { CALL, control } from './association.ts';
import type { Reader } from './chromium.ts';
import {
  byArrows,
  chooseByKeys,
  chooseFile,
  enter,
  enterAt,
  pick,
  retype,
  tick,
} from './keyboard.ts';

const PDF = readFileSync(join(import.meta.dirname, '../support/files/two-pages.pdf'));

/** What the pages say on the way from the check to the receipt. */
export const WORDS = {
  'zh-CN': {
    checked: '带着这些答案开始填报',
    begin: '开始填报',
    next: '保存并继续',
    submit: '提交申报',
    check: '检查并提交',
    sections: [
      '申报单位',
      '标准',
      '主要技术内容',
      '类别',
      '应用效果',
      '推广计划',
      '推荐途径',
      '承诺',
      '材料',
    ],
    done: '已完成 9 个部分，共 9 个部分',
    submitted: '申报已提交',
    verify: '现在核验',
    genuine: '回执有效',
  },
  en: {
    checked: 'Start filing with these answers',
    begin: 'Start filing',
    next: 'Save and go on',
    submit: 'Submit',
    check: 'Check and submit',
    sections: [
      'The association',
      'The standard',
      'Main technical content',
      'Category',
      'Effect',
      'Plan of promotion',
      'Route',
      'Commitment',
      'Materials',
    ],
    done: '9 of 9 parts done',
    submitted: 'Submitted',
    verify: 'Verify it now',
    genuine: 'The receipt is genuine',
  },
} as const;

/** Through every step of the check with two answers, and on to the filing with them, by signing in. */
export async function throughCheck(
  reader: Reader,
  words: (typeof WORDS)[keyof typeof WORDS],
  number: string,
) {
  await reader.open(`/calls/${CALL}/check`);
  await retype(reader, 'standard.number', number);
  await retype(reader, 'standard.implementedOn', '2019-07-01');
  for (let step = 0; step < 12 && !reader.page.url().includes('step=end'); step += 1) {
    const before = reader.page.url();
    await enterAt(reader, reader.page.locator('form .button.primary'));
    await reader.page.waitForURL((url) => url.href !== before);
  }
  await enter(reader, 'link', words.checked);
  await enterAt(reader, reader.page.locator('button[value="association-1"]'));
  await reader.page.locator('#way').waitFor();
  await enter(reader, 'button', words.begin);
  await reader.page.locator('.tasks').waitFor();
}

/** The whole form, section by section, as somebody who has the facts at hand. */
export async function fillIn(
  reader: Reader,
  words: (typeof WORDS)[keyof typeof WORDS],
  number: string,
) {
  const fields: Readonly<Record<string, (reader: Reader) => Promise<void>>> = {
    applicant: async () => {
      await chooseByKeys(reader, 'applicant.orgType', 'federation');
      await chooseByKeys(reader, 'applicant.legalPerson', 'true');
      await chooseByKeys(reader, 'applicant.level', 'national');
      await retype(reader, 'people.legalRepresentative', '样例甲');
      await retype(reader, 'people.contactName', '样例乙');
      await retype(reader, 'people.contactPhone', '010-00000000');
    },
    standard: async () => {
      await retype(reader, 'standard.titleZh', '样例');
      await retype(reader, 'standard.publishedOn', '2019-06-01');
      await chooseByKeys(reader, 'standard.status', 'in_force');
      await chooseByKeys(reader, 'standard.convertedTo', 'no');
    },
    content: async () => {
      await retype(reader, 'technicalContent', '样例');
      await pick(reader, 'keyField', { index: 1 });
      await tick(reader, control(reader, 'policyThemes').locator('input').first());
    },
    novelty: async () => {
      await chooseByKeys(reader, 'novelty.categories', 'innovative');
      await retype(reader, 'novelty.gapSearch.searchedOn', '2026-01-15');
      await retype(reader, 'novelty.gapSearch.sources', '样例');
      await retype(reader, 'novelty.gapSearch.result', '样例');
    },
    effect: () => retype(reader, 'effect.description', '样例'),
    promotion: () => retype(reader, 'promotionPlan', '样例'),
    recommendation: async () => {
      await chooseByKeys(reader, 'recommendation.route', 'recommended');
      await pick(reader, 'recommendation.recommenderId', { value: 'rec_440000' });
    },
    commitment: async () => {
      await chooseByKeys(reader, 'commitment.truthful', 'true');
      await chooseByKeys(reader, 'commitment.sealed', 'true');
      await retype(reader, 'commitment.signedOn', '2026-11-01');
    },
    materials: async () => {
      for (const kind of ['M1', 'M2', 'M3', 'M4', 'M5', 'M6']) {
        const place = control(reader, `materials.${kind}`);
        const file = {
          name: `${kind}.pdf`,
          mimeType: 'application/pdf',
          buffer: Buffer.concat([PDF, Buffer.from(`\n% ${kind}`)]),
        };
        await chooseFile(reader, place.locator('input[type="file"]'), file);
        await place.locator('.file .tone-good').waitFor();
        if (kind === 'M1' || kind === 'M6')
          await byArrows(reader, place.locator('[type="radio"][value="true"]'));
        if (kind === 'M4' || kind === 'M5')
          await reader.write(place.locator('[type="text"]'), number);
      }
    },
  };
  await enter(reader, 'link', words.sections[0]);
  for (const [at, fill] of Object.values(fields).entries()) {
    await reader.page.locator('h1', { hasText: new RegExp(`^${words.sections[at]}$`) }).waitFor();
    await reader.page.locator('.beside .notice').waitFor();
    await fill(reader);
    expect(await reader.axe()).toEqual([]);
    await enter(reader, 'button', words.next);
  }
}
