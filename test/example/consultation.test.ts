import { beforeAll, expect, it } from 'vitest'
import { contactPoints, pointId } from '../../examples/yangpu/data/contact-points.ts'
import { organisations } from '../../examples/yangpu/data/organisations.ts'
import type { RecordData } from '../../src/model/index.ts'
import { type Bureau, openBureau } from './bureau.ts'

const of = (type: string) => organisations().filter((each) => each.type === type)
const register = [...of('ST').slice(0, 40), ...of('MF').slice(0, 1)]
const [host, centre] = [register[0], register.at(-1)].map((each) => each?.id) as [string, string]

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
    ...contactPoints(register),
    {
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
    },
  )
})

const officer = () => bureau.person('bureau', {}, 'officer')
const chief = () => bureau.person('sectionHead')
const director = () => bureau.person('director')
const point = (code = 'Z01') => bureau.person('contactPointOffice', { point: code }, code)

const policy = (edition: string): RecordData => ({
  name: '关于推进本区社会组织协商工作的实施方案',
  edition,
  kind: '本局文件',
  issuer: '上海市杨浦区民政局',
  purpose: '推进社会组织协商。',
  articles: [{ number: '第一条', wording: '协商由区民政局统筹推进。' }],
})

it('S17: two editions of a paper are never in force at once, and a trial says when it ends', async () => {
  bureau.day('2026-01-10')
  const filed = async (edition: string) =>
    officer().take('basis', await officer().make('basis', policy(edition)), '征求意见')
  let trial = await filed('试行版')
  expect((await director().tries('basis', trial, '试行')).kind).toBe('unmet')
  const dates = { publishedOn: '2026-01-20', inForceFrom: '2026-02-01', trialUntil: '2026-07-31' }
  expect((await officer().triesToWrite('basis', trial, dates)).kind).toBe('forbidden')
  trial = await chief().write('basis', trial, dates)
  trial = await director().take('basis', trial, '试行')
  bureau.day('2026-06-01')
  expect(await bureau.flags('basis', trial)).toEqual(['试行将满'])
  let next = await filed('正式版')
  next = await chief().write('basis', next, { inForceFrom: '2026-07-01' })
  expect((await director().tries('basis', next, '正式')).kind).toBe('unmet')
  trial = await chief().write('basis', trial, { repealedOn: '2026-07-01' })
  trial = await director().take('basis', trial, '已废止', '由正式版代替')
  expect((await director().take('basis', next, '正式')).state).toBe('正式')
})

it('S18: the network is 18+12+2, and can be had for any day', async () => {
  bureau.day('2025-04-28')
  expect(await bureau.report('contactPointNetwork')).toContain(
    '专业,18\r\n社区,12\r\n协会商会,2\r\n',
  )
  bureau.day('2025-03-31')
  expect(await bureau.report('contactPointNetwork')).toMatch(/协会商会,1\b/)
  bureau.day('2026-06-01')
  const second: RecordData = {
    ...(await bureau.get('contactPoint', pointId('J12'))).data,
    code: 'J99',
  }
  const rival = await officer().make('contactPoint', { ...second, setUpOn: '2026-06-01' })
  expect(await officer().tries('contactPoint', rival, '已设立')).toMatchObject({
    blocks: [{ rule: 'onePerStreet' }],
  })
  const { field: _, street: __, hostUnit: ___, ...plain } = second
  const trade = { ...plain, code: 'X03', kind: '协会商会', host: centre, setUpOn: '2026-06-01' }
  const wrong = await officer().make('contactPoint', trade)
  expect(await officer().tries('contactPoint', wrong, '已设立')).toMatchObject({
    blocks: [{ rule: 'byAssociation' }],
  })
})

it('S18: moving a point to another host ends the one and drafts its follower from the same day', async () => {
  bureau.day('2026-06-10')
  let old = await bureau.get('contactPoint', pointId('J21'))
  expect((await chief().tries('contactPoint', old, '已调整', '换承办方')).kind).toBe('unmet')
  old = await chief().write('contactPoint', old, { closedOn: '2026-06-14', closedFor: '换承办方' })
  await chief().take('contactPoint', old, '已调整', '换承办方')
  const drafts = (await bureau.all('contactPoint')).filter(({ submitted }) => submitted === null)
  const follower = drafts.find(({ data }) => data.former === old.id) ?? expect.fail('no follower')
  expect(follower.data).toMatchObject({ code: 'J21', setUpOn: '2026-06-15' })
  bureau.day('2026-06-15')
  expect(await bureau.report('contactPointNetwork')).toMatch(/社区,11\b/)
  const ways = { hostUnit: '长海路街道办事处', manager: '范珺', managerMobile: '13800138000' }
  const ready = await officer().write('contactPoint', follower, { ...ways, venue: '议事厅' })
  await officer().take('contactPoint', ready, '已设立')
  expect(await bureau.report('contactPointNetwork')).toMatch(/社区,12\b/)
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
  bureau.day('2026-02-01')
  let now = await point().take('topic', await point().make('topic', topic), '初筛')
  now = await officer().take('topic', now, '拟定年度议题')
  const early = await point().make('consultation', consultation({ topic: now.id }))
  expect(await point().tries('consultation', early, '已通知')).toMatchObject({
    blocks: [{ rule: 'topicApproved' }],
  })
  now = await chief().write('topic', now, { approvedOn: '2026-03-05', approvedBy: 'joint' })
  now = await chief().take('topic', now, '已批准')
  expect((await officer().tries('topic', now, '已分派')).kind).toBe('unmet')
  now = await officer().write('topic', now, { leadPoint: pointId('Z01') })
  now = await officer().take('topic', now, '已分派')
  bureau.day('2026-06-01')
  const held = await point().take('consultation', early, '已通知')
  now = await officer().take('topic', now, '协商中')
  await isHeldAndSettled(held.id)
  bureau.day('2026-11-02')
  expect(await bureau.flags('topic', now)).toEqual(['议题逾期'])
  const outside = bureau.person('organisation', { uscc: '523101104250002767' })
  expect([await outside.sees('topic', now), await outside.flags('topic', now)]).toEqual([true, []])
  const result = { kind: '政策建议', content: '床位布点', department: '区民政局' }
  now = await officer().write('topic', now, { results: [result] })
  now = await officer().take('topic', now, '成果报送')
  expect((await officer().tries('topic', now, '部门反馈')).kind).toBe('unmet')
  const answer = { adopted: '全部采纳', answeredOn: '2026-11-03' }
  now = await officer().write('topic', now, { results: [{ ...result, ...answer }] })
  now = await officer().take('topic', now, '部门反馈')
  now = await chief().write('topic', now, { closedOn: '2026-11-04' })
  expect((await chief().take('topic', now, '办结')).judgement?.findings).toEqual([])
})

/** The meeting asks its point for minutes; it is over when they are checked and every outcome is settled. */
async function isHeldAndSettled(id: string): Promise<void> {
  const meeting = () => bureau.get('consultation', id)
  expect((await point('Z02').tries('consultation', await meeting(), '已举办')).kind).toBe('missing')
  expect((await point().tries('consultation', await meeting(), '已举办')).kind).toBe('unmet')
  bureau.day('2026-06-17')
  await point().take('consultation', await meeting(), '已举办')
  const drafts = (await bureau.all('consultationMinutes')).filter((m) => m.data.consultation === id)
  expect(drafts).toMatchObject([{ state: '待报送', submitted: null, data: { headcount: 23 } }])
  const minutes = drafts[0] ?? expect.fail('no minutes')
  const said = {
    present: [{ name: '林静喆', unit: '服务中心', attendance: '出席' }],
    ...{ points: '街道介绍了情况。', consensus: '列出清单。' },
  }
  const sent = await point().take(
    'consultationMinutes',
    await point().write('consultationMinutes', minutes, said),
    '已报送',
  )
  expect((await officer().tries('consultation', await meeting(), '成果跟踪')).kind).toBe('unmet')
  await officer().take('consultationMinutes', sent, '已审核')
  await officer().take('consultation', await meeting(), '成果跟踪')
  const outcome = await point().take(
    'consultationOutcome',
    await point().make('consultationOutcome', {
      ...{
        consultation: id,
        kind: '企业落户',
        description: '签约入驻',
        company: '上海晟川有限公司',
      },
      ...{ companyCode: '91310110MA7K0001X0', companyAddress: '上海市杨浦区国权路1号' },
      settledOn: '2026-06-17',
    }),
    '跟踪中',
  )
  expect(outcome.data.host).toBe(host)
  expect((await chief().tries('consultation', await meeting(), '办结')).kind).toBe('unmet')
  await officer().take('consultationOutcome', outcome, '已落实')
  await chief().take('consultation', await meeting(), '办结')
}

it('S20: an expert is invited for a day within the term, once a meeting', async () => {
  bureau.day('2026-06-01')
  const scholar = {
    ...{ name: '祁堃', university: '东辰大学', title: '教授', fields: ['社会工作'] },
    ...{ termFrom: '2024-06-15', termTo: '2026-06-15', mobile: '13600136000' },
  }
  const expert = await officer().take('expert', await officer().make('expert', scholar), '在聘')
  expect(await bureau.flags('expert', expert)).toEqual(['聘期将满'])
  const meeting = async (heldAt: string) =>
    point().take(
      'consultation',
      await point().make('consultation', consultation({ heldAt })),
      '已通知',
    )
  const invited = async (consultation: string) => {
    const invitation = { consultation, expert: expert.id, question: '照护分级' }
    return point().make('expertInvitation', invitation)
  }
  const last = await meeting('2026-06-15T09:00')
  expect((await point().take('expertInvitation', await invited(last.id), '已邀请')).state).toBe(
    '已邀请',
  )
  const over = await invited((await meeting('2026-06-16T09:00')).id)
  expect(await point().tries('expertInvitation', over, '已邀请')).toMatchObject({
    blocks: [{ rule: 'inTerm' }],
  })
})

it('S18: a year without a meeting is found in the review of the point', async () => {
  bureau.day('2027-01-12')
  const review = async (code: string) => {
    const { judgement } = await officer().take(
      'pointReview',
      await officer().make('pointReview', { point: pointId(code), year: 2026 }),
      '已评价',
    )
    return [judgement?.values.events, judgement?.conclusion]
  }
  expect(await review('Z02')).toEqual([0, '全年无活动'])
  expect(await review('Z01')).toEqual([1, '场次不足'])
})
