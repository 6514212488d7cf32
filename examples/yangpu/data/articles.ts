import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { daysAfter } from './days.ts'
import { padded } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { randomOf } from './random.ts'

/** A column a fortnight since 2025, of three kinds in turn; the last few are not out yet. */
export const articles = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  Array.from({ length: 41 }, (_, nth) => {
    const random = randomOf(890_000 + nth)
    const proposedOn = daysAfter('2025-01-02', nth * 13)
    const column = columns[nth % columns.length] ?? columns[0]
    const state = states[nth - 36] ?? '已发布'
    const featured = random.shuffled(register.slice(0, 120)).slice(0, random.between(1, 3))
    const [title, text] = subjects[column][Math.floor(nth / 3) % subjects[column].length] ?? [
      '',
      '',
    ]
    return {
      form: 'article',
      id: `article-${padded(nth + 1, 3)}`,
      submitted: proposedOn,
      state,
      data: {
        platform: nth % 2 === 0 ? '“杨浦民政”公众号' : '“杨浦社会组织”公众号',
        ...{ column, title: `${column}｜${title}${nth < 21 ? '' : '（续）'}`, text, proposedOn },
        author: nth % 3 === 0 ? '何雨桐' : '陈一凡',
        ...(column === '小民课堂' && { policy: random.pick(['basis-01', 'basis-02', 'basis-03']) }),
        ...(column === '活力治理' && {
          ...{ orgs: featured.map(({ id }) => ({ org: id })), agreed: true },
          ...(nth % 2 === 0 && { caseRef: `case-2025-${padded(1 + (nth % 10), 2)}` }),
        }),
        ...(state !== '撰写' && state !== '待审核' && { reviewer: '方知行' }),
        ...(state === '已发布' && {
          ...{ publishedOn: daysAfter(proposedOn, 9), reads: random.between(180, 9_600) },
        }),
      },
    }
  })

const states = ['不采用', '已审核', '待审核', '待审核', '撰写']

const columns = ['活力治理', '便民问答', '小民课堂'] as const

const subjects = {
  活力治理: [
    ['楼道里的议事会', '居民在楼道里设议事角，每月一议，谈成了三份公约。'],
    ['一杯咖啡的温暖', '咖啡驿站把早餐送到困境儿童手里。'],
    ['夜市里找到工作', '商圈夜市上，毕业生和社会组织面对面。'],
    ['花园共建', '一块荒地变成大家的花园。'],
    ['老伙伴陪诊', '陪诊员都是六十岁上下的邻居。'],
    ['滨江有约', '滨江沿线的单位怎样商量一件事。'],
    ['社区食堂的账本', '一家社区食堂把账本贴在墙上。'],
  ],
  便民问答: [
    ['年检什么时候报', '每年的截止日遇休息日顺延。'],
    ['法定代表人换了怎么办', '先换届，再备案、变更登记。'],
    ['证书快到期了', '到期前九十天可以申请延续。'],
    ['公章丢了', '先登报声明，再申请重新刻制。'],
    ['注销要交哪些材料', '清算报告、清税证明、印章和证书。'],
    ['活动收费行不行', '会费以外的收费要有依据，并且公示。'],
    ['怎样申请等级评估', '登记满两个年度的可以申报。'],
  ],
  小民课堂: [
    ['社会组织协商怎么做', '协商方案讲了三件事：联系点、议题、智库。'],
    ['联系点有哪些', '专业、社区、协会商会三类联系点各做什么。'],
    ['创投资金怎样用', '专款专用，单独核算。'],
    ['议题从哪里来', '联系点、社会组织、街道、公众都可以提。'],
    ['成果怎样反馈', '部门采纳还是不采纳，都要说明。'],
    ['首付款最多多少', '不超过批准金额的百分之六十。'],
    ['年度评价看什么', '看场次，看成果。'],
  ],
} as const
