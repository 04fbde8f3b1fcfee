import type { Text } from '../../shared/domain/text.ts';
import { catalogue } from '../reader/catalogue.ts';
import { NOTIFICATIONS_TITLE } from './title.ts';

interface EmailSettings {
  readonly sendsMail: boolean;
  /** What the directory has. */
  readonly directoryEmail: string | null;
}

export const NOTIFICATION_WORDS = catalogue({
  title: NOTIFICATIONS_TITLE,
  says: (of: Text) => ({
    zh: `系统告知${of.zh}。通知只说明发生了什么、到哪里查看，不写理由和个人信息。`,
    en: `The system tells you ${of.en}. A message says what happened and where to look; it gives no reasons and no personal data.`,
  }),
  ofFiler: {
    zh: '办理情况和将到的期限',
    en: 'what has happened and which time limits are near',
  },
  ofOffice: { zh: '将到的推荐期限', en: 'when the time limit for recommending is near' },
  ofPerson: {
    zh: '等待您办理的事项和将到的期限',
    en: 'what is waiting for you and which time limits are near',
  },
  ofSystem: {
    zh: '准予的延期、完成的报告，以及邮件和定时任务的异常',
    en: 'when more time was given, when reports are done, and when mail or a scheduled run fails',
  },
  noMail: { zh: '本系统目前不发送邮件', en: 'This system sends no mail at present' },
  noMailSays: {
    zh: '没有设置发信。通知可以由登记的网址（Webhook）接收；办理情况、待办和期限在各页面查看。以下选择对该网址同样有效。',
    en: 'Sending mail is not set up. A webhook is called all the same, and the pages show what has happened, what is waiting and what is due. What is chosen below holds for the webhook as well.',
  },
  ofOrganisation: {
    zh: '以下设置对本单位全部人员有效。',
    en: 'What is chosen here holds for the whole organisation.',
  },
  ofAdmins: {
    zh: '以下设置对全部管理员有效，邮箱和网址各只有一个。',
    en: 'What is chosen here holds for all admins, who share one mail address and one webhook.',
  },
  ofFilings: {
    zh: '邮箱在每项申报的联系人信息中填写。',
    en: 'The address is stated with the contact of each application.',
  },
  email: { zh: '邮箱', en: 'Mail address' },
  emailHint: ({ sendsMail, directoryEmail: directory }: EmailSettings) =>
    !sendsMail
      ? {
          zh: '目前不发送邮件；填写的邮箱，在开通以后使用。',
          en: 'No mail is sent at present; what you give is used once some is.',
        }
      : directory === null
        ? {
            zh: '不填写，就收不到邮件通知。',
            en: 'Without one you are sent no mail.',
          }
        : {
            zh: `不填写，就发往名册中的邮箱 ${directory}。`,
            en: `Without one, mail goes to the address in the directory, ${directory}.`,
          },
  kinds: { zh: '接收的通知', en: 'What is sent' },
  always: (kinds: string, because: string) => ({
    zh: `总是发送：${kinds}。${because}。`,
    en: `Always sent, since ${because}: ${kinds}.`,
  }),
  quiet: { zh: '免打扰时段', en: 'Quiet hours' },
  quietHint: (isAllOfIt: boolean) =>
    isAllOfIt
      ? {
          zh: '北京时间。通知在时段结束后发送。',
          en: 'Beijing time. Messages are sent when the quiet hours end.',
        }
      : {
          zh: '北京时间。可以等待的通知在时段结束后发送；退回、补正、延期和截止提醒照常发送。',
          en: 'Beijing time. What can wait is sent when the quiet hours end; returns, corrections, more time and closing dates are sent as usual.',
        },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  noQuiet: { zh: '不设', en: 'none' },
  hour: (hour: number) => ({ zh: `${hour}时`, en: `${hour}:00` }),
  missing: {
    zh: '免打扰时段的起止须同时填写，且不能相同',
    en: 'Quiet hours take both a beginning and an end, which differ',
  },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存', en: 'Saved' },
  failed: { zh: '有邮件没有送达', en: 'Mail did not arrive' },
  failedSays: (subject: string, at: string) => ({
    zh: `${at}，“${subject}”没有送达。`,
    en: `${at}: “${subject}” did not arrive.`,
  }),
  refused: {
    zh: '对方邮件服务器拒收：邮箱可能写错或者已经停用。',
    en: 'The mail server refused it: the address may be wrong, or closed.',
  },
  given_up: {
    zh: '一天内多次发送均未成功：邮箱的域名可能写错，或者对方服务器不可用。',
    en: 'It was tried for a day: the domain may be wrong, or its server is away.',
  },
  mend: {
    zh: '请核对并改正联系邮箱；提交后不能更改的，请留意系统中的办理记录。',
    en: 'Check the contact address and correct it; where it can no longer be changed, look at the history here.',
  },
  mendHere: { zh: '请核对下面的邮箱。', en: 'Check the address below.' },
  filing: { zh: '查看该申报', en: 'The application' },
});
