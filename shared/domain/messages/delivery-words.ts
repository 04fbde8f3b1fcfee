import type { Text } from '../text.ts';
import type { MessageState } from './message.ts';

/** Why a kind cannot be switched off. */
export const ALWAYS_BECAUSE: Text = {
  zh: '事关权利或者期限，不能关闭',
  en: 'a right or a time limit depends on it',
};

/** Whether a message has reached its receiver, for those who wait for it. */
export const DELIVERIES: Readonly<Record<MessageState, Text>> = {
  waiting: { zh: '待发送', en: 'to be sent' },
  sent: { zh: '已发出', en: 'sent' },
  no_address: {
    zh: '未发送：没有联系邮箱',
    en: 'not sent: no address is known',
  },
  no_mail: {
    zh: '未发送：当时系统没有设置发信',
    en: 'not sent: the system sent no mail at the time',
  },
  refused: {
    zh: '未送达：对方邮件服务器拒收，请核对联系邮箱',
    en: 'not delivered: the mail server refused it; check the address',
  },
  given_up: {
    zh: '未送达：一天内多次发送均未成功，请核对联系邮箱',
    en: 'not delivered: it was tried for a day; check the address',
  },
  off: {
    zh: '未发送：已选择不接收此类通知',
    en: 'not sent: this kind is switched off',
  },
  moot: {
    zh: '未发送：所提醒的事项已经办理或者期限已变更',
    en: 'not sent: it was done by then, or has another day',
  },
};
