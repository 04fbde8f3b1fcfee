import { addDays, beijingDate } from '../domain/calendar.ts';
import type { CallDefinition } from '../domain/calls/call.ts';
import { FileFormat } from '../domain/materials/file-formats.ts';
import { LARGEST_FILE } from '../domain/materials/largest-file.ts';
import type { PublishedPack } from '../domain/rules/clause.ts';
import { packById } from '../rules/packs/registry.ts';
import { INDUSTRIES, KEY_FIELDS, THEMES_2023, THEMES_2024 } from './choices.ts';
import { checklistOf } from './checklist.ts';
import { materialsOf } from './materials.ts';
import { PROVINCIAL_RECOMMENDERS, SAMPLE_ENTRUSTED_BODY } from './recommenders.ts';
import { REQUIRED_FIELDS } from './required-fields.ts';

const PILOTS = {
  zh: '百项团体标准应用示范项目申报',
  en: 'Call for 100 association standard application pilot projects',
};

/**
 * The rounds of 2018 to 2024, closed: their windows, quotas and notice periods were not found, and
 * since nobody can file in them they list no recommenders, no fields and nobody who files directly,
 * and demand neither fields nor checks.
 */
export const historicalCalls: readonly CallDefinition[] = [
  closedCall('2018', { documentNumber: '工信厅科函〔2018〕253号' }),
  closedCall('2019', { documentNumber: '工信厅科函〔2019〕152号' }),
  closedCall('2020', {}),
  closedCall('2021', { documentNumber: '工信厅科函〔2021〕161号', issuedOn: '2021-07-07' }),
  closedCall('2022', { documentNumber: '工信厅科函〔2022〕130号' }),
  closedCall('2023', {
    name: {
      zh: '工业通信业百项团体标准应用示范项目申报',
      en: 'Call for 100 association standard application pilot projects in industry and communications',
    },
    documentNumber: '工信厅科函〔2023〕165号',
    policyThemes: THEMES_2023,
  }),
  closedCall('2024', {
    name: {
      zh: '百项团体标准应用推广典型案例遴选',
      en: 'Selection of 100 typical cases of the application of association standards',
    },
    documentNumber: '工信厅科函〔2024〕257号',
    policyThemes: THEMES_2024,
  }),
];

/**
 * A round that is open at `now`, which the ministry never issued: from seven days before to 45 days
 * after, 17:00 in Beijing, with half an hour of grace.
 */
export function sampleCall(now: Date): CallDefinition {
  const today = beijingDate(now);
  const shared = common('SAMPLE-2026');
  return {
    ...shared,
    id: 'sample-2026',
    isSample: true,
    name: {
      zh: '2026年团体标准应用示范项目申报（演示轮次，非主管部门发布）',
      en: 'Association standard pilots 2026 (a sample round, not issued by the ministry)',
    },
    window: {
      opensAt: `${addDays(today, -7)}T00:00:00+08:00`,
      closesAt: `${addDays(today, 45)}T17:00:00+08:00`,
      zone: 'Asia/Shanghai',
      graceMinutes: 30,
    },
    mayFileDirectly: ['miit_managed', 'entrusted_social_organisation'],
    recommenders: [...PROVINCIAL_RECOMMENDERS, SAMPLE_ENTRUSTED_BODY],
    keyFields: [...KEY_FIELDS],
    industries: [...INDUSTRIES],
    policyThemes: THEMES_2024,
    materialFiles: SAMPLE_FILES,
    requiredFields: [...REQUIRED_FIELDS],
    recommenderChecklist: checklistOf(shared.materials),
    ...SAMPLE_PERIODS,
  };
}

/** Ours, and for the sample round only: no source that was found gives any of these. */
const SAMPLE_PERIODS = {
  examinationWorkingDays: 20,
  reconsiderationWorkingDays: 10,
  noticeWorkingDays: 5,
  retentionDays: 730,
} as const satisfies Partial<CallDefinition>;

/** In the sample round files may be uploaded, and need not be. */
const SAMPLE_FILES: CallDefinition['materialFiles'] = {
  formats: [...FileFormat.options],
  isDemanded: false,
  fileBytes: LARGEST_FILE,
  filingBytes: 500 * 1024 * 1024,
};

type Stated = Partial<
  Pick<CallDefinition, 'documentNumber' | 'issuedOn' | 'name' | 'policyThemes'>
>;

function closedCall(year: string, { name = PILOTS, ...stated }: Stated): CallDefinition {
  return {
    ...common(`PP${year}`),
    ...stated,
    id: `pp${year}`,
    name: { zh: `${year}年${name.zh}`, en: `${name.en}, ${year}` },
  };
}

function common(packId: string): Omit<CallDefinition, 'id' | 'name'> {
  const { pack, ref } = published(packId);
  return {
    isSample: false,
    documentNumber: null,
    issuedOn: null,
    rulePack: ref,
    window: null,
    mayFileDirectly: [],
    recommenders: [],
    keyFields: [],
    industries: [],
    policyThemes: [],
    materials: materialsOf(pack),
    materialFiles: null,
    requiredFields: [],
    extra: [],
    recommenderChecklist: [],
    quotaPerAssociation: null,
    panelSize: null,
    mayNotJudge: [],
    noticeWorkingDays: null,
    confirmsObjectors: false,
    examinationWorkingDays: null,
    reconsiderationWorkingDays: null,
    retentionDays: null,
    sourceHash: null,
  };
}

function published(id: string): PublishedPack {
  const pack = packById(id);
  if (!pack) throw new Error(`no pack ${id} was published`);
  return pack;
}
