import { expect, it } from 'vitest'
import { organisations } from '../../examples/yangpu/data/organisations.ts'
import type { RecordData, StoredRecord } from '../../src/model/index.ts'
import { Office } from './office.ts'

const register = organisations().slice(0, 3)
const [first, second] = register.map(({ id }) => id) as [string, string]

const office = new Office()
await office.registered(...register)

const officer = office.person('bureau')
const colleague = office.person('bureau')
const chief = office.person('sectionHead')

it('S29: places run out, who signs in opens the party checkpoint of the organisation once', async () => {
  office.today = '2026-05-20'
  const plan = {
    ...{ theme: '首次年检', kinds: ['年检'], purpose: '做好首次年检', audience: ['新成立'] },
    ...{ heldAt: '2026-06-11T14:00', place: '报告厅', perUnit: 2, seats: 3, partyHours: '0.5' },
    ...{ signUpBy: '2026-06-05', signUpHow: '在公众号报名', contactName: '周敏' },
    ...{ contactPhone: '13900139000', courses: [{ name: '填报要点', hours: '2.0' }] },
  }
  const training = await officer.file('training', plan)
  await colleague.take(training, '报名中')
  const signUp = async (org: string, mobile: string) =>
    office.member(org).create('attendance', { training: training.id, org, name: '何雨桐', mobile })
  const enters = async (org: string, mobile: string) =>
    office.member(org).take(await signUp(org, mobile), '已报名')
  const one = await enters(first, '13500135001')
  const two = await enters(first, '13500135002')
  const third = await signUp(first, '13500135003')
  expect(await office.member(first).move(third, '已报名')).toEqual(['perUnit'])
  await expect(signUp(first, '13500135001')).rejects.toThrow('duplicate')
  const away = await enters(second, '13500135004')
  const late = await signUp(second, '13500135005')
  expect(await office.member(second).move(late, '已报名')).toEqual(['seatsLeft'])
  expect(await colleague.move(training, '已举办')).toBe('unmet')
  office.today = '2026-06-11'
  for (const each of [one, two]) await signsIn(each)
  await officer.take(away, '缺席')
  expect(await office.all('partyCheckpoint')).toMatchObject([
    { state: '待采集', data: { org: first, link: 'L6', training: training.id } },
  ])
  await colleague.take(training, '已举办', '已评价')
  expect(await colleague.move(training, '已归档')).toBe('unmet')
  await collected(first)
  expect((await colleague.take(training, '已归档')).state).toBe('已归档')
})

/** The organisation answers what its party checkpoint asks. */
async function collected(org: string): Promise<void> {
  const opened = await office.only('partyCheckpoint')
  const facts = { partyFull: 0, partyProb: 0, hasPartyOrg: false, noPartyReason: '没有党员。' }
  const items = ['党建课时', '负责人参加培训'].map((item) => ({ item, result: 'Y' }))
  const who = { partyLiaison: '范珺', reporter: '何雨桐', reportedOn: '2026-06-11' }
  await office.member(org).write(opened, { ...facts, ...who, items })
  await office.member(org).take(opened, '已填报')
}

async function signsIn(attendance: StoredRecord): Promise<void> {
  const yesterday = { signedInAt: '2026-06-10T13:45' }
  expect(await officer.tryToWrite(attendance, yesterday)).toEqual(['onTheDay'])
  await officer.write(attendance, { signedInAt: '2026-06-11T13:45' })
  await officer.take(attendance, '已签到')
}

it('S30: who wrote an article does not pass it, and whom it tells of has agreed', async () => {
  office.today = '2026-06-01'
  const text: RecordData = {
    ...{ platform: '“杨浦民政”公众号', column: '活力治理', title: '楼道里的议事会' },
    ...{
      author: '何雨桐',
      proposedOn: '2026-05-20',
      text: '居民每月一议。',
      orgs: [{ org: first }],
    },
    agreed: false,
  }
  const article = await officer.create('article', text)
  expect(await officer.move(article, '待审核')).toEqual(['consent'])
  await officer.write(article, { agreed: true })
  await officer.take(article, '待审核')
  expect(await officer.move(article, '已审核')).toBe('denied')
  expect(await chief.tryToWrite(article, { reviewer: '何雨桐' })).toEqual(['reviewerIsOther'])
  await chief.write(article, { reviewer: '方知行' })
  await chief.take(article, '已审核')
  await chief.write(article, { publishedOn: '2026-06-01' })
  expect((await officer.take(article, '已发布')).state).toBe('已发布')
})
