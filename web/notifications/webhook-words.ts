import type { Text } from '../../shared/domain/text.ts';
import { catalogue, counted } from '../reader/catalogue.ts';

/** The words of the address that is called. */
export const WEBHOOK_WORDS = catalogue({
  title: { zh: '通知接口（Webhook）', en: 'Webhook' },
  association: {
    zh: '本单位的系统可以接收同样的通知。',
    en: 'A system of your organisation can be sent the same messages.',
  },
  office: {
    zh: '本部门的系统可以接收同样的通知。',
    en: 'A system of your office can be sent the same messages.',
  },
  admins: {
    zh: '运行维护所用的系统可以接收同样的通知。',
    en: 'The system that watches over this one can be sent the same messages.',
  },
  person: {
    zh: '您办理工作所用的系统可以接收同样的通知。',
    en: 'A system that you work with can be sent the same messages.',
  },
  says: (own: Text) => ({
    zh: `${own.zh}通知按 Standard Webhooks 的格式发到登记的网址，并以密钥签名，没有个人信息；接收的种类和免打扰时段按以上选择。`,
    en: `${own.en} The messages go to the address that you name, signed, in the Standard Webhooks format, and without personal data. Kinds and quiet hours are those chosen above.`,
  }),
  url: { zh: '网址', en: 'Address' },
  urlHint: {
    zh: '以 https:// 开头，互联网上可以访问；不能是内网地址。',
    en: 'It begins with https:// and can be reached from the internet; an address of a private network is not accepted.',
  },
  missing: { zh: '请填写网址', en: 'Give an address' },
  name: { zh: '登记网址', en: 'Register it' },
  change: { zh: '更改网址', en: 'Change it' },
  since: { zh: '启用时间', en: 'In use since' },
  goneSince: { zh: '停用时间', en: 'Out of use since' },
  previousUntil: { zh: '原密钥有效至', en: 'The secret of before signs until' },
  renew: { zh: '更换密钥', en: 'Another secret' },
  remove: { zh: '删除网址', en: 'Remove it' },
  removed: { zh: '已删除网址和密钥', en: 'Address and secret were removed' },
  changed: { zh: '已更改网址', en: 'The address was changed' },
  secret: { zh: '密钥只显示这一次', en: 'The secret is shown this once' },
  secretSays: {
    zh: '请复制后妥善保存，用于核对每次调用的签名。遗失的，可以更换。',
    en: 'Copy it and keep it safe: it verifies the signature of each call. If it is lost, have another one.',
  },
  copy: { zh: '复制密钥', en: 'Copy it' },
  gone: { zh: '该网址已停用', en: 'The address is called no more' },
  goneSays: {
    zh: '对方答复“410 Gone”，系统不再调用。需要恢复的，请重新登记网址。',
    en: 'It answered “410 Gone”. To be called again, register the address once more.',
  },
  failed: { zh: '有调用没有送达', en: 'Calls came to nothing' },
  failedSays: (subject: string, at: string) => ({
    zh: `${at}，“${subject}”没有送达：`,
    en: `${at}: “${subject}” did not arrive: `,
  }),
  more: (count: number) => ({
    zh: `另有${count}次。`,
    en: `And ${counted(count, 'other', 'others')}.`,
  }),
  answer: (status: number) => ({
    zh: `对方答复 ${status}。`,
    en: `the answer was ${status}.`,
  }),
  time: { zh: '对方没有按时答复。', en: 'no answer came in time.' },
  connection: { zh: '无法连接对方服务器。', en: 'its server could not be reached.' },
  address: {
    zh: '网址指向内网或者其他不能调用的地址。',
    en: 'it leads to a private network, or to another address that is not called.',
  },
  waits: { zh: '已安排重新发送。', en: 'It will be sent once more.' },
  again: { zh: '重新发送', en: 'Send them once more' },
});
