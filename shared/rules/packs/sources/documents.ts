import type { SourceDocument } from '../../../domain/rules/source.ts';

/** A text on another site that was read. Nothing was kept of any, so no hash is known. */
type Copy = SourceDocument['copies'][number];

function copy(key: string, address: string, is: Copy['is'] = 'copy'): Copy {
  return { key, address, ...(is && { is }), hash: null };
}

/** What is a notice of its own is, below a ministry's, the letter that forwards that one. */
function forwarding(own: Copy): Copy {
  return { ...own, is: 'forwarding' };
}

const MINISTRY = '工业和信息化部';

function notice(
  year: string,
  number: string | null,
  copies: readonly Copy[],
  date: string | null = null,
): SourceDocument {
  const document = number ?? `${year}年申报通知（文号未查到）`;
  const key = `miit-${year}`;
  return { key, issuer: MINISTRY, document, title: null, number, date, copies: [...copies] };
}

/** A notice of somebody below the ministry, of which neither number nor title were found. */
function local(key: string, issuer: string, copies: readonly Copy[]): SourceDocument {
  const document = '通知（文号、标题未查到）';
  return { key, issuer, document, title: null, number: null, date: null, copies: [...copies] };
}

const S21GD = copy('S21GD', 'http://mziit.com/news/14724.html');
const S21SD = copy('S21SD', 'http://www.iliveaboard.com/content/?88-115-970.html');
const S23CITY = copy('S23CITY', 'https://m.debangwuliu8.cn/grabNoti/84664_tz.html');
const S24HB = copy('S24HB', 'https://bizlaba.com/post/5074.html');
const S24GD = copy('S24GD', 'http://sdxiumei.com/jyjxj/tzgg/qttz/content/post_867257.html');
const S18GD = copy('S18GD', 'http://gdii.gd.gov.cn/20186601n/content/post_923061.html');
const S23CECA = copy('S23CECA', 'http://protect.ic-ceca.org.cn/tbzx/339.html');

/**
 * Every document that a clause rests on, with the copies of it that were read; null where a source
 * does not say. Below a ministry's notice stand letters that forward it and reports of it as well, each said to be one.
 */
export const DOCUMENTS: readonly SourceDocument[] = [
  notice('2018', '工信厅科函〔2018〕253号', [
    forwarding(S18GD),
    copy('S18R', 'http://news.ctei.cn/domestic/gnzx/201812/t20181228_3825555.htm', 'report'),
  ]),
  notice('2019', '工信厅科函〔2019〕152号', [
    copy('S19', 'http://www.gxzyxz.com/notice/show-723.html'),
    copy('S19R', 'http://atcrr.cn/show-7-5826-1.html', 'report'),
  ]),
  notice('2020', null, [copy('S20', 'https://sqrdapp.com/law/rule/down.php?itemid=203152')]),
  notice(
    '2021',
    '工信厅科函〔2021〕161号',
    [
      copy('S21a', 'https://m.lab216.com/law/show-3953.html'),
      copy('S21b', 'http://ahamp.cn/Home/Article/show/id/3471.html'),
      copy('S21c', 'http://caturday.cn/news/detail-92807.html'),
      forwarding(S21GD),
      forwarding(S21SD),
    ],
    '2021-07-07',
  ),
  notice('2022', '工信厅科函〔2022〕130号', [
    copy('S22', 'http://shuangchuangzhiku.com/newsinfo/260'),
  ]),
  notice('2023', '工信厅科函〔2023〕165号', [
    copy('S23a', 'http://lzcydq.cn/26633479.html'),
    copy('S23b', 'https://0798ci.com/law/179019.html'),
    forwarding(S23CITY),
    forwarding(S23CECA),
    copy('S23R', 'http://pzmhd.cn/show3392.html', 'report'),
  ]),
  notice('2024', '工信厅科函〔2024〕257号', [
    copy('S24', 'https://huaxiataike.com/news/58242.html'),
    forwarding(S24HB),
    forwarding(S24GD),
  ]),
  local('gd-2018', '广东省（转发通知）', [S18GD]),
  local('gd-2021', '广东省（转发通知）', [S21GD]),
  local('sc-2021', '四川省（转发通知）', [
    copy('S21SC', 'http://www.hnrmy.cn/policy/show.php?itemid=375812'),
  ]),
  local('sd-2021', '山东省（转发通知）', [S21SD]),
  local('ceca-2023', '中国电子元件行业协会（内部通知）', [S23CECA]),
  local('gd-city-2024', '广东省某市工业和信息化局（转发通知）', [S24GD]),
  local('hb-2024', '河北省（转发通知）', [S24HB]),
  {
    key: 'adoption-2023',
    issuer: '发布机关未查到',
    document: '《推荐性国家标准采信团体标准暂行规定》（2023年8月18日发布施行）',
    title: '推荐性国家标准采信团体标准暂行规定',
    number: null,
    date: '2023-08-18',
    copies: [
      copy('DIGEST', 'http://www.chinajeweler.com/zbhy/xztg/76828.html', 'digest'),
      copy('FILING', 'http://zxd.sacinfo.org.cn/adoptTB/register/xmsb', 'report'),
      copy(
        'SESEC',
        'https://sesec.eu/2023/news-events/news/translation-of-chinas-interim-provisions-on-upgrading-association-standards',
        'report',
      ),
    ],
  },
  {
    key: 'miit-347-2024',
    issuer: MINISTRY,
    document: '工信厅联节函〔2024〕347号',
    title: null,
    number: '工信厅联节函〔2024〕347号',
    date: '2024-09-11',
    copies: [
      copy(
        'S347',
        'http://tititoiture.com/jgsj/jns/wjfb/art/2024/art_e0237fd62111492a9318e998ed9d4f1b.html',
      ),
    ],
  },
  {
    key: 'miit-lists',
    issuer: MINISTRY,
    document: '工业产品碳足迹核算规则团体标准推荐清单的通知',
    title: null,
    number: null,
    date: null,
    copies: [copy('LISTS', 'http://m.bulleintime.com/zhengcefagui/2026/0203116845.html')],
  },
  {
    key: 'miit-order-55',
    issuer: MINISTRY,
    document: '《工业通信业行业标准制定管理办法》（工信部令第55号）',
    title: '工业通信业行业标准制定管理办法',
    number: '工信部令第55号',
    date: '2020-08-12',
    copies: [copy('ORDER55', 'http://m.kubikeji.cn/news/35034.html')],
  },
  {
    key: 'pilots-system',
    issuer: '本系统',
    document: '本系统的核对',
    title: null,
    number: null,
    date: null,
    copies: [],
  },
];
