import { catalogue } from '../../reader/catalogue.ts';

/** Checking the answers, submitting, and the receipt. */
export const CHECK_WORDS = catalogue({
  title: { zh: '检查并提交', en: 'Check and submit' },
  intro: {
    zh: '请核对全部内容。提交后由推荐部门或受理机构审查；在审查作出决定之前可以撤回。',
    en: 'Please go through everything. After you submit, it is looked at by the recommender or the office; it can be withdrawn until the examination has decided.',
  },
  filedTitle: { zh: '所报内容', en: 'What was filed' },
  filedIntro: {
    zh: '这是已提交的全部内容，现在不能修改。',
    en: 'This is all that was filed. It cannot be changed now.',
  },
  verdict: { zh: '预判结论', en: 'Forecast' },
  verdictSays: {
    zh: '提交时按同一规则再判断一次，并记入回执；由专家判断的条款不在其中。',
    en: 'The same rules judge once more when you submit, and the receipt names the verdict; what experts judge is not part of it.',
  },
  notReadyBelow: {
    zh: '缺什么，列在本页末尾',
    en: 'What is missing stands at the end of this page',
  },
  notReady: { zh: '还不能提交', en: 'It cannot be submitted yet' },
  notReadySays: {
    zh: '请先补齐或改正下列内容：',
    en: 'Please complete or put right first:',
  },
  waiting: {
    zh: '下列材料尚未提供，提供后才能提交：',
    en: 'These materials are not there yet; it can be submitted once they are:',
  },
  unmet: {
    zh: '按所填内容，不符合下列必备条件，不能提交：',
    en: 'By what is filled in, these conditions are not met, and it cannot be submitted:',
  },
  unanswered: (names: string) => ({ zh: `还不清楚：${names}`, en: `Not known yet: ${names}` }),
  notSaved: {
    zh: '还有内容没有保存，保存后才能提交。',
    en: 'Something is not saved yet; it can be submitted once it is.',
  },
  submitTitle: { zh: '承诺并提交', en: 'Commit and submit' },
  commitment: {
    zh: '本单位承诺所填内容和申报材料真实、准确，并对此负责。',
    en: 'The association answers for the truth and accuracy of what it states and provides.',
  },
  signedBy: (signer: string) => ({ zh: `承诺签字人：${signer}。`, en: `Signed by: ${signer}.` }),
  noEmail: {
    zh: '没有填写电子邮箱：系统不会发送任何邮件通知。退回、补正和结果只能登录后在“我的申报”中查看。',
    en: 'No e-mail is stated: no mail will be sent. Returns, corrections and outcomes can be seen only by signing in and opening “My filings”.',
  },
  notUploaded: (names: string) => ({
    zh: `下列文件尚未上传，或者没有通过检查，审查人员将看不到：${names}。`,
    en: `These files are not uploaded, or did not pass the check, and nobody who examines the filing will see them: ${names}.`,
  }),
  toUpload: { zh: '去上传', en: 'Upload them' },
  stateEmail: { zh: '填写电子邮箱', en: 'State an e-mail' },
  submit: { zh: '提交申报', en: 'Submit' },
  submitAgain: { zh: '重新提交', en: 'Submit again' },
  lost: {
    zh: '没有收到答复，申报可能已经提交。请再按一次“提交”：已经提交的不会重复，会直接显示回执。',
    en: 'No answer came; it may have been submitted. Press “Submit” again: nothing is submitted twice, and the receipt is shown.',
  },
  alreadyThere: {
    zh: '这项申报已经提交。',
    en: 'It has been submitted already.',
  },
  toReceipt: { zh: '查看回执', en: 'See the receipt' },
  receipt: { zh: '回执', en: 'Receipt' },
  receiptTitle: { zh: '申报已提交', en: 'Submitted' },
  receiptSays: {
    zh: '请保存这份回执。用于核验的是 JSON 文件：它带有数字签名，任何人都可以在“核验”页核验。PDF 供阅读和打印。',
    en: 'Please keep this receipt. The JSON file is the one to verify: it is signed, and anyone can verify it on the page “Verify”. The PDF is for reading and printing.',
  },
  number: { zh: '申报编号', en: 'Application number' },
  standard: { zh: '标准', en: 'Standard' },
  association: { zh: '申报单位', en: 'Association' },
  call: { zh: '申报通知', en: 'Call' },
  receivedAt: { zh: '收到时间', en: 'Received' },
  inGrace: {
    zh: '在截止后的宽限时间内收到，注明“逾期提交”。',
    en: 'Received in the extra time after closing, and marked as late.',
  },
  contentHash: { zh: '内容校验值', en: 'Digest of the content' },
  rules: { zh: '所依规则', en: 'Rules' },
  rulesOf: (id: string, version: number) => ({
    zh: `${id}，第 ${version} 版`,
    en: `${id}, version ${version}`,
  }),
  outcome: { zh: '提交时的判定', en: 'Verdict when it was submitted' },
  outcomes: {
    admissible: { zh: '符合可预判的条件', en: 'It meets what can be judged beforehand' },
    needs_person: { zh: '需人工判断', en: 'A person has to judge' },
    inadmissible: { zh: '不符合', en: 'It does not qualify' },
    incomplete: { zh: '不完整', en: 'It is not complete' },
  },
  qr: { zh: '核验二维码', en: 'Code to verify it' },
  qrSays: {
    zh: '扫描后打开核验页面，立即核验这份回执。',
    en: 'It leads to the page of verification, where this receipt is verified at once.',
  },
  verify: { zh: '现在核验', en: 'Verify it now' },
  download: {
    zh: '保存用于核验的回执（JSON）',
    en: 'Save the receipt for verification (JSON)',
  },
  next: { zh: '接下来', en: 'What happens next' },
  nextRecommender: {
    zh: '推荐部门审查并推荐；需要修改时会退回并写明理由。',
    en: 'The recommender looks at it and recommends it; where something has to be revised it comes back with the reasons.',
  },
  nextExamination: { zh: '进行形式审查。', en: 'The formal examination follows.' },
  nextExaminationDays: (days: number) => ({
    zh: `进行形式审查，期限为 ${days} 个工作日；需要补正时会一次性告知。`,
    en: `The formal examination follows, within ${days} working days; if corrections are needed, you are told of all at once.`,
  }),
  nextAfterCorrection: {
    zh: '补正后的申报直接回到形式审查，不再经过推荐部门；材料在您手里的时间不计入审查期限。',
    en: 'As corrected it goes straight back to the formal examination, not through the recommender again; the time that it lay with you does not count towards the time limit.',
  },
  nextHere: {
    zh: '进展显示在“我的申报”中。',
    en: 'Where it stands is shown in “My filings”.',
  },
  toFilings: { zh: '返回我的申报', en: 'Back to my filings' },
});
