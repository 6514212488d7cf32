import { beforeAll, expect, it } from 'vitest'
import { organisations } from '../../examples/yangpu/data/organisations.ts'
import type { RecordData, StoredRecord } from '../../src/model/index.ts'
import { type Bureau, openBureau } from './bureau.ts'

const register = organisations().slice(0, 3)
const [first, second] = register.map(({ id }) => id) as [string, string]

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
  await bureau.there(
    ...register.map(({ id, data }) => ({
      form: 'org',
      id,
      data,
      submitted: '2026-01-05',
      state: null,
    })),
  )
})

const officer = () => bureau.person('bureau', {}, 'officer')
const colleague = () => bureau.person('bureau', {}, 'colleague')
const chief = () => bureau.person('sectionHead')
const organisation = (id: string) =>
  bureau.person(
    'organisation',
    { uscc: String(register.find((each) => each.id === id)?.data.uscc) },
    id,
  )

it('S29: places run out, who signs in opens the party checkpoint of the organisation once', async () => {
  bureau.day('2026-05-20')
  const plan = {
    ...{ theme: '首次年检', kinds: ['年检'], purpose: '做好首次年检', audience: ['新成立'] },
    ...{ heldAt: '2026-06-11T14:00', place: '报告厅', perUnit: 2, seats: 3, partyHours: '0.5' },
    ...{ signUpBy: '2026-06-05', signUpHow: '在公众号报名', contactName: '周敏' },
    ...{ contactPhone: '13900139000', courses: [{ name: '填报要点', hours: '2.0' }] },
  }
  let training = await officer().make('training', plan)
  training = await officer().take('training', training, '已通知')
  training = await colleague().take('training', training, '报名中')
  const signUp = async (org: string, mobile: string) =>
    organisation(org).make('attendance', { training: training.id, org, name: '何雨桐', mobile })
  const enters = async (org: string, mobile: string) =>
    organisation(org).take('attendance', await signUp(org, mobile), '已报名')
  const one = await enters(first, '13500135001')
  const two = await enters(first, '13500135002')
  const third = await signUp(first, '13500135003')
  expect(await organisation(first).tries('attendance', third, '已报名')).toMatchObject({
    blocks: [{ rule: 'perUnit' }],
  })
  await expect(signUp(first, '13500135001')).rejects.toThrow('duplicate')
  const away = await enters(second, '13500135004')
  const late = await signUp(second, '13500135005')
  expect(await organisation(second).tries('attendance', late, '已报名')).toMatchObject({
    blocks: [{ rule: 'seatsLeft' }],
  })
  expect((await colleague().tries('training', training, '已举办')).kind).toBe('unmet')
  bureau.day('2026-06-11')
  for (const each of [one, two]) await signsIn(each)
  await officer().take('attendance', away, '缺席')
  expect(await bureau.all('partyCheckpoint')).toMatchObject([
    { state: '待采集', data: { org: first, link: 'L6', training: training.id } },
  ])
  training = await colleague().take('training', training, '已举办')
  training = await colleague().take('training', training, '已评价')
  expect((await colleague().tries('training', training, '已归档')).kind).toBe('unmet')
  await collected(first)
  expect((await colleague().take('training', training, '已归档')).state).toBe('已归档')
})

/** The organisation answers what its party checkpoint asks. */
async function collected(org: string): Promise<void> {
  const [opened] = await bureau.all('partyCheckpoint')
  const facts = { partyFull: 0, partyProb: 0, hasPartyOrg: false, noPartyReason: '没有党员。' }
  const items = ['党建课时', '负责人参加培训'].map((item) => ({ item, result: 'Y' }))
  const who = { partyLiaison: '范珺', reporter: '何雨桐', reportedOn: '2026-06-11' }
  const written = await organisation(org).write(
    'partyCheckpoint',
    opened ?? expect.fail('no checkpoint'),
    { ...facts, ...who, items },
  )
  await organisation(org).take('partyCheckpoint', written, '已填报')
}

async function signsIn(attendance: StoredRecord): Promise<void> {
  const yesterday = { signedInAt: '2026-06-10T13:45' }
  expect(await officer().triesToWrite('attendance', attendance, yesterday)).toMatchObject({
    blocks: [{ rule: 'onTheDay' }],
  })
  const now = await officer().write('attendance', attendance, { signedInAt: '2026-06-11T13:45' })
  await officer().take('attendance', now, '已签到')
}

it('S30: who wrote an article does not pass it, and whom it tells of has agreed', async () => {
  bureau.day('2026-06-01')
  const text: RecordData = {
    ...{
      platform: '“杨浦民政”公众号',
      column: '活力治理',
      title: '楼道里的议事会',
      author: '何雨桐',
    },
    ...{ proposedOn: '2026-05-20', text: '居民每月一议。', orgs: [{ org: first }], agreed: false },
  }
  let article = await officer().make('article', text)
  expect(await officer().tries('article', article, '待审核')).toMatchObject({
    blocks: [{ rule: 'consent' }],
  })
  article = await officer().write('article', article, { agreed: true })
  article = await officer().take('article', article, '待审核')
  expect((await officer().tries('article', article, '已审核')).kind).toBe('denied')
  expect(await chief().triesToWrite('article', article, { reviewer: '何雨桐' })).toMatchObject({
    blocks: [{ rule: 'reviewerIsOther' }],
  })
  article = await chief().write('article', article, { reviewer: '方知行' })
  article = await chief().take('article', article, '已审核')
  article = await chief().write('article', article, { publishedOn: '2026-06-01' })
  expect((await officer().take('article', article, '已发布')).state).toBe('已发布')
})
