import type { Recommender } from '../domain/calls/call.ts';

/**
 * Whom the calls address: «各省、自治区、直辖市及计划单列市、新疆生产建设兵团». The division is the
 * code of GB/T 2260, which has none for the corps.
 */
const PLACES: readonly (readonly [division: string | null, zh: string, en: string])[] = [
  ['110000', '北京市', 'Beijing'],
  ['120000', '天津市', 'Tianjin'],
  ['130000', '河北省', 'Hebei'],
  ['140000', '山西省', 'Shanxi'],
  ['150000', '内蒙古自治区', 'Inner Mongolia'],
  ['210000', '辽宁省', 'Liaoning'],
  ['220000', '吉林省', 'Jilin'],
  ['230000', '黑龙江省', 'Heilongjiang'],
  ['310000', '上海市', 'Shanghai'],
  ['320000', '江苏省', 'Jiangsu'],
  ['330000', '浙江省', 'Zhejiang'],
  ['340000', '安徽省', 'Anhui'],
  ['350000', '福建省', 'Fujian'],
  ['360000', '江西省', 'Jiangxi'],
  ['370000', '山东省', 'Shandong'],
  ['410000', '河南省', 'Henan'],
  ['420000', '湖北省', 'Hubei'],
  ['430000', '湖南省', 'Hunan'],
  ['440000', '广东省', 'Guangdong'],
  ['450000', '广西壮族自治区', 'Guangxi'],
  ['460000', '海南省', 'Hainan'],
  ['500000', '重庆市', 'Chongqing'],
  ['510000', '四川省', 'Sichuan'],
  ['520000', '贵州省', 'Guizhou'],
  ['530000', '云南省', 'Yunnan'],
  ['540000', '西藏自治区', 'Tibet'],
  ['610000', '陕西省', 'Shaanxi'],
  ['620000', '甘肃省', 'Gansu'],
  ['630000', '青海省', 'Qinghai'],
  ['640000', '宁夏回族自治区', 'Ningxia'],
  ['650000', '新疆维吾尔自治区', 'Xinjiang'],
  ['210200', '大连市', 'Dalian'],
  ['330200', '宁波市', 'Ningbo'],
  ['350200', '厦门市', 'Xiamen'],
  ['370200', '青岛市', 'Qingdao'],
  ['440300', '深圳市', 'Shenzhen'],
  [null, '新疆生产建设兵团', 'the Xinjiang Production and Construction Corps'],
];

/**
 * A computed code with a right check digit that belongs to nobody: by it the sample round's one
 * recommender account signs in. No list of the departments' own codes was found.
 */
const SAMPLE_ORGANISATIONS: Readonly<Record<string, string>> = { 440000: '11100000000000051T' };

/** The 37 provincial recommenders: 31 provinces, regions and cities, 5 cities with plan status, the corps. */
export const PROVINCIAL_RECOMMENDERS: readonly Recommender[] = PLACES.map(([division, zh, en]) => ({
  id: `rec_${division ?? 'xinjiang_corps'}`,
  kind: 'provincial',
  name: {
    zh: `${zh}工业和信息化主管部门`,
    en: `Department of industry and information technology of ${en}`,
  },
  division,
  organisation: SAMPLE_ORGANISATIONS[division ?? ''] ?? null,
  closesAt: null,
  recommendsUntil: null,
  quota: null,
}));

/** No list of the ministry's entrusted bodies was found; this one only shows the way. */
export const SAMPLE_ENTRUSTED_BODY: Recommender = {
  id: 'rec_sample_entrusted',
  kind: 'entrusted',
  name: {
    zh: '部标准化工作受托机构（样本，并非真实机构）',
    en: 'An entrusted standardisation body (a sample, no real body)',
  },
  division: null,
  organisation: null,
  closesAt: null,
  recommendsUntil: null,
  quota: null,
};
