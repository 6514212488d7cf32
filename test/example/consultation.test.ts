import { expect, it } from 'vitest'
import { contactPoints, pointId } from '../../examples/yangpu/data/contact-points.ts'
import { organisations } from '../../examples/yangpu/data/organisations.ts'
import type { RecordData, StoredRecord } from '../../src/model/index.ts'
import { Office, type Person } from './office.ts'

const of = (type: string) => organisations().filter((each) => each.type === type)
const register = [...of('ST').slice(0, 40), ...of('MF').slice(0, 1)]
const [host, centre] = [register[0], register.at(-1)].map((each) => each?.id) as [string, string]

const office = new Office()
await office.registered(...register)
await office.there(...contactPoints(register), {
  form: 'jointMeeting',
  id: 'joint',
  submitted: '2026-03-01',
  state: '已召开',
  data: {
    ...{ year: 2026, level: 'QJ', ordinal: 1, heldAt: '2026-03-05T14:00', place: '306会议室' },
    ...{ convener: '区民政局局长', chair: '江玥', replyBy: '2026-03-02' },
    ...{ contactName: '陈一凡', contactPhone: '021-00000000' },
    members: [{ unit: '区教育局' }],
    agenda: [{ topic: '年度议题', unit: '区民政局' }],
  },
})

const officer = office.person('bureau')
const chief = office.person('sectionHead')
const director = office.person('director')
const [point, elsewhere] = ['Z01', 'Z02'].map((code) =>
  office.person('contactPointOffice', { point: code }),
) as [Person, Person]

const policy = (edition: string): RecordData => ({
  name: '关于推进本区社会组织协商工作的实施方案',
  edition,
  kind: '本局文件',
  issuer: '上海市杨浦区民政局',
  purpose: '推进社会组织协商。',
  articles: [{ number: '第一条', wording: '协商由区民政局统筹推进。' }],
})

it('S17: two editions of a paper are never in force at once, and a trial says when it ends', async () => {
  office.today = '2026-01-10'
  const filed = (edition: string) => officer.file('basis', policy(edition))
  const trial = await filed('试行版')
  expect(await director.move(trial, '试行')).toBe('unmet')
  const dates = { publishedOn: '2026-01-20', inForceFrom: '2026-02-01', trialUntil: '2026-07-31' }
  expect(await officer.tryToWrite(trial, dates)).toBe('forbidden')
  await chief.write(trial, dates)
  await director.take(trial, '试行')
  office.today = '2026-06-01'
  expect(await office.flags(trial)).toEqual(['试行将满'])
  const next = await filed('正式版')
  await chief.write(next, { inForceFrom: '2026-07-01' })
  expect(await director.move(next, '正式')).toBe('unmet')
  await chief.write(trial, { repealedOn: '2026-07-01' })
  expect(await director.move(trial, '已废止', '由正式版代替')).toBe('已废止')
  expect((await director.take(next, '正式')).state).toBe('正式')
})

it('S18: the network is 18+12+2, and can be had for any day', async () => {
  office.today = '2025-04-28'
  expect(await office.report('contactPointNetwork')).toContain(
    '专业,18\r\n社区,12\r\n协会商会,2\r\n',
  )
  office.today = '2025-03-31'
  expect(await office.report('contactPointNetwork')).toMatch(/协会商会,1\b/)
  office.today = '2026-06-01'
  const second: RecordData = {
    ...(await office.get({ form: 'contactPoint', id: pointId('J12') })).data,
    code: 'J99',
  }
  const rival = await officer.create('contactPoint', { ...second, setUpOn: '2026-06-01' })
  expect(await officer.move(rival, '已设立')).toEqual(['onePerStreet'])
  const { field: _, street: __, hostUnit: ___, ...plain } = second
  const trade = { ...plain, code: 'X03', kind: '协会商会', host: centre, setUpOn: '2026-06-01' }
  const wrong = await officer.create('contactPoint', trade)
  expect(await officer.move(wrong, '已设立')).toEqual(['byAssociation'])
})

it('S18: moving a point to another host ends the one and drafts its follower from the same day', async () => {
  office.today = '2026-06-10'
  const old = await office.get({ form: 'contactPoint', id: pointId('J21') })
  expect(await chief.move(old, '已调整', '换承办方')).toBe('unmet')
  await chief.write(old, { closedOn: '2026-06-14', closedFor: '换承办方' })
  expect(await chief.move(old, '已调整', '换承办方')).toBe('已调整')
  const follower = await office.only('contactPoint', { former: old.id })
  expect(follower).toMatchObject({ submitted: null, data: { code: 'J21', setUpOn: '2026-06-15' } })
  office.today = '2026-06-15'
  expect(await office.report('contactPointNetwork')).toMatch(/社区,11\b/)
  const ways = { hostUnit: '长海路街道办事处', manager: '范珺', managerMobile: '13800138000' }
  await officer.write(follower, { ...ways, venue: '议事厅' })
  await officer.take(follower, '已设立')
  expect(await office.report('contactPointNetwork')).toMatch(/社区,12\b/)
})

const topic = {
  ...{ year: 2026, title: '家门口的认知症照护怎样接得住', field: '养老', proposerKind: '联系点' },
  ...{ proposerName: '养老服务协商联系点', background: '床位不足。', expectation: '分工清单。' },
  ...{ collectedOn: '2026-01-15', dueOn: '2026-10-31' },
}
const consultation = (more: RecordData): RecordData => ({
  ...{ subject: topic.title, point: pointId('Z01'), host, heldAt: '2026-06-16T14:00' },
  ...{ minutes: 120, place: '社区会议室', format: '座谈', moderator: '林静喆', headcount: 23 },
  ...{ contactName: '周敏', contactPhone: '13900139000' },
  parties: ['政府', '高校', '居民'].map((kind) => ({ kind, unit: `${kind}一方` })),
  ...more,
})

it('S19, S21: a topic is approved, assigned, consulted on, answered and closed', async () => {
  office.today = '2026-02-01'
  const now = await point.file('topic', topic)
  await officer.take(now, '拟定年度议题')
  const early = await point.create('consultation', consultation({ topic: now.id }))
  expect(await point.move(early, '已通知')).toEqual(['topicApproved'])
  await chief.write(now, { approvedOn: '2026-03-05', approvedBy: 'joint' })
  await chief.take(now, '已批准')
  expect(await officer.move(now, '已分派')).toBe('unmet')
  await officer.write(now, { leadPoint: pointId('Z01') })
  await officer.take(now, '已分派')
  office.today = '2026-06-01'
  await point.take(early, '已通知')
  await officer.take(now, '协商中')
  await isHeldAndSettled(early)
  office.today = '2026-11-02'
  expect(await office.flags(now)).toEqual(['议题逾期'])
  const outside = office.person('organisation', { uscc: '523101104250002767' })
  expect([await outside.sees(now), await outside.flags(now)]).toEqual([true, []])
  const result = { kind: '政策建议', content: '床位布点', department: '区民政局' }
  await officer.write(now, { results: [result] })
  await officer.take(now, '成果报送')
  expect(await officer.move(now, '部门反馈')).toBe('unmet')
  const answer = { adopted: '全部采纳', answeredOn: '2026-11-03' }
  await officer.write(now, { results: [{ ...result, ...answer }] })
  await officer.take(now, '部门反馈')
  await chief.write(now, { closedOn: '2026-11-04' })
  expect((await chief.take(now, '办结')).judgement?.findings).toEqual([])
})

/** The meeting asks its point for minutes; it is over when they are checked and every outcome is settled. */
async function isHeldAndSettled(meeting: StoredRecord): Promise<void> {
  expect(await elsewhere.move(meeting, '已举办')).toBe('missing')
  expect(await point.move(meeting, '已举办')).toBe('unmet')
  office.today = '2026-06-17'
  await point.take(meeting, '已举办')
  const minutes = await office.only('consultationMinutes', { consultation: meeting.id })
  expect(minutes).toMatchObject({ state: '待报送', submitted: null, data: { headcount: 23 } })
  await point.write(minutes, {
    present: [{ name: '林静喆', unit: '服务中心', attendance: '出席' }],
    ...{ points: '街道介绍了情况。', consensus: '列出清单。' },
  })
  await point.take(minutes, '已报送')
  expect(await officer.move(meeting, '成果跟踪')).toBe('unmet')
  await officer.take(minutes, '已审核')
  await officer.take(meeting, '成果跟踪')
  const outcome = await point.file('consultationOutcome', {
    ...{ consultation: meeting.id, kind: '企业落户', description: '签约入驻' },
    ...{ company: '上海晟川有限公司', companyCode: '91310110MA7K0001X0' },
    ...{ companyAddress: '上海市杨浦区国权路1号', settledOn: '2026-06-17' },
  })
  expect(outcome.data.host).toBe(host)
  expect(await chief.move(meeting, '办结')).toBe('unmet')
  await officer.take(outcome, '已落实')
  await chief.take(meeting, '办结')
}

it('S20: an expert is invited for a day within the term, once a meeting', async () => {
  office.today = '2026-06-01'
  const scholar = {
    ...{ name: '祁堃', university: '东辰大学', title: '教授', fields: ['社会工作'] },
    ...{ termFrom: '2024-06-15', termTo: '2026-06-15', mobile: '13600136000' },
  }
  const expert = await officer.file('expert', scholar)
  expect(await office.flags(expert)).toEqual(['聘期将满'])
  const invited = async (heldAt: string) => {
    const { id } = await point.file('consultation', consultation({ heldAt }))
    const invitation = { consultation: id, expert: expert.id, question: '照护分级' }
    return point.move(await point.create('expertInvitation', invitation), '已邀请')
  }
  expect(await invited('2026-06-15T09:00')).toBe('已邀请')
  expect(await invited('2026-06-16T09:00')).toEqual(['inTerm'])
})

it('S18: a year without a meeting is found in the review of the point', async () => {
  office.today = '2027-01-12'
  const review = async (code: string) => {
    const year = { point: pointId(code), year: 2026 }
    const { judgement } = await officer.file('pointReview', year)
    return [judgement?.values.events, judgement?.conclusion]
  }
  expect(await review('Z02')).toEqual([0, '全年无活动'])
  expect(await review('Z01')).toEqual([1, '场次不足'])
})
