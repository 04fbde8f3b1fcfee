import type { Text } from '../../shared/domain/text.ts';

/** Where one finds the answer, by the path of the fact; most are plain enough without. */
export const HINTS: Readonly<Record<string, Text>> = {
  'standard.number': {
    zh: '以标准封面为准，例如 T/CTES 1046—2021。',
    en: 'As on the cover of the standard, for example T/CTES 1046—2021.',
  },
  'standard.publishedOn': {
    zh: '以标准封面或发布公告为准。',
    en: 'As on the cover of the standard or in its publication notice.',
  },
  'standard.implementedOn': {
    zh: '以标准封面为准。',
    en: 'As on the cover of the standard.',
  },
  'standard.status': {
    zh: '以全国团体标准信息平台显示的状态为准。',
    en: 'As the national platform of association standards shows it.',
  },
  'standard.converted': {
    zh: '已经立项但尚未发布的，选“否”。',
    en: 'Where a project has begun and nothing is published yet, choose “no”.',
  },
  'applicant.uscc': {
    zh: '社会团体法人登记证书上的 18 位代码。',
    en: 'The 18 characters on the legal-person certificate.',
  },
  'applicant.level': {
    zh: '以社会团体法人登记证书上的登记机关为准。',
    en: 'By the registration authority named on the legal-person certificate.',
  },
  'novelty.categories': {
    zh: '填补国家标准、行业标准空白的为创新性；技术指标全面严于或优于现有国家标准、行业标准的为先进性；国际领先并同步推进国际标准制定的为国际性。可选多项。',
    en: 'Innovative: it fills a gap in national and sector standards. Advanced: all its indicators are stricter or better than theirs. International: it leads internationally, and an international standard is made in parallel. Several may be chosen.',
  },
  'filing.truthful': {
    zh: '以本单位的承诺书为准。',
    en: 'As in the association’s letter of commitment.',
  },
  'filing.count': {
    zh: '本单位在本次通知中一共申报几项，含本项。',
    en: 'All filings of your association in this call, this one included.',
  },
  'filing.province': {
    zh: '六位代码，例如广东省为 440000。',
    en: 'Six digits, for example 440000 for Guangdong.',
  },
};
