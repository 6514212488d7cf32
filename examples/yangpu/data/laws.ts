import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'

/** What inspectors found people to act against: the laws of their day. */
export const laws: readonly DemonstrationRecord[] = (
  [
    [
      'accounting-2004',
      '民间非营利组织会计制度',
      '2004年版',
      '规范性文件',
      '财政部',
      '2005-01-01',
      '第十一条（待核）',
      '会计核算应当以实际发生的交易或者事项为依据。',
    ],
    [
      'mf-1998',
      '民办非企业单位登记管理暂行条例',
      '1998年版',
      '行政法规',
      '国务院',
      '1998-10-25',
      '第十五条（待核）',
      '登记事项需要变更的，应当自业务主管单位审查同意之日起30日内申请变更登记。',
    ],
    [
      'st-2016',
      '社会团体登记管理条例',
      '2016年修订',
      '行政法规',
      '国务院',
      '2016-02-06',
      '第十八条（待核）',
      '登记事项需要变更的，应当自业务主管单位审查同意之日起30日内申请变更登记。',
    ],
  ] as const
).map(([id, name, edition, kind, issuer, inForceFrom, number, wording]) => ({
  form: 'basis',
  id: `policy-${id}`,
  submitted: '2026-01-05',
  state: '正式',
  data: {
    name,
    edition,
    kind,
    issuer,
    articles: [{ number, wording }],
    publishedOn: inForceFrom,
    inForceFrom,
  },
}))
