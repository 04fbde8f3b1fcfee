import * as z from 'zod';
import { CalendarDate } from '../calendar.ts';
import type { Text } from '../text.ts';
import { ExtraStated } from './extra-facts.ts';

/** What each fact is called, for questions, messages and pages. */
export const FACT_LABELS = z.registry<Text>();

/**
 * What can be done about a fact. `chosen`: it can be decided otherwise (the route, what is provided,
 * what is promised). `stated`: a number, code or date that can be mistyped, to be checked against the
 * paper. `given`: it has happened or is so. Nobody is advised to change what is stated or given.
 */
export type FactNature = 'chosen' | 'stated' | 'given';

/** The nature of each fact that is not given. */
export const FACT_NATURES = z.registry<{ readonly nature: FactNature }>();

function chosen<S extends z.ZodType>(schema: S): S {
  FACT_NATURES.add(schema, { nature: 'chosen' });
  return schema;
}

function mistypable<S extends z.ZodType>(schema: S): S {
  FACT_NATURES.add(schema, { nature: 'stated' });
  return schema;
}

function fact<S extends z.ZodType>(schema: S, zh: string, en: string): S {
  // a copy: the registry knows a schema by its identity, and a date serves several facts
  const own = schema.clone();
  FACT_LABELS.add(own, { zh, en });
  return own;
}

export const ORGANISATION_TYPES = [
  'association', // 协会
  'federation', // 联合会
  'society', // 学会
  'chamber', // 商会
  'alliance', // 产业技术联盟
  'other',
] as const;

export const NOVELTY_CATEGORIES = ['innovative', 'advanced', 'international', 'none'] as const;

/** One row of the comparison with an existing national or sector standard. */
export const IndicatorComparison = z.strictObject({
  indicator: z.string().max(200),
  own: z.string().max(200),
  reference: z.string().max(200),
  referenceStandard: z.string().max(100),
  verdict: z.enum(['stricter', 'better', 'equal', 'worse']),
});
export type IndicatorComparison = z.infer<typeof IndicatorComparison>;

/** One of the materials M1 to M8 of the calls, as far as a clause asks about it. */
function material<S extends z.ZodRawShape>(zh: string, en: string, more: S) {
  return z.strictObject({
    provided: chosen(fact(z.boolean(), `已提交${zh}`, `${en} is provided`)),
    ...more,
  });
}

const sealed = (zh: string, en: string) =>
  chosen(fact(z.boolean(), `${zh}已加盖公章`, `${en} bears the official seal`));
const statedNumber = (zh: string, en: string) =>
  mistypable(fact(z.string(), `${zh}载明的标准编号`, `standard number stated on ${en}`));

/**
 * The vocabulary of the clauses: everything that a condition may ask about one filing. Facts come
 * from an application (`factsOf`) or are stated by anyone in a what-if; each may be missing.
 */
export const Facts = z.strictObject({
  applicant: z.strictObject({
    orgType: fact(z.enum(ORGANISATION_TYPES), '社会团体类型', 'type of organisation'),
    legalPerson: fact(z.boolean(), '具有法人资格', 'the association is a legal person'),
    uscc: mistypable(fact(z.string(), '统一社会信用代码', 'unified social credit code')),
    relation: fact(
      z.enum(['miit_managed', 'entrusted_social_organisation', 'other']),
      '与工业和信息化部的关系',
      'relation to the ministry',
    ),
    level: fact(
      z.enum(['national', 'provincial', 'municipal']),
      '登记层级',
      'level of registration',
    ),
    goodPractice: fact(
      z.boolean(),
      '经评价符合 GB/T 20004.1 和 GB/T 20004.2',
      'the association is evaluated as conforming to GB/T 20004.1 and GB/T 20004.2',
    ),
  }),
  standard: z.strictObject({
    number: mistypable(fact(z.string(), '标准编号', 'standard number')),
    previousNumbers: fact(z.array(z.string()).max(20), '曾用的标准编号', 'its earlier numbers'),
    publishedOn: mistypable(fact(CalendarDate, '发布日期', 'date of publication')),
    implementedOn: mistypable(fact(CalendarDate, '实施日期', 'date of implementation')),
    status: fact(
      z.enum(['in_force', 'withdrawn', 'number_revoked']),
      '标准状态',
      'status of the standard',
    ),
    converted: fact(
      z.boolean(),
      '已转化为国际标准、国家标准或行业标准',
      'the standard has been turned into an international, national or sector standard',
    ),
  }),
  novelty: z.strictObject({
    categories: chosen(fact(z.array(z.enum(NOVELTY_CATEGORIES)), '申报类别', 'novelty categories')),
    gapSearch: fact(
      z.boolean(),
      '经检索，尚无同类国家标准、行业标准',
      'a search shows that no national or sector standard exists',
    ),
    searchedOn: fact(CalendarDate, '检索日期', 'date of the search'),
    comparison: fact(z.array(IndicatorComparison), '技术指标对比表', 'comparison of indicators'),
    internationalProject: fact(
      z.boolean(),
      '有同步推进的国际标准项目',
      'an international standard project runs alongside',
    ),
  }),
  filing: z.strictObject({
    route: chosen(fact(z.enum(['recommended', 'direct']), '申报途径', 'route of filing')),
    recommenderNamed: chosen(fact(z.boolean(), '已确定推荐部门', 'a recommender is named')),
    province: fact(
      z.string(),
      '推荐部门所在省级行政区划代码',
      'division code of the province of the recommender',
    ),
    cityReport: chosen(fact(z.boolean(), '有市级推荐报告', 'the city recommended it in a report')),
    truthful: chosen(
      fact(
        z.boolean(),
        '承诺对材料的真实性和准确性负责',
        'the association answers for truth and accuracy',
      ),
    ),
    commitmentSealed: chosen(
      fact(z.boolean(), '承诺已签字盖章', 'the commitment is signed and sealed'),
    ),
    signedOn: fact(CalendarDate, '承诺日期', 'date of the commitment'),
    count: fact(z.int().min(0), '本单位本次申报项目数', 'number of filings of the association'),
    /** 0: they are in no order. */
    rank: chosen(fact(z.int().min(0), '申报优先级', 'priority among them')),
    receivedOn: fact(CalendarDate, '收到日期', 'date of receipt'),
  }),
  adoption: z.strictObject({
    voluntary: fact(z.boolean(), '社会团体自愿申请采信', 'the association applies of its own will'),
    consistentContent: fact(
      z.boolean(),
      '国家标准与本团体标准技术内容原则一致',
      'the national standard keeps the technical content in principle',
    ),
    withinScope: fact(
      z.boolean(),
      '符合推荐性国家标准制定需求和范围',
      'the standard fits the need and scope of recommended national standards',
    ),
    appliedOn: chosen(fact(CalendarDate, '申请采信日期', 'date of the application for adoption')),
    goodEffect: fact(z.boolean(), '实施效果良好', 'the standard was implemented with good effect'),
    proposal: chosen(
      fact(z.boolean(), '已提交采信建议书', 'the proposal for adoption is provided'),
    ),
    copyright: chosen(
      fact(
        z.boolean(),
        '已声明遵守国家标准版权政策',
        'the copyright policy of national standards is accepted',
      ),
    ),
    patents: fact(z.boolean(), '标准涉及专利', 'the standard involves patents'),
    patentProof: chosen(
      fact(z.boolean(), '已提交必要专利的证明', 'proof that the patents are essential is provided'),
    ),
    registration: chosen(
      fact(
        z.boolean(),
        '已提交社会团体法人登记证书和年检记录',
        'the legal-person certificate and the records of the yearly checks are provided',
      ),
    ),
    evaluationProof: chosen(
      fact(
        z.boolean(),
        '已提交良好行为评价证明',
        'proof of the evaluation for good practice is provided',
      ),
    ),
    draft: chosen(
      fact(
        z.boolean(),
        '已提交标准文本和编制说明',
        'the text and the note on its making are provided',
      ),
    ),
    technicalPapers: chosen(
      fact(
        z.boolean(),
        '已提交技术资料和实施情况证明',
        'the technical papers and the proof of implementation are provided',
      ),
    ),
    planIssuedOn: fact(CalendarDate, '计划下达日期', 'date on which the plan was issued'),
    submittedOn: fact(CalendarDate, '报批日期', 'date of submission for approval'),
  }),
  materials: z.strictObject({
    M1: material('社会团体法人登记证书', 'the legal-person certificate', {
      sealed: sealed('登记证书复印件', 'the copy of the certificate'),
    }),
    M2: material('汇总表', 'the summary table', {}),
    M3: material('申报书', 'the application form', {}),
    M4: material('标准发布文件', 'the publication notice', {
      statedNumber: statedNumber('发布文件', 'the publication notice'),
    }),
    M5: material('标准文本', 'the text of the standard', {
      statedNumber: statedNumber('标准文本封面', 'the cover of the standard'),
    }),
    M6: material('应用情况证明', 'the proof of application', {
      sealed: sealed('应用情况证明', 'every proof of application'),
    }),
    M7: material('转化证明材料', 'the proof of conversion', {}),
    M8: material('标准化技术委员会或专家组推荐意见', 'the opinion of the committee or experts', {}),
  }),
});
export type Facts = z.infer<typeof Facts>;

type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> | undefined }
    : T;

/** Facts as far as they are stated. A fact that is absent is unknown, never false. */
export type PartialFacts = DeepPartial<Facts> & {
  /** What a pack or a call asks besides, by its id. */
  extra?: ExtraStated | undefined;
};

function partial(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodObject)) return schema;
  const shape = Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>);
  const isGroup = shape.every(
    ([, field]) => FACT_LABELS.has(field) || field instanceof z.ZodObject,
  );
  if (!isGroup) return schema;
  return z.strictObject(
    Object.fromEntries(shape.map(([key, field]) => [key, partial(field).optional()])),
  );
}

/** The same shape with every fact optional, for a what-if on any part of a case. */
export const PartialFacts = (partial(Facts) as z.ZodObject).extend({
  extra: ExtraStated.optional(),
}) as unknown as z.ZodType<PartialFacts>;

/** `standard.implementedOn`: where a fact stands in `Facts`. */
export const FactPath = z.string().regex(/^[a-z]\w*(\.\w+)+$/);
export type FactPath = z.infer<typeof FactPath>;
