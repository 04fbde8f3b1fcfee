import type { CallDefinition, OpenChoice } from '../domain/calls/call.ts';

/**
 * The key fields that the ministry's work focus of 2018 names, for the system of standards: that the
 * pilots have exactly these is said nowhere, so they are offered and others may be named. Its Chinese
 * is our rendering.
 */
export const KEY_FIELDS: readonly OpenChoice[] = [
  {
    id: 'intelligent_and_green_manufacturing',
    name: { zh: '智能制造和绿色制造', en: 'Intelligent and green manufacturing' },
  },
  { id: 'artificial_intelligence', name: { zh: '人工智能', en: 'Artificial intelligence' } },
  { id: 'industrial_internet', name: { zh: '工业互联网', en: 'Industrial internet' } },
  { id: 'connected_car', name: { zh: '车联网', en: 'Connected car' } },
  { id: 'big_data', name: { zh: '大数据', en: 'Big data' } },
  { id: 'cloud_computing', name: { zh: '云计算', en: 'Cloud computing' } },
  {
    id: 'information_technology_services',
    name: { zh: '信息技术服务', en: 'Information technology services' },
  },
  { id: 'industrial_base', name: { zh: '工业基础', en: 'Industrial base' } },
];

/** The fields of work of the ministry as the sample round offers them: ours, no call that was read names them. */
export const INDUSTRIES: readonly OpenChoice[] = [
  { id: 'raw_materials', name: { zh: '原材料', en: 'Raw materials' } },
  { id: 'equipment', name: { zh: '装备', en: 'Equipment' } },
  { id: 'consumer_goods', name: { zh: '消费品', en: 'Consumer goods' } },
  { id: 'electronic_information', name: { zh: '电子信息', en: 'Electronic information' } },
  { id: 'software', name: { zh: '软件', en: 'Software' } },
  { id: 'communications', name: { zh: '通信', en: 'Communications' } },
  { id: 'work_safety', name: { zh: '安全生产', en: 'Work safety' } },
  { id: 'energy_saving', name: { zh: '节能', en: 'Energy saving' } },
];

type Themes = CallDefinition['policyThemes'];

/** The themes that the call of 2023 names. */
export const THEMES_2023: Themes = [
  {
    id: 'high_end_smart_green',
    name: { zh: '制造业高端化智能化绿色化', en: 'High-end, smart and green manufacturing' },
  },
  { id: 'emerging_industries', name: { zh: '新兴产业', en: 'Emerging industries' } },
  { id: 'future_industries', name: { zh: '未来产业', en: 'Future industries' } },
  {
    id: 'supply_chain_resilience',
    name: { zh: '产业链供应链韧性', en: 'Resilience of industrial and supply chains' },
  },
];

/** The six sub-themes of new industrialisation (新型工业化) that the call of 2024 names. */
export const THEMES_2024: Themes = [
  {
    id: 'stronger_chains',
    name: { zh: '强链补链延链', en: 'Stronger, complete and longer industrial chains' },
  },
  { id: 'emerging_industries', name: { zh: '强化新兴产业', en: 'Stronger emerging industries' } },
  { id: 'future_industries', name: { zh: '布局未来产业', en: 'Future industries laid out' } },
  {
    id: 'traditional_industries',
    name: { zh: '升级传统产业', en: 'Traditional industries upgraded' },
  },
  { id: 'industrial_base', name: { zh: '夯实产业基础', en: 'A firm industrial base' } },
  {
    id: 'international_industry',
    name: { zh: '推动产业国际化', en: 'Industry made international' },
  },
];
