import type { ProblemCode } from '../status.ts';
import type { Wordings } from './wording.ts';

type PanelCode = Extract<
  ProblemCode,
  `${'review' | 'decision' | 'person' | 'personal_data'}.${string}`
>;

export const PANEL_WORDINGS: Wordings<PanelCode> = {
  'review.panel_size': {
    title: { zh: '专家人数不符', en: 'The panel has the wrong size' },
    detail: {
      zh: '本次申报的设置要求{size}名专家，现为{given}名。',
      en: 'The settings of the call ask for {size} experts; {given} were named.',
    },
    advice: { zh: '按要求的人数组成专家组。', en: 'Name as many experts as the settings ask for.' },
  },
  'review.not_declared': {
    title: { zh: '尚未声明利益冲突', en: 'No conflict was declared or ruled out yet' },
    detail: {
      zh: '声明有无利益冲突之前，不能查看材料、评分或结束评审。',
      en: 'Nothing opens, and nothing can be scored or closed, before the declaration.',
    },
    advice: {
      zh: '先声明有无利益冲突；版本号见本人待办。',
      en: 'Declare first whether there is a conflict of interest; your queue tells the version.',
    },
  },
  'review.already_declared': {
    title: { zh: '已经声明', en: 'It was declared already' },
    detail: { zh: '您已声明没有利益冲突。', en: 'You have declared that there is no conflict.' },
    advice: {
      zh: '无需再次声明；如发现利益冲突，随时可以声明。',
      en: 'There is nothing to do; a conflict that you find later can still be declared.',
    },
  },
  'review.recused': {
    title: { zh: '已回避', en: 'You are out of this review' },
    detail: {
      zh: '您因利益冲突、回避或更换，不再参与本申报的评审和决定。',
      en: 'By a conflict, a recusal or a replacement you no longer take part in this application.',
    },
    advice: { zh: '回避对本申报一直有效。', en: 'This stays so for this application.' },
  },
  'review.already_scored': {
    title: { zh: '已经评分', en: 'The sheet is in already' },
    detail: {
      zh: '评分提交后不再更改，已评分的履职中的专家也不能更换。',
      en: 'A sheet is not changed once it is in, and an expert who sits and has scored is not replaced.',
    },
    advice: {
      zh: '如发现利益冲突，由专家声明或说明理由予以回避。',
      en: 'Where there is a conflict, it is declared, or the expert is recused with a reason.',
    },
  },
  'review.closed': {
    title: { zh: '评审已结束', en: 'The review is closed' },
    detail: {
      zh: '组长已结束本申报的评审。',
      en: 'The chair has closed the review of this application.',
    },
    advice: { zh: '查看结果，等待提出建议。', en: 'See the result; what follows is the proposal.' },
  },
  'review.not_chair': {
    title: { zh: '只有组长可以结束评审', en: 'Only the chair closes a review' },
    detail: { zh: '您不是本专家组组长。', en: 'You do not chair this panel.' },
    advice: { zh: '请组长结束评审。', en: 'Ask the chair to close it.' },
  },
  'review.scores_missing': {
    title: { zh: '评分尚未齐备', en: 'Scores are missing' },
    detail: {
      zh: '尚未评分的履职中的专家{count}名，或计入的评分不足。',
      en: '{count} not scored, or too few reviews count.',
    },
    advice: {
      zh: '等待其余专家评分，更换专家，或在有评分后由组长结束评审。',
      en: 'Wait for those of missing, replace an expert, or have the chair close once a review is in.',
    },
  },
  'review.scores_open': {
    title: { zh: '评分已公开，不再更换专家', en: 'The scores are open; nobody is replaced' },
    detail: {
      zh: '本申报的评分已经公开，以公开时的评分为准。',
      en: 'The scores of this application are open, and stand as they were opened.',
    },
    advice: {
      zh: '可以说明理由让专家回避；其评分仍予保留，由决定人对照含与不含该评分的平均分作出决定。',
      en: 'An expert can be recused with a reason; the sheet stays, and the decider weighs the means with and without it.',
    },
  },
  'review.late_scores_unweighed': {
    title: {
      zh: '评分公开后有专家退出，须写明其评分是否计入',
      en: 'An expert went after the scores were open; say whether that sheet counts',
    },
    detail: {
      zh: '有专家在评分公开之后退出。含与不含其评分的平均分均已列出，决定时须写明计入还是不计入。',
      en: 'An expert was out after the scores were open. The means with and without that sheet are shown; the decision says which it weighs.',
    },
    advice: {
      zh: '写明其评分计入还是不计入，并在理由中说明原因。',
      en: 'Say with lateScores whether it is counted or set_aside, and why among the reasons.',
    },
  },
  'review.expert_unknown': {
    title: { zh: '专家组中没有此人', en: 'Nobody of that name sits on the panel' },
    detail: {
      zh: '“{subject}”不在本专家组，或已被更换。',
      en: '“{subject}” is not on this panel, or was replaced.',
    },
    advice: { zh: '核对专家组名单。', en: 'See who sits on the panel.' },
  },
  'review.expert_barred': {
    title: { zh: '该专家已回避', en: 'This expert is out of the review' },
    detail: {
      zh: '“{subject}”已因利益冲突、回避或更换退出本申报的评审。',
      en: '“{subject}” is out of this application by a conflict, a recusal or a replacement.',
    },
    advice: { zh: '另选一名专家。', en: 'Name another expert.' },
  },
  'review.expert_related': {
    title: {
      zh: '该专家的单位须回避',
      en: 'The organisation of this expert is related to the case',
    },
    detail: {
      zh: '“{subject}”的单位是本申报的{ground}（{organisation}），不得参加评审。',
      en: '“{subject}” is of {organisation}, {ground} of this filing, and may not sit on its panel.',
    },
    advice: {
      zh: '另选一名专家；名册所载单位有误的，请管理员更正。',
      en: 'Name another expert; an organisation that the directory has wrong is put right by an admin.',
    },
  },
  'review.already_seated': {
    title: { zh: '该专家已在专家组', en: 'This expert sits on the panel already' },
    detail: { zh: '“{subject}”已是本专家组成员。', en: '“{subject}” has a seat on this panel.' },
    advice: { zh: '另选一名专家。', en: 'Name another expert.' },
  },
  'review.seats_used_up': {
    title: { zh: '更换专家次数已用尽', en: 'No more experts can be replaced' },
    detail: {
      zh: '一份申报的专家连同已更换的最多{limit}名。',
      en: 'An application has at most {limit} experts, those who were replaced included.',
    },
    advice: {
      zh: '由履职中的专家完成评审，或由组长结束评审。',
      en: 'Let those who sit finish, or have the chair close the review.',
    },
  },
  'decision.same_person': {
    title: { zh: '一人一职', en: 'One person, one office' },
    detail: {
      zh: '{who}已参与本申报的{office}，本环节须由他人办理。',
      en: '{who} had a hand in this case already ({office}); this takes somebody else.',
    },
    advice: { zh: '请另一人办理。', en: 'Leave it to another person.' },
  },
  'personal_data.needs_grant': {
    title: { zh: '须经另一人准予', en: 'A second person has to grant it' },
    detail: {
      zh: '个人信息由办理或决定本申报的人员查看；其他人须经另一人准予，准予七日内有效。',
      en: 'Personal data are for who holds or decides the case; others need a grant by a second person, which holds for seven days.',
    },
    advice: {
      zh: '写明理由提出申请，请另一名审查人员或决定人准予。',
      en: 'Ask for it with your reason, and have another examiner or decider grant it.',
    },
  },
  'personal_data.own_request': {
    title: { zh: '不能准予本人的申请', en: 'Nobody grants what they ask for' },
    detail: { zh: '申请人和准予人须是两个人。', en: 'Who asks and who grants are two people.' },
    advice: { zh: '请另一人准予。', en: 'Have another person grant it.' },
  },
  'personal_data.request_not_found': {
    title: { zh: '没有这项申请', en: 'There is no such request' },
    detail: {
      zh: '本申报没有可以准予的这项申请。',
      en: 'This application has no such request to be granted.',
    },
    advice: { zh: '重新查看申请列表。', en: 'See the list of requests again.' },
  },
  'person.unknown': {
    title: { zh: '名册中没有此人', en: 'The directory does not know them' },
    detail: {
      zh: '名册中没有可担任{roles}的人员：{subjects}。',
      en: 'The directory knows nobody as {roles} by the name of {subjects}.',
    },
    advice: {
      zh: '从名册中选择，核对账号；新的人员由管理员列入名册，或由本人先登录一次。',
      en: 'Choose from the directory, and check the subject; an admin enters whoever is new, or they sign in once.',
    },
  },
  'person.changed_meanwhile': {
    title: { zh: '此人的名册信息已有改动', en: 'The entry was changed meanwhile' },
    detail: {
      zh: '名册中此人的信息现为第{currentVersion}版。',
      en: 'The entry is at version {currentVersion} now.',
    },
    advice: {
      zh: '重新读取名册后再改。',
      en: 'Read the directory again, and change what is there.',
    },
  },
};
