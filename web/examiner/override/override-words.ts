import type { Text } from '../../../shared/domain/text.ts';
import { catalogue } from '../../reader/catalogue.ts';

/** What an examiner reads while judging a clause in person. */
export const OVERRIDE_WORDS = catalogue({
  override: { zh: '人工认定', en: 'Record your own finding' },
  again: { zh: '重新认定', en: 'Judge it anew' },
  about: (name: string) => ({ zh: `：${name}`, en: `: ${name}` }),
  found: (mark: Text) => ({ zh: `规则判断：${mark.zh}`, en: `By the rules: ${mark.en}` }),
  kept: {
    zh: '规则的判断保留不动，人工认定列在旁边；受理以人工认定为准。',
    en: 'What the rules found stays as it is, with this beside it; acceptance goes by what a person found.',
  },
  outcome: { zh: '认定为', en: 'It is' },
  reason: { zh: '理由和依据', en: 'Reason and sources' },
  reasonHint: {
    zh: '写明根据哪份材料、哪一页或者哪个公开来源。理由记入申报记录。',
    en: 'Say which document, which page or which public source shows it. It is recorded.',
  },
  missing: {
    outcome: { zh: '请选择认定结果', en: 'Please choose how it is judged' },
    reason: { zh: '请写明理由和依据', en: 'Please state the reason and the sources' },
  },
  save: { zh: '记录认定', en: 'Record it' },
  cancel: { zh: '取消', en: 'Cancel' },
});
