import type { Text } from '../../shared/domain/text.ts';
import { catalogue } from '../reader/catalogue.ts';

/** Why one of several was not done, for people; a list has codes and no words. */
const REFUSALS = catalogue({
  'application.changed_meanwhile': {
    zh: '您打开列表以后，该申报有了变化',
    en: 'it was changed after you opened the list',
  },
  'application.not_from_here': {
    zh: '该申报已不在待办的状态，可能已由他人办理',
    en: 'it is not where this can be done any more: somebody may have done it',
  },
  'application.not_found': {
    zh: '该申报不在您可办理的范围',
    en: 'it is not among what you may see',
  },
  'caller.own_organisation': {
    zh: '本单位的申报，须由他人办理',
    en: 'it is of your own organisation and takes somebody else',
  },
  'caller.related_organisation': {
    zh: '本单位与该申报有关，须由他人办理',
    en: 'your organisation is related to it and it takes somebody else',
  },
  'review.late_scores_unweighed': {
    zh: '有专家在评分公开后退出，请打开该申报，写明其评分是否计入后单独决定',
    en: 'an expert went after the scores were open: open it, say whether that sheet counts, and decide on it by itself',
  },
  'review.recused': {
    zh: '您已回避，须由他人办理',
    en: 'you are out of its review; it takes somebody else',
  },
  'decision.same_person': {
    zh: '您已参与该申报的其他环节，须由他人办理',
    en: 'you had another part in it; it takes somebody else',
  },
  'review.panel_size': {
    zh: '专家人数与本次申报设置的不符',
    en: 'the call asks for another number of experts',
  },
  'review.expert_related': {
    zh: '有专家来自申报方或推荐方，不能参加评审',
    en: 'an expert is of an organisation that files or recommends, and may not sit',
  },
  'person.unknown': {
    zh: '有专家不在专家目录中',
    en: 'an expert is not in the directory',
  },
  'request.invalid': {
    zh: '所填内容不合要求，请核对该行',
    en: 'what is filled in does not do: please look at the row',
  },
  'examination.clause_unknown': {
    zh: '引用的条款不在该申报适用的规则中',
    en: 'a clause that is cited is not in the rules that it is judged by',
  },
  'objection.already_answered': { zh: '该异议已经答复', en: 'the objection is answered already' },
});

const OTHERWISE: Text = {
  zh: '系统没有接受，请打开该申报查看',
  en: 'it was not accepted; please open it and look',
};

/** What a code of a refusal means, in words. */
export function refusalSaid(code: string): Text {
  return Object.hasOwn(REFUSALS, code) ? REFUSALS[code as keyof typeof REFUSALS] : OTHERWISE;
}
