import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import type { Organisation } from './organisations.ts'

/** What inspectors found people to act against: the laws of their day. */
export const laws: readonly DemonstrationRecord[] = (
  [
    [
      ...['accounting-2004', '民间非营利组织会计制度', '2004年版', '规范性文件', '财政部'],
      '2005-01-01',
      [['第十一条（待核）', '会计核算应当以实际发生的交易或者事项为依据。']],
    ],
    [
      ...['mf-1998', '民办非企业单位登记管理暂行条例', '1998年版', '行政法规', '国务院'],
      '1998-10-25',
      [
        [
          '第十五条（待核）',
          '登记事项需要变更的，应当自业务主管单位审查同意之日起30日内申请变更登记。',
        ],
        [
          '第二十五条（待核）',
          '不按照规定接受监督检查、违反国家有关规定收取费用的，予以警告，责令改正。',
        ],
      ],
    ],
    [
      ...['st-2016', '社会团体登记管理条例', '2016年修订', '行政法规', '国务院'],
      '2016-02-06',
      [
        [
          '第十八条（待核）',
          '登记事项需要变更的，应当自业务主管单位审查同意之日起30日内申请变更登记。',
        ],
        [
          '第三十条（待核）',
          '不按照规定接受监督检查、违反国家有关规定收取费用的，给予警告，责令改正。',
        ],
      ],
    ],
    [
      ...['mf-charter', '民办非企业单位（法人）章程示范文本', '示范文本', '章程示范', '民政部'],
      '2005-01-01',
      [['第三章（待核）', '理事会每年至少召开两次会议，重大事项由理事会表决，会议有记录。']],
    ],
    [
      ...['st-charter', '社会团体章程示范文本', '示范文本', '章程示范', '民政部'],
      '2005-01-01',
      [['第四章（待核）', '理事会每年至少召开一次会议，重大事项由理事会表决，会议有记录。']],
    ],
  ] as const
).map(([id, name, edition, kind, issuer, inForceFrom, articles]) => ({
  form: 'basis',
  id: `policy-${id}`,
  submitted: '2026-01-05',
  state: '正式',
  data: {
    name,
    edition,
    kind,
    issuer,
    articles: articles.map(([number, wording]) => ({ number, wording })),
    publishedOn: inForceFrom,
    inForceFrom,
  },
}))

/** What a finding of a category goes against. */
export function groundOf(category: string, { type }: Organisation): RecordData {
  const isAssociation = type === 'ST'
  switch (category) {
    case '财务':
      return { law: 'policy-accounting-2004', article: '第十一条（待核）' }
    case '登记事项':
      return isAssociation
        ? { law: 'policy-st-2016', article: '第十八条（待核）' }
        : { law: 'policy-mf-1998', article: '第十五条（待核）' }
    case '收费':
    case '证照印章':
      return isAssociation
        ? { law: 'policy-st-2016', article: '第三十条（待核）' }
        : { law: 'policy-mf-1998', article: '第二十五条（待核）' }
    default:
      return isAssociation
        ? { law: 'policy-st-charter', article: '第四章（待核）' }
        : { law: 'policy-mf-charter', article: '第三章（待核）' }
  }
}
