import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { type Inspection, inspections } from '../../examples/yangpu/data/inspections.ts'
import { organisations } from '../../examples/yangpu/data/organisations.ts'
import type { StoredRecord } from '../../src/model/index.ts'
import { Office } from './office.ts'

const register = organisations()
const office = new Office()
await office.registered(...register.slice(0, 12))

const [first, second] = register.map(({ id }) => id) as [string, string]
const officer = office.person('bureau')
const colleague = office.person('bureau')
const chief = office.person('sectionHead')

it('S31: a quarter has one meeting, whose decisions are followed until done', async () => {
  office.today = '2026-06-08'
  const meeting = (quarter: number, ordinal: number) => ({
    ...{ year: 2026, level: 'JD', ordinal, quarter, heldAt: '2026-06-18T14:00' },
    ...{ place: '306会议室', convener: '区民政局局长', chair: '江玥', replyBy: '2026-06-15' },
    ...{ contactName: '陈一凡', contactPhone: '021-00000000' },
    members: [{ unit: '区教育局' }],
    agenda: [{ topic: '年度检查情况', unit: '区民政局' }],
  })
  const held = await officer.file('jointMeeting', meeting(2, 1))
  const twice = await officer.create('jointMeeting', meeting(2, 2))
  expect(await officer.move(twice, '已通知')).toEqual(['quarterOnce'])
  office.today = '2026-06-18'
  await colleague.take(held, '已召开')
  const decision = { matter: '督促补报', unit: '区民政局', due: '2026-07-31' }
  await colleague.write(held, {
    account: '会议通报了年度检查情况。',
    members: [{ unit: '区教育局', attended: '出席' }],
    decisions: [decision],
  })
  await colleague.take(held, '已发纪要', '任务跟踪')
  expect(await colleague.move(held, '已办结')).toBe('unmet')
  office.today = '2026-08-01'
  expect(await office.flags(held)).toEqual(['有事项逾期'])
  expect(await office.report('jointMeetingStats')).toContain('办公室季度会议')
  await colleague.write(held, { decisions: [{ ...decision, doneOn: '2026-08-01' }] })
  expect(await colleague.move(held, '已办结')).toBe('已办结')
})

it('S33: an event is reported, taken note of, and done when its result is', async () => {
  office.today = '2026-03-02'
  const own = office.member(first)
  const plan = { org: first, kind: '换届', name: '理事会换届', startsOn: '2026-03-20' }
  const event = await own.file('majorEvent', plan)
  const supervisor = office.person('supervisor', { unit: register[0]?.data.yw ?? '' })
  await supervisor.write(event, { supervisorOpinion: '同意' })
  await supervisor.take(event, '主管已签意见')
  await officer.write(event, { handling: '知悉', handledOn: '2026-03-04' })
  expect(await officer.move(event, '已提示')).toBe('unmet')
  await officer.take(event, '已知悉')
  const result = await office.only('majorEventResult', { event: event.id })
  expect(result).toMatchObject({ state: '待补报', data: { due: '2026-04-04' } })
  expect(await officer.move(event, '已办结')).toBe('unmet')
  office.today = '2026-04-05'
  expect(await office.flags(result)).toEqual(['结果待补报'])
  await own.write(result, { outcome: '已换届。', filedOn: '2026-04-05' })
  await own.take(result, '已补报')
  await officer.take(result, '已核')
  expect(await officer.move(event, '已办结')).toBe('已办结')
})

it('S37, S38, S42: drawn by lot, checked, found, written to, rectified and closed', async () => {
  office.today = '2026-05-12'
  const round = await officer.file('spotCheckRound', {
    ...{ name: '2026年第一批抽查', year: 2026, drawMode: '定期', registeredBefore: '2026-01-01' },
    ...{ howMany: 3, drawnOn: '2026-05-12', witness: '江玥' },
    excluded: [{ org: second, reason: '正在办理注销' }],
  })
  const drawn = await office.all('spotCheck', { batch: round.id })
  const among = register.slice(0, 12).filter(({ id }) => id !== second)
  const eligible = among.filter(({ registeredOn }) => registeredOn < '2026-01-01')
  expect(round.data.candidates).toBe(eligible.length)
  const key = ({ id }: { id: string }) =>
    createHash('sha256').update(`${round.data.seed}:${id}`).digest('hex')
  const again = eligible.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).slice(0, 3)
  expect(drawn.map(({ data }) => data.org).sort()).toEqual(again.map(({ id }) => id).sort())

  const check = drawn[0] ?? expect.fail('nobody drawn')
  const org = String(check.data.org)
  await officer.write(check, {
    ...{ checkedOn: '2026-05-28', place: '紫城路18号', methods: ['现场'], subjects: ['财务'] },
    ...{ periodFrom: '2025-01-01', periodTo: '2025-12-31', contactName: '范珺', chargedFee: 0 },
    officers: [
      { name: '许喆昇', licence: '0012' },
      { name: '顾赟', licence: '0027' },
    ],
  })
  await officer.take(check, '已通知')
  const party = await office.only('partyCheckpoint', { check: check.id, link: 'L5' })
  expect(party.state).toBe('待采集')
  expect(await colleague.move(check, '现场检查')).toBe('unmet')
  office.today = '2026-05-28'
  await colleague.take(check, '现场检查')
  await colleague.write(check, { findings: '有白条。' })
  await colleague.take(check, '问题反馈')
  await office.member(org).write(check, { confirmed: '无异议' })
  await office.member(org).take(check, '处理')

  await office.there({
    form: 'basis',
    id: 'accounting',
    submitted: '2026-01-05',
    state: '正式',
    data: {
      name: '民间非营利组织会计制度',
      edition: '2004年版',
      kind: '规范性文件',
      issuer: '财政部',
      articles: [{ number: '第十一条', wording: '会计核算应当以实际发生的交易为依据。' }],
      inForceFrom: '2005-01-01',
    },
  })
  for (const [severity, said] of [
    ['B', { demand: '补齐票据。' }],
    ['C', { advice: '建立复核制度。' }],
  ] as const) {
    await officer.file('finding', {
      ...{ org, source: '抽查', spotCheck: check.id, category: '财务', severity },
      ...{
        description: '白条入账。',
        factOn: '2025-12-31',
        law: 'accounting',
        article: '第十一条',
      },
      ...said,
    })
  }
  for (const notice of ['checkRectifyNotice', 'checkAdviceLetter'])
    await office.there({ notice, on: '2026-05-29', records: [check.id], servedAfter: 3 })
  expect(
    (await office.all('letter', { org })).map(({ data }) => [
      data.kind,
      data.number,
      data.servedOn,
    ]),
  ).toEqual([
    ['整改', '杨民社整〔2026〕1号', '2026-06-01'],
    ['建议', '杨民社建〔2026〕1号', '2026-06-01'],
  ])
  expect(await office.only('adviceReply', { org })).toMatchObject({ state: '待答复' })
  const rectified = await office.only('rectification', { org })
  expect(rectified).toMatchObject({
    state: '整改中',
    data: {
      ...{ number: '杨民社整〔2026〕1号', source: '抽查' },
      ...{ servedOn: '2026-06-01', findingCount: 1 },
    },
    judgement: { values: { dueNow: '2026-09-01' } },
  })
  office.today = '2026-08-20'
  expect(await office.flags(rectified)).toEqual(['整改将到期'])
  expect(await officer.move(rectified, '已约谈')).toBe('unmet')
  office.today = '2026-10-02'
  expect(await office.flags(rectified)).toEqual(['逾期未整改', '应当约谈'])
  await officer.take(rectified, '已约谈')
  const talk = await office.only('interview', { rectification: rectified.id })
  expect(talk).toMatchObject({ submitted: null, state: '拟约谈' })
  expect(await officer.move(rectified, '整改中')).toBe('unmet')
  expect(await chief.move(rectified, '已立案', '约谈后仍未整改')).toBe('已立案')
  expect(await office.only('case', { org })).toMatchObject({
    state: '线索',
    data: { clueFrom: '整改逾期', clueOn: '2026-10-02' },
  })
})

it('S36: what the rules found is written down one by one when the conclusion is announced', async () => {
  office.today = '2026-06-20'
  const reported = inspections(register).find(({ findings }) => findings.length === 3)
  if (reported === undefined) return expect.fail('nobody has three findings')
  const announced = await isReported(reported, '已公示')
  await officer.take(announced, '已公告')
  const found = await office.all('finding', { inspection: announced.id })
  expect(found).toHaveLength(3)
  for (const { state, data } of found) {
    expect(state).toBe('待处理')
    expect(data).toMatchObject({
      org: announced.data.org,
      source: '年度检查',
      factOn: '2025-12-31',
    })
    expect(data.basisText).toMatch(/^《/)
    expect(data.severity === 'C' ? data.demand : data.advice).toBeUndefined()
  }
})

it('S36: who changes a conclusion says why, and another publishes it; later findings open it again', async () => {
  office.today = '2026-06-20'
  const reported = inspections(register).find(({ findings }) => findings.join() === 'R22')
  if (reported === undefined) return expect.fail('nobody is only advised')
  const now = await isReported(reported, '党建已审核')
  expect(now.judgement?.conclusion).toBe('合格')
  const changed = { reviewedConclusion: '基本合格' }
  expect(await officer.tryToWrite(now, changed)).toEqual(['reviewReason', 'reviewedOn'])
  const decided = { reviewReason: '审计发现白条。', reviewedOn: '2026-06-20' }
  await officer.write(now, { ...changed, ...decided })
  expect((await officer.take(now, '已审查')).judgement?.conclusion).toBe('基本合格')
  expect(await officer.move(now, '已公示')).toBe('unmet')
  await chief.take(now, '已公示')
  await officer.take(now, '已公告')
  expect(await officer.move(now, '已归档')).toBe('unmet')
  expect(await chief.move(now, '已审查', '抽查又发现问题')).toBe('已审查')
  await chief.write(now, { reviewedConclusion: '不合格' })
  expect((await chief.take(now, '已公示')).judgement?.conclusion).toBe('不合格')
})

/** An organisation that is new in the register, and its report in this state. */
async function isReported(
  { organisation, data, submitted }: Inspection,
  state: string,
): Promise<StoredRecord> {
  const report = { form: 'annualInspection', id: `report-${organisation.id}` }
  await office.registered(organisation)
  await office.there({ ...report, data, submitted, state })
  return office.get(report)
}

it('S38: a letter that is voided keeps its number and does not count', async () => {
  office.today = '2024-05-08'
  const returns = register.slice(2, 5).map(({ id }, place) => ({
    form: 'campaignReturn',
    id: `return-${place}`,
    submitted: '2024-05-08',
    state: '主管已核查',
    data: {
      ...{ campaign: 'dues', org: id, conclusion: '没有问题', reporter: '周敏' },
      ...{ tiers: 6, oneStandard: true, spotChecked: false },
    },
  }))
  await office.there(
    {
      form: 'campaign',
      id: 'dues',
      submitted: '2024-04-01',
      state: '已部署',
      data: {
        ...{ name: '2024年乱收费整治', kind: 'SF', purpose: '减轻负担', types: ['ST', 'MF'] },
        ...{ startsOn: '2024-04-01', fileBy: '2024-05-10', checkBy: '2024-05-20' },
        ...{ endsOn: '2024-06-30', contactName: '陈一凡', contactPhone: '021-00000000' },
        focus: [{ matter: '会费' }],
      },
    },
    ...returns,
  )
  await office.there({
    notice: 'campaignRectifyNotice',
    on: '2024-05-20',
    records: returns.map(({ id }) => id),
    servedAfter: 2,
    voided: { 'return-1': '对象有误' },
  })
  const register2024 = (await office.all('letter')).filter(({ data }) =>
    String(data.number).includes('〔2024〕'),
  )
  expect(register2024.map(({ data }) => [data.number, data.voidReason ?? null]).sort()).toEqual([
    ['杨民社整〔2024〕1号', null],
    ['杨民社整〔2024〕2号', '对象有误'],
    ['杨民社整〔2024〕3号', null],
  ])
  expect(await office.all('rectification', { source: '专项行动' })).toHaveLength(2)
})

it('F32: a receipt says when a letter was served, by two people', async () => {
  office.today = '2026-06-05'
  const letter = await office.only('letter', { number: '杨民社整〔2026〕1号' })
  await officer.take(letter, '送达中')
  const receipt = await office.only('serviceReceipt', { letter: letter.id })
  expect(receipt.data.document).toBe(`${letter.data.title}（${letter.data.number}）`)
  await office.store.transaction((tx) =>
    tx.putPaper('file', {
      ...{ id: 'scanned', sha256: '0'.repeat(64), size: 1, type: 'pdf', name: '送达回证.pdf' },
      ...{ by: officer.account, at: '2026-06-05T01:00:00.000Z', holder: null, scan: 'none' },
    }),
  )
  const served = (second: string) => ({
    ...{ place: '紫城路18号', delivery: '直接', byProxy: false, scan: 'scanned' },
    ...{ signedBy: '周敏', signedOn: '2026-06-01' },
    servers: [{ name: '许喆昇' }, { name: second }],
  })
  await officer.write(receipt, served('许喆昇'))
  expect(await officer.move(receipt, '已送达')).toEqual(['twoServers'])
  await officer.write(receipt, served('顾赟'))
  await officer.take(receipt, '已送达')
  expect(await colleague.move(letter, '已送达')).toBe('unmet')
  await colleague.take(receipt, '已核对')
  expect(await colleague.move(letter, '已送达')).toBe('已送达')
})

it('S40: the second reminder without an answer leads to a talk', async () => {
  const reminded = async (on: string) => {
    office.today = on
    const sent = await officer.file('reminder', {
      ...{ org: second, matter: '年检报送', year: 2025, channel: '短信', sentOn: on },
      ...{ officer: '陈一凡', content: '请尽快报送。' },
    })
    expect(await officer.move(sent, '无回应')).toBe('unmet')
    await officer.take(sent, '记录')
    await officer.write(sent, { result: '无回应' })
    return officer.take(sent, '已提醒', '无回应')
  }
  const once = await reminded('2026-06-02')
  expect(await officer.move(once, '已升级')).toBe('unmet')
  const twice = await reminded('2026-06-12')
  expect(await office.flags(twice)).toEqual(['应当升级'])
  await officer.take(twice, '已升级')
  expect((await office.only('interview', { org: second })).data.reasonNote).toBe(
    '就年检报送提醒2次，你单位没有回应',
  )
  expect(await office.report('reminderStats')).toMatch(/年检报送,2,0,0/)
})

it('S34, S35: a certificate is renewed or given back before its item is closed', async () => {
  office.today = '2026-04-01'
  const id = 'expiring'
  await office.registered({ id, data: { ...register[20]?.data, certTo: '2026-05-01' } })
  await office.there({ notice: 'expiryReminder', on: '2026-04-01', records: [id] })
  const item = await office.only('expiryWork', { org: id })
  expect(item).toMatchObject({ state: '待联系', data: { certTo: '2026-05-01' } })
  await officer.write(item, { contactedOn: '2026-04-02', intention: '注销' })
  await officer.take(item, '已联系', '拟注销')
  const end = await office.only('registrationCase', { org: id, matter: '注销登记' })
  expect(end.submitted).toBeNull()
  office.today = '2026-05-02'
  expect(await office.flags(item)).toEqual(['过期未办结'])
  expect(await officer.move(item, '已注销')).toBe('unmet')
  await officer.write({ form: 'org', id }, { status: '已注销', endedOn: '2026-05-02' })
  expect(await officer.move(item, '已注销')).toBe('已注销')
})
