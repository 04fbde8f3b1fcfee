import type { ProblemCode } from '../status.ts';
import type { Wordings } from './wording.ts';

type RequestCode = Extract<ProblemCode, `${'request' | 'caller' | 'route' | 'server'}.${string}`>;

export const REQUEST_WORDINGS: Wordings<RequestCode> = {
  'request.not_utf8': {
    title: { zh: '请求正文不是UTF-8编码', en: 'The body is not UTF-8' },
    detail: {
      zh: '请求正文不是UTF-8编码（可能是GB18030或GBK），其中的文字已无法辨认。',
      en: 'The body of the request is not in UTF-8 (but perhaps in GB18030), and its text cannot be told.',
    },
    advice: {
      zh: '把正文另存为UTF-8再发送：记事本“另存为”中编码选UTF-8；中文Windows的命令行先运行 chcp 65001，再用 curl --data-binary @文件名 发送。',
      en: 'Save the body as UTF-8 and send it again: in Notepad by Save as, Encoding; on a Chinese Windows run chcp 65001 first, then curl --data-binary @file.',
    },
  },
  'request.not_json': {
    title: { zh: '请求正文不是JSON', en: 'The body is not JSON' },
    detail: { zh: '{fault}。', en: '{fault}.' },
    advice: {
      zh: '以UTF-8编码的JSON发送正文，每个成员只写一次。',
      en: 'Send the body as JSON in UTF-8, each member once.',
    },
  },
  'request.too_large': {
    title: { zh: '请求正文过大', en: 'The body is too large' },
    detail: {
      zh: '请求正文超过上限{limit}字节。',
      en: 'The body of the request exceeds {limit} bytes.',
    },
    advice: {
      zh: '缩短正文；申报材料只登记名称、大小和摘要，不随正文上传。',
      en: 'Shorten the body; materials are declared by name, size and digest, not sent in it.',
    },
  },
  'request.invalid': {
    title: { zh: '请求内容有误', en: 'The request has errors' },
    detail: { zh: '有{count}处错误。', en: '{count} wrong.' },
    advice: {
      zh: '逐项改正后重新提交。',
      en: 'Correct each of them and send it again.',
    },
  },
  'request.idempotency_key_missing': {
    title: { zh: '缺少 Idempotency-Key', en: 'Idempotency-Key is missing' },
    detail: {
      zh: '本操作要求请求头 Idempotency-Key。',
      en: 'This operation needs the header Idempotency-Key.',
    },
    advice: {
      zh: '为每个操作生成一个新的随机值（例如UUID），重试时使用同一个值。',
      en: 'Make a new random value for each command, such as a UUID, and send the same one on a retry.',
    },
  },
  'request.idempotency_key_invalid': {
    title: { zh: 'Idempotency-Key 格式有误', en: 'Idempotency-Key is malformed' },
    detail: {
      zh: 'Idempotency-Key 应为1至128个可见ASCII字符，可加双引号。',
      en: 'Idempotency-Key must be 1 to 128 visible ASCII characters, with or without double quotes.',
    },
    advice: { zh: '使用UUID一类的值。', en: 'Use a value such as a UUID.' },
  },
  'request.idempotency_key_reused': {
    title: { zh: 'Idempotency-Key 已用于另一请求', en: 'Idempotency-Key was used before' },
    detail: {
      zh: '该 Idempotency-Key 在七日内已用于内容不同的请求。',
      en: 'Another request was made with this Idempotency-Key within seven days.',
    },
    advice: {
      zh: '新的操作使用新的值；重试时请求须与首次完全相同。',
      en: 'Use a new value for a new command; a retry must equal the first request.',
    },
  },
  'request.if_match_missing': {
    title: { zh: '缺少 If-Match', en: 'If-Match is missing' },
    detail: {
      zh: '本操作要求请求头 If-Match，其值为所见版本的 ETag。',
      en: 'This operation needs the header If-Match with the ETag of the version that you saw.',
    },
    advice: {
      zh: '先读取该资源，将其 ETag 放入 If-Match。',
      en: 'Read the resource first and send its ETag as If-Match.',
    },
  },
  'caller.unknown': {
    title: { zh: '未登录', en: 'Not signed in' },
    detail: { zh: '请求没有带有效的访问令牌。', en: 'The request carries no valid access token.' },
    advice: { zh: '登录后重试。', en: 'Sign in and try again.' },
  },
  'caller.too_often': {
    title: { zh: '请求过于频繁，请稍后原样重发', en: 'Too many at once; send the same again' },
    detail: {
      zh: '您的单位或网络在很短时间内发来的请求过多，本次请求未处理。已提交的内容没有丢失：{retryAfter}秒后可将同一请求原样重发，不会重复生效。',
      en: 'Too many requests came from your organisation or network in a short time, and this one was not looked at. Nothing is lost: send the same again in {retryAfter} s; nothing is done twice.',
    },
    advice: {
      zh: '按 Retry-After 所示秒数等待，再以同一 Idempotency-Key 原样重发；用程序调用时请放慢速度。',
      en: 'Wait for the seconds in Retry-After, then send the same again with the same Idempotency-Key; a program should ask more slowly.',
    },
  },
  'caller.forbidden': {
    title: { zh: '无权操作', en: 'Not allowed' },
    detail: { zh: '您的角色不能进行本操作。', en: 'Your role may not do this.' },
    advice: {
      zh: '使用有相应角色的账号；各操作由谁进行，见本网站 /docs 页面。',
      en: 'Use an account with the role; the page /docs of this site lists what there is to do.',
    },
  },
  'caller.own_organisation': {
    title: { zh: '本单位的申报须由他人办理', en: 'Your own organisation’s case is for others' },
    detail: {
      zh: '您登录的单位就是本申报的申报单位，不得推荐、审查、评审或决定本单位的申报。',
      en: 'You are signed in for the association that files this: nobody recommends, examines, reviews or decides what their own organisation files.',
    },
    advice: {
      zh: '请其他单位的同事办理。',
      en: 'Leave it to somebody of another organisation.',
    },
  },
  'caller.related_organisation': {
    title: { zh: '与本申报有关的单位须回避', en: 'Your organisation is related to the case' },
    detail: {
      zh: '您登录的单位是本申报的{ground}（{organisation}），本次申报的设置规定其人员不得办理、评审或决定本申报。',
      en: 'You are signed in for {organisation}, {ground} of this filing: by the settings of the call its people neither examine, review nor decide it.',
    },
    advice: {
      zh: '请其他单位的同事办理。',
      en: 'Leave it to somebody of another organisation.',
    },
  },
  'route.not_found': {
    title: { zh: '没有这个地址', en: 'There is no such address' },
    detail: { zh: '接口中没有这个路径。', en: 'The API has no such path.' },
    advice: { zh: '接口列表见 /docs。', en: 'See /docs for the API.' },
  },
  'route.method_not_allowed': {
    title: { zh: '不支持该方法', en: 'The method is not supported here' },
    detail: { zh: '该路径支持的方法：{allowed}。', en: 'This path supports {allowed}.' },
    advice: { zh: '使用该路径支持的方法。', en: 'Use a method that the path supports.' },
  },
  'server.fault': {
    title: { zh: '服务器故障', en: 'The server failed' },
    detail: {
      zh: '处理请求时发生故障，请凭所附编号联系管理员。',
      en: 'Something failed on our side; quote the correlationId to the administrator.',
    },
    advice: {
      zh: '稍后以同一 Idempotency-Key 重试，不会重复生效。',
      en: 'Try again later with the same Idempotency-Key; nothing is done twice.',
    },
  },
  'server.busy': {
    title: { zh: '系统繁忙，请稍后原样重发', en: 'The server is busy; send the same again' },
    detail: {
      zh: '系统此刻繁忙，未能在限定时间内完成。已提交的内容没有丢失：请稍候，将同一请求原样重发，不会重复生效。',
      en: 'The server is busy and could not finish in time. Nothing is lost: wait a moment and send the same request again; nothing is done twice.',
    },
    advice: {
      zh: '按 Retry-After 所示秒数等待，再以同一 Idempotency-Key 原样重发。',
      en: 'Wait for the seconds in Retry-After, then send the same again with the same Idempotency-Key.',
    },
  },
};
