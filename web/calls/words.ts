import { catalogue } from '../reader/catalogue.ts';

export const CALLS = catalogue({
  name: { zh: '名称', en: 'Name' },
  status: { zh: '状态', en: 'Status' },
  documentNumber: { zh: '文号', en: 'Document number' },
  extendedTo: { zh: '贵单位延期至', en: 'for your association until' },
  closes: { zh: '截止', en: 'Closes' },
  none: { zh: '无', en: 'None' },
  notFound: { zh: '未在公开来源中找到', en: 'Not found in any public source' },
  sample: { zh: '演示轮次，并非真实申报', en: 'A sample, not a real call' },
});
