import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import { mobile, padded, yuan } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { randomOf } from './random.ts'

/** What the district is known for: papers in force, job fairs, cases, ventures, charity, suggestions; of each a short one and a long one. */
export const brands = (register: readonly Organisation[]): readonly DemonstrationRecord[] => [
  ...policies,
  ...fairs(register),
  ...cases(register),
  ...ventures(register),
  ...charity(register),
  ...suggestions(register),
]

const filed = (
  form: string,
  id: string,
  [submitted, state]: readonly [string, string],
  data: RecordData,
): DemonstrationRecord => ({ form, id, submitted, state, data })

const clauses = [
  '社会组织协商在区委领导下，由区民政局统筹推进，各街道、各部门协同。',
  '设立专业、社区、协会商会三类协商联系点，由区民政局公布名单，每年评价一次。',
  '每年第四季度征集次年议题，经联席会议审议后分派联系点，成果报送有关部门，部门应当反馈是否采纳；不采纳的，说明理由。',
]

const policies = (
  [
    ['关于推进本区社会组织协商工作的实施方案（试行）', '2025年试行版', '试行', 3],
    ['社会组织协商联系点工作办法', '2026年版', '正式', 2],
    ['公益创投项目资金管理办法', '2026年版', '正式', 1],
  ] as const
).map(([name, edition, state, count], place) =>
  filed('basis', `basis-${padded(place + 1, 2)}`, ['2025-02-10', state], {
    ...{ name, edition, kind: '本局文件', issuer: '上海市杨浦区民政局' },
    purpose: '规范工作，明确各方责任。',
    articles: clauses
      .slice(0, count)
      .map((wording, at) => ({ number: `第${'一二三'[at]}条`, wording })),
    ...{ publishedOn: '2025-03-10', inForceFrom: '2025-03-15' },
    ...(state === '试行' && { trialUntil: '2027-03-14' }),
  }),
)

const fairs = (register: readonly Organisation[]) =>
  ['大学路商圈夜市', '五角场商圈毕业生专场', '滨江夜市'].map((where, place) => {
    const random = randomOf(880_000 + place)
    const isLive = place === 0
    return filed('jobFair', `fair-2026-${padded(place + 1, 2)}`, ['2026-06-20', '已发布'], {
      ...{ name: `${where}社会组织招聘活动`, heldOn: `2026-07-${24 + place}`, place: where },
      ...{ hours: '17时至21时', organiser: register[place]?.id ?? '', signUpBy: '2026-07-15' },
      ...{ ways: isLive ? ['线下', '直播带岗'] : ['线下'] },
      ...(isLive && { platform: '杨浦民政视频号' }),
      ...{ contactName: person(random).name, contactPhone: mobile(random) },
      employers: register.slice(20, [32, 23, 21][place]).map(({ id }) => {
        const posts = random.between(2, 12)
        return { org: id, posts, graduatePosts: random.between(0, posts) }
      }),
    })
  })

const judges = ['祁堃', '陆昇', '范珺', '顾赟', '许喆昇']

function cases(register: readonly Organisation[]): readonly DemonstrationRecord[] {
  const call = filed('caseCall', 'cases-2026', ['2026-02-01', '公示'], {
    ...{ year: 2026, title: '社会组织参与社区治理十大创新案例', winners: 10 },
    ...{ submitBy: '2026-04-30', shownFrom: '2026-06-08', shownUntil: '2026-06-16' },
  })
  const entries = (
    [
      ['楼道里的议事会', '入选十大', 2],
      ['从“一个人的早餐”到“一条街的守望”：独居老人互助网络的五年探索', '未入选', 2],
      ['花园共建', '未入选', 1],
      ['晚托班', '未入选', 0],
    ] as const
  ).map(([title, state, rounds], place) => {
    const random = randomOf(881_000 + place)
    return filed('innovationCase', `case-2026-${padded(place + 1, 2)}`, ['2026-04-10', state], {
      ...{ call: call.id, org: register[40 + place]?.id ?? '', title, field: '社区治理' },
      story: '居民每月一议，把堆物、晾晒、停车三件事谈成了公约。',
      ...{ startsOn: '2025-03-01', contactName: person(random).name },
      contactMobile: mobile(random),
      scores: ['初评', '终评']
        .slice(0, rounds)
        .flatMap((round) =>
          judges.map((judge) => ({ round, judge, score: `${random.between(70, 98)}.0` })),
        ),
    })
  })
  return [call, ...entries]
}

const ventures = (register: readonly Organisation[]) =>
  (
    [
      ['暖邻社区食堂', '已立项', 0],
      ['困境儿童早餐计划', '已签约', 0],
      ['非遗手作进楼组、进园区、进校园三年行动（第一期）', '已立项', 0],
      ['老伙伴陪诊', '首付已拨', 1],
      ['社区花园营造师', '首付已拨', 1],
      ['残疾青年居家就业支持网络建设', '中期', 2],
    ] as const
  ).map(([name, state, paid], place) => {
    const random = randomOf(882_000 + place)
    const approved = random.between(5, 15)
    return filed('venture', `venture-2026-${padded(place + 1, 2)}`, ['2025-04-20', state], {
      ...{ year: 2025, org: register[60 + place]?.id ?? '', name, field: '民生服务' },
      ...{ served: '本区有需要的居民', people: random.between(30, 300) },
      plan: '在三个居民区设服务点，由社工带着志愿者上门服务，每月回访一次。',
      ...{ startsOn: '2025-07-01', endsOn: '2026-06-30', applied: yuan(approved * 12_000), own: 0 },
      scores: judges.map((judge) => ({ judge, score: `${random.between(76, 96)}.5` })),
      approved: yuan(approved * 10_000),
      ...(state !== '已立项' && { signedOn: '2025-06-20', contractNo: `杨创投2025-${place + 1}` }),
      payments: [
        { stage: '首付', amount: yuan(approved * 5_000), paidOn: '2025-07-05' },
        { stage: '中期款', amount: yuan(approved * 3_000), paidOn: '2026-01-10' },
      ].slice(0, paid),
    })
  })

function charity(register: readonly Organisation[]): readonly DemonstrationRecord[] {
  const campaign = filed('charityCampaign', 'coffee-2026', ['2026-02-20', '实施'], {
    ...{ name: '一杯咖啡的温暖', org: register[70]?.id ?? '', field: '民生服务' },
    ...{ raising: '定向募捐', startsOn: '2026-03-05', endsOn: '2026-08-31', expected: 500 },
    ...{ place: '滨江咖啡驿站', story: '每卖出一杯咖啡捐出一元。', usedFor: '困境儿童早餐' },
  })
  const gifts = [
    { donor: '林静喆', donorKind: '个人', amount: 168_050, namedPublicly: true },
    { donor: '一位市民', donorKind: '个人', amount: 1, namedPublicly: false },
    {
      ...{ donor: '上海晟川食品有限公司', donorKind: '单位', amount: yuan(1_002_000) },
      ...{ namedPublicly: true, what: '物资', goods: '早餐券、保温餐盒和配送车一批' },
      usedFor: '控江路、延吉新村两个街道的困境儿童',
    },
  ].map((gift, place) =>
    filed('donation', `gift-${padded(place + 1, 3)}`, ['2026-04-08', '已到账'], {
      ...{ campaign: campaign.id, what: '资金', givenOn: '2026-04-08', clerk: '周敏' },
      ...gift,
    }),
  )
  return [campaign, ...gifts]
}

const ideas = [
  ['共享高校中试平台', '区科学技术委员会', '高校中试平台大半时间空着，建议向科技型社会组织开放。'],
  [
    '商圈夜间错峰配送',
    '区商务委员会',
    '夜市期间货车与行人抢道，建议划定配送时段，由商会牵头自律。',
  ],
  ['老旧厂房改作公益空间', '区文化和旅游局', '滨江有几处闲置厂房，可以改作社会组织的活动空间。'],
] as const

const suggestions = (register: readonly Organisation[]): readonly DemonstrationRecord[] =>
  ['科技创新', '社区治理', '其他'].flatMap((field, place) => {
    const random = randomOf(883_000 + place)
    const meeting = filed(
      'suggestionMeeting',
      `idea-meeting-${place + 1}`,
      ['2026-06-10', '收集建议'],
      {
        ...{ name: '我为杨浦创新发展献一计', nth: place + 1, heldAt: `2026-06-1${place}T14:00` },
        ...{ place: '区民政局三楼会议室', moderator: '方知行', field },
        people: register
          .slice(80, 82 + place * 4)
          .map(({ data }) => ({ name: person(random).name, unit: String(data.name) })),
      },
    )
    return [
      meeting,
      ...ideas.slice(0, 3 - place).map(([title, unit, content], at) =>
        filed('suggestion', `idea-${place + 1}-${at + 1}`, ['2026-06-15', '已交办'], {
          ...{ meeting: meeting.id, nth: at + 1, proposer: person(random).name, field, title },
          ...(at === 0 && { org: register[80 + place]?.id ?? '' }),
          ...{ content, unit, assignedOn: '2026-06-18' },
          ...(at === 1 && { others: '区城市管理行政执法局，各街道办事处' }),
        }),
      ),
    ]
  })
