import type { RecordData } from '../../../src/model/index.ts'
import type { DemonstrationRecord } from '../../../src/runtime/demonstration.ts'
import type { DemonstrationLetters } from '../../../src/runtime/letters/demonstration.ts'
import { daysAfter } from './days.ts'
import { padded, yuan } from './numbers.ts'
import type { Organisation } from './organisations.ts'
import { person } from './people.ts'
import { asProject } from './projects.ts'
import { type Random, randomOf } from './random.ts'

/** 一杯咖啡的温暖: twice over, with receipts, what became of the money, and its project; and once going on. */
export function* charity(
  register: readonly Organisation[],
): Generator<DemonstrationRecord | DemonstrationLetters> {
  const org = register[70]?.id ?? ''
  for (const [year, count] of [
    [2024, 26],
    [2025, 34],
  ] as const) {
    const random = randomOf(884_000 + year)
    const campaign = campaignOf(year, org)
    const gifts = Array.from({ length: count }, (_, nth) => gift(campaign, year, nth, random))
    yield campaign
    yield begun(campaign)
    yield* gifts
    yield {
      ...{ notice: 'donationReceipt', on: `${year}-09-02` },
      records: gifts.filter(({ state }) => state === '已到账').map(({ id }) => id),
    }
    yield { ...campaign, state: '公示', submitted: `${year}-09-02` }
    yield useOf(campaign, year, gifts)
    yield { ...campaign, state: '办结', submitted: `${year}-10-15` }
  }
  const campaign = campaignOf(2026, org)
  yield campaign
  yield begun(campaign)
  yield* latest.map((more, place) => donation(campaign.id, `gift-${padded(place + 1, 3)}`, more))
}

const campaignOf = (year: number, org: string): DemonstrationRecord => ({
  form: 'charityCampaign',
  id: `coffee-${year}`,
  submitted: `${year}-02-20`,
  state: '实施',
  data: {
    ...{ name: '一杯咖啡的温暖', org, field: '民生服务', raising: '定向募捐' },
    ...{ startsOn: `${year}-03-05`, endsOn: `${year}-08-31`, expected: 500 },
    ...{ place: '滨江咖啡驿站', story: '每卖出一杯咖啡捐出一元。', usedFor: '困境儿童早餐' },
  },
})

const begun = (campaign: DemonstrationRecord): DemonstrationRecord => {
  const { name, startsOn, endsOn } = campaign.data
  return asProject(campaign, '公益主题活动', String(startsOn), {
    ...{ name: `${name}（${campaign.id.slice(-4)}年）`, endsOn: endsOn ?? '', funds: 0 },
  })
}

const donation = (campaign: string, id: string, more: RecordData): DemonstrationRecord => ({
  form: 'donation',
  id,
  submitted: String(more.givenOn ?? '2026-04-08'),
  state: '已到账',
  data: { campaign, what: '资金', givenOn: '2026-04-08', clerk: '周敏', ...more },
})

/** One of them was given back. */
function gift(
  { id }: DemonstrationRecord,
  year: number,
  nth: number,
  random: Random,
): DemonstrationRecord {
  const isCompany = random.chance(25)
  const amount = isCompany
    ? yuan(random.between(1, 30) * 1_000)
    : yuan(random.between(5, 900)) + random.below(100)
  const made = donation(id, `gift-${year}-${padded(nth + 1, 3)}`, {
    donor: isCompany ? `上海${companies[nth % companies.length]}有限公司` : person(random).name,
    ...{ donorKind: isCompany ? '单位' : '个人', namedPublicly: random.chance(70), amount },
    givenOn: daysAfter(`${year}-03-10`, nth * 5),
  })
  return nth === 7 ? { ...made, state: '已退回' } : made
}

const companies = ['江畔餐饮管理', '星谷商贸', '同悦文化传播', '长桥设计']

function useOf(
  { id, data }: DemonstrationRecord,
  year: number,
  gifts: readonly DemonstrationRecord[],
): DemonstrationRecord {
  const raised = gifts
    .filter(({ state }) => state === '已到账')
    .reduce((sum, { data }) => sum + Number(data.amount), 0)
  const [breakfasts, boxes] = [Math.floor(raised * 0.7), Math.floor(raised * 0.2)]
  return {
    form: 'fundUse',
    id: `${id}-use`,
    submitted: `${year}-09-30`,
    state: '已核对',
    data: {
      ...{ campaign: id, org: data.org ?? '', people: 400 + (year - 2024) * 120 },
      uses: [
        { item: '早餐', amount: breakfasts, usedOn: `${year}-09-10`, people: 86 },
        { item: '保温餐盒', amount: boxes, usedOn: `${year}-09-18`, people: 86 },
      ],
      ...{ rest: '转入下一年度的活动。', shownOn: `${year}-09-28`, shownWhere: '慈善中国' },
    },
  }
}

/** One 分, a usual one, and one whose 大写 is long. */
const latest: readonly RecordData[] = [
  { donor: '林静喆', donorKind: '个人', amount: 168_050, namedPublicly: true },
  { donor: '一位市民', donorKind: '个人', amount: 1, namedPublicly: false },
  {
    ...{ donor: '上海晟川食品有限公司', donorKind: '单位', amount: yuan(1_002_000) },
    ...{ namedPublicly: true, what: '物资', goods: '早餐券、保温餐盒和配送车一批' },
    usedFor: '控江路、延吉新村两个街道的困境儿童',
  },
]
