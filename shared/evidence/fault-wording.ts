import type { Text } from '../domain/text.ts';
import type { CheckpointFault } from './checkpoint.ts';
import type { ListFault } from './published-list.ts';
import type { HistoryFault } from './verify-history.ts';

type Texts<Fault extends string> = Readonly<Record<Fault, Text>>;

/** What is wrong with an event of a history. */
export const OF_HISTORY: Texts<HistoryFault> = {
  form: { zh: '不是一条记录', en: 'it is no event' },
  application: { zh: '属于另一申报', en: 'it belongs to another application' },
  sequence: { zh: '序号不相接', en: 'its number is not the next one' },
  previous: { zh: '没有接在前一条之后', en: 'it is not fastened to the one before' },
  hash: { zh: '内容与摘要不符', en: 'it is not what its hash was made of' },
  end: { zh: '记录在此处缺失或多余', en: 'the history is cut off or goes on here' },
};

/** What is wrong with a receipt. */
export const OF_RECEIPT = {
  form: { zh: '格式不符', en: 'it has not the form of what it should be' },
  signature: { zh: '不是由公布的公钥签发', en: 'no published key signed it' },
  differs: { zh: '与签名的内容不符', en: 'it says something else than was signed' },
  unsigned: { zh: '签名的内容里没有这一项', en: 'it is no part of what was signed' },
} as const satisfies Readonly<Record<string, Text>>;

/** What is wrong with a checkpoint. */
export const OF_CHECKPOINT: Texts<CheckpointFault> = {
  signature: { zh: '不是由公布的公钥签发', en: 'no published key signed it' },
  claims: { zh: '所述与签名的内容不符', en: 'it states something else than was signed' },
  order: { zh: '各项的顺序不对，或有重复', en: 'its leaves are out of order, or one comes twice' },
  size: { zh: '各项的数目与签名的不符', en: 'it has more or fewer leaves than were signed' },
  root: { zh: '各项与签名的根摘要不符', en: 'its leaves are not those that were signed' },
  previous: { zh: '没有接在前一校验点之后', en: 'it does not follow the checkpoint before' },
  date: { zh: '不晚于前一校验点', en: 'it is not later than the checkpoint before' },
};

/** What is wrong with a published list. */
export const OF_LIST: Texts<ListFault> = {
  signature: { zh: '不是由公布的公钥签发', en: 'no published key signed it' },
  heading: {
    zh: '名单的说明与签名的内容不符',
    en: 'it says something else of itself than was signed',
  },
  position: { zh: '此处应是另一项', en: 'another entry belongs here' },
  chain: { zh: '此项与原来不符', en: 'it is not as it was' },
  end: { zh: '名单在此处缺失或多余', en: 'the list is cut off or goes on here' },
  hash: { zh: '各项与签名的摘要不符', en: 'its entries are not those that were signed' },
};
