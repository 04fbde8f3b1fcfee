import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { choose, control, go } from './association.ts';
import type { Reader } from './chromium.ts';

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
      '材料',
      '承诺',
    ],
    done: '已完成 9 个部分，共 9 个部分',
    submitted: '申报已提交',
    verify: '现在核验',
    verifying: '核验',
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
      'Materials',
      'Commitment',
    ],
    done: '9 of 9 parts are done',
    submitted: 'Submitted',
    verify: 'Verify it now',
    verifying: 'Verify',
    genuine: 'The receipt is genuine',
  },
} as const;

/** The whole form, section by section, as somebody who has the facts at hand. */
export async function fillIn(
  reader: Reader,
  words: (typeof WORDS)[keyof typeof WORDS],
  number: string,
) {
  const fields: Readonly<Record<string, (reader: Reader) => Promise<void>>> = {
    applicant: async () => {
      await choose(reader, 'applicant.orgType', 'federation');
      await choose(reader, 'applicant.legalPerson', 'true');
      await choose(reader, 'applicant.level', 'national');
      await control(reader, 'people.legalRepresentative').fill('样例甲');
      await control(reader, 'people.contactName').fill('样例乙');
      await control(reader, 'people.contactPhone').fill('010-00000000');
    },
    standard: async () => {
      await control(reader, 'standard.titleZh').fill('样例');
      await control(reader, 'standard.publishedOn').fill('2019-06-01');
      await choose(reader, 'standard.status', 'in_force');
      await choose(reader, 'standard.convertedTo', 'no');
    },
    content: async () => {
      await control(reader, 'technicalContent').fill('样例');
      await control(reader, 'keyField').selectOption({ index: 1 });
      await control(reader, 'policyThemes').locator('input').first().press(' ');
    },
    novelty: async () => {
      await choose(reader, 'novelty.categories', 'innovative');
      await control(reader, 'novelty.gapSearch.searchedOn').fill('2026-01-15');
      await control(reader, 'novelty.gapSearch.sources').fill('样例');
      await control(reader, 'novelty.gapSearch.result').fill('样例');
    },
    effect: () => control(reader, 'effect.description').fill('样例'),
    promotion: () => control(reader, 'promotionPlan').fill('样例'),
    recommendation: async () => {
      await choose(reader, 'recommendation.route', 'recommended');
      await control(reader, 'recommendation.recommenderId').selectOption('rec_440000');
    },
    materials: async () => {
      for (const kind of ['M1', 'M2', 'M3', 'M4', 'M5', 'M6']) {
        const place = control(reader, `materials.${kind}`);
        const file = {
          name: `${kind}.pdf`,
          mimeType: 'application/pdf',
          buffer: Buffer.concat([PDF, Buffer.from(`\n% ${kind}`)]),
        };
        await place.locator('input[type="file"]').setInputFiles(file);
        await place.locator('.file .tone-good').waitFor();
        if (kind === 'M1' || kind === 'M6')
          await place.locator('[type="radio"][value="true"]').press(' ');
        if (kind === 'M4' || kind === 'M5') await place.locator('[type="text"]').fill(number);
      }
    },
    commitment: async () => {
      await choose(reader, 'commitment.truthful', 'true');
      await choose(reader, 'commitment.sealed', 'true');
      await control(reader, 'commitment.signedOn').fill('2026-11-01');
    },
  };
  await go(reader, 'link', words.sections[0]);
  for (const [at, fill] of Object.values(fields).entries()) {
    await reader.page.locator('h1', { hasText: new RegExp(`^${words.sections[at]}$`) }).waitFor();
    await reader.page.locator('.beside .notice').waitFor();
    await fill(reader);
    expect(await reader.axe()).toEqual([]);
    await go(reader, 'button', words.next);
  }
}
