import { createHash } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { inspections } from '../../examples/yangpu/data/inspections.ts'
import { organisations } from '../../examples/yangpu/data/organisations.ts'
import type { RecordData, StoredRecord } from '../../src/model/index.ts'
import { type Bureau, openBureau } from './bureau.ts'

const register = organisations()
let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
  await bureau.there(
    ...register.slice(0, 12).map(({ id, data }) => ({
      form: 'org',
      id,
      data,
      submitted: '2026-01-05',
      state: null,
    })),
  )
})

const [first, second] = register.map(({ id }) => id) as [string, string]
const officer = () => bureau.person('bureau', {}, 'officer')
const colleague = () => bureau.person('bureau', {}, 'colleague')
const chief = () => bureau.person('sectionHead')
const organisation = (id: string) =>
  bureau.person('organisation', {
    uscc: register.find((each) => each.id === id)?.data.uscc ?? '',
  })
const of = async (form: string, test: RecordData): Promise<readonly StoredRecord[]> =>
  (await bureau.all(form)).filter(({ data }) =>
    Object.entries(test).every(([field, value]) => data[field] === value),
  )
const only = async (form: string, test: RecordData): Promise<StoredRecord> => {
  const found = await of(form, test)
  expect(found).toHaveLength(1)
  return found[0] as StoredRecord
}

it('S31: a quarter has one meeting, whose decisions are followed until done', async () => {
  bureau.day('2026-06-08')
  const meeting = (quarter: number, ordinal: number) => ({
    year: 2026,
    level: 'JD',
    ordinal,
    quarter,
    heldAt: '2026-06-18T14:00',
    place: '306会议室',
    convener: '区民政局局长',
    chair: '江玥',
    replyBy: '2026-06-15',
    contactName: '陈一凡',
    contactPhone: '021-00000000',
    members: [{ unit: '区教育局' }],
    agenda: [{ topic: '年度检查情况', unit: '区民政局' }],
  })
  const held = await officer().take(
    'jointMeeting',
    await officer().make('jointMeeting', meeting(2, 1)),
    '已通知',
  )
  const twice = await officer().make('jointMeeting', meeting(2, 2))
  expect(await officer().tries('jointMeeting', twice, '已通知')).toMatchObject({
    kind: 'refused',
    blocks: [{ rule: 'quarterOnce' }],
  })
  bureau.day('2026-06-18')
  let now = await colleague().take('jointMeeting', held, '已召开')
  now = await colleague().write('jointMeeting', now, {
    account: '会议通报了年度检查情况。',
    members: [{ unit: '区教育局', attended: '出席' }],
    decisions: [{ matter: '督促补报', unit: '区民政局', due: '2026-07-31' }],
  })
  now = await colleague().take('jointMeeting', now, '已发纪要')
  now = await colleague().take('jointMeeting', now, '任务跟踪')
  expect(await colleague().tries('jointMeeting', now, '已办结')).toMatchObject({ kind: 'unmet' })
  bureau.day('2026-08-01')
  expect(await bureau.flags('jointMeeting', now)).toEqual(['有事项逾期'])
  expect(await bureau.report('jointMeetingStats')).toContain('办公室季度会议')
  now = await colleague().write('jointMeeting', now, {
    decisions: [{ matter: '督促补报', unit: '区民政局', due: '2026-07-31', doneOn: '2026-08-01' }],
  })
  expect(await colleague().take('jointMeeting', now, '已办结')).toMatchObject({ state: '已办结' })
})

it('S33: an event is reported, taken note of, and done when its result is', async () => {
  bureau.day('2026-03-02')
  const own = organisation(first)
  const draft = await own.make('majorEvent', {
    org: first,
    kind: '换届',
    name: '理事会换届',
    startsOn: '2026-03-20',
  })
  let event = await own.take('majorEvent', draft, '已提交')
  const yw = register[0]?.data.yw ?? ''
  event = await bureau
    .person('supervisor', { unit: yw })
    .write('majorEvent', event, { supervisorOpinion: '同意' })
  event = await bureau.person('supervisor', { unit: yw }).take('majorEvent', event, '主管已签意见')
  event = await officer().write('majorEvent', event, { handling: '知悉', handledOn: '2026-03-04' })
  expect(await officer().tries('majorEvent', event, '已提示')).toMatchObject({ kind: 'unmet' })
  event = await officer().take('majorEvent', event, '已知悉')
  let result = await only('majorEventResult', { event: event.id })
  expect(result).toMatchObject({ state: '待补报', data: { due: '2026-04-04' } })
  expect(await officer().tries('majorEvent', event, '已办结')).toMatchObject({ kind: 'unmet' })
  bureau.day('2026-04-05')
  expect(await bureau.flags('majorEventResult', result)).toEqual(['结果待补报'])
  result = await own.write('majorEventResult', result, {
    outcome: '已换届。',
    filedOn: '2026-04-05',
  })
  result = await own.take('majorEventResult', result, '已补报')
  await officer().take('majorEventResult', result, '已核')
  expect(await officer().take('majorEvent', event, '已办结')).toMatchObject({ state: '已办结' })
})

it('S37, S38, S42: drawn by lot, checked, found, written to, rectified and closed', async () => {
  bureau.day('2026-05-12')
  let round = await officer().make('spotCheckRound', {
    name: '2026年第一批抽查',
    year: 2026,
    drawMode: '定期',
    registeredBefore: '2026-01-01',
    howMany: 3,
    drawnOn: '2026-05-12',
    witness: '江玥',
    excluded: [{ org: second, reason: '正在办理注销' }],
  })
  round = await officer().take('spotCheckRound', round, '已抽取')
  const drawn = await of('spotCheck', { batch: round.id })
  const among = register.slice(0, 12).filter(({ id }) => id !== second)
  const eligible = among.filter(({ registeredOn }) => registeredOn < '2026-01-01')
  expect(round.data.candidates).toBe(eligible.length)
  const key = ({ id }: { id: string }) =>
    createHash('sha256').update(`${round.data.seed}:${id}`).digest('hex')
  const again = eligible.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).slice(0, 3)
  expect(drawn.map(({ data }) => data.org).sort()).toEqual(again.map(({ id }) => id).sort())

  const org = String(drawn[0]?.data.org)
  let check = await officer().write('spotCheck', drawn[0] as StoredRecord, {
    checkedOn: '2026-05-28',
    place: '紫城路18号',
    methods: ['现场'],
    subjects: ['财务'],
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    officers: [
      { name: '许喆昇', licence: '0012' },
      { name: '顾赟', licence: '0027' },
    ],
    contactName: '范珺',
    chargedFee: 0,
  })
  check = await officer().take('spotCheck', check, '已通知')
  expect(await of('partyCheckpoint', { check: check.id, link: 'L5' })).toMatchObject([
    { state: '待采集' },
  ])
  expect(await colleague().tries('spotCheck', check, '现场检查')).toMatchObject({ kind: 'unmet' })
  bureau.day('2026-05-28')
  check = await colleague().take('spotCheck', check, '现场检查')
  check = await colleague().write('spotCheck', check, { findings: '有白条。' })
  check = await colleague().take('spotCheck', check, '问题反馈')
  check = await organisation(org).write('spotCheck', check, { confirmed: '无异议' })
  check = await organisation(org).take('spotCheck', check, '处理')

  await bureau.there({
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
    const found = await officer().make('finding', {
      org,
      source: '抽查',
      spotCheck: check.id,
      category: '财务',
      severity,
      description: '白条入账。',
      factOn: '2025-12-31',
      law: 'accounting',
      article: '第十一条',
      ...said,
    })
    await officer().take('finding', found, '待处理')
  }
  for (const notice of ['checkRectifyNotice', 'checkAdviceLetter'])
    await bureau.letters({ notice, on: '2026-05-29', records: [check.id], servedAfter: 3 })
  expect(
    (await of('letter', { org })).map(({ data }) => [data.kind, data.number, data.servedOn]),
  ).toEqual([
    ['整改', '杨民社整〔2026〕1号', '2026-06-01'],
    ['建议', '杨民社建〔2026〕1号', '2026-06-01'],
  ])
  expect(await only('adviceReply', { org })).toMatchObject({ state: '待答复' })
  let rectified = await only('rectification', { org })
  expect(rectified).toMatchObject({
    state: '整改中',
    data: {
      number: '杨民社整〔2026〕1号',
      source: '抽查',
      servedOn: '2026-06-01',
      findingCount: 1,
    },
    judgement: { values: { dueNow: '2026-09-01' } },
  })
  bureau.day('2026-08-20')
  expect(await bureau.flags('rectification', rectified)).toEqual(['整改将到期'])
  expect(await officer().tries('rectification', rectified, '已约谈')).toMatchObject({
    kind: 'unmet',
  })
  bureau.day('2026-10-02')
  expect(await bureau.flags('rectification', rectified)).toEqual(['逾期未整改', '应当约谈'])
  rectified = await officer().take('rectification', rectified, '已约谈')
  const talk = await only('interview', { rectification: rectified.id })
  expect(talk).toMatchObject({ submitted: null, state: '拟约谈' })
  expect(await officer().tries('rectification', rectified, '整改中')).toMatchObject({
    kind: 'unmet',
  })
  rectified = await chief().take('rectification', rectified, '已立案', '约谈后仍未整改')
  expect(await only('case', { org })).toMatchObject({
    state: '线索',
    data: { clueFrom: '整改逾期', clueOn: '2026-10-02' },
  })
})

it('S36: what the rules found is written down one by one when the conclusion is announced', async () => {
  bureau.day('2026-06-20')
  const reported = inspections(register).find(
    ({ organisation, findings }) =>
      findings.length === 3 && register.indexOf(organisation) < register.length,
  )
  if (reported === undefined) return expect.fail('nobody has three findings')
  const { id, data } = reported.organisation
  await bureau.there(
    { form: 'org', id, data, submitted: '2026-01-05', state: null },
    {
      form: 'annualInspection',
      id: 'announced',
      data: reported.data,
      submitted: reported.submitted,
      state: '已公示',
    },
  )
  await officer().take(
    'annualInspection',
    await bureau.get('annualInspection', 'announced'),
    '已公告',
  )
  const found = await of('finding', { inspection: 'announced' })
  expect(found).toHaveLength(3)
  for (const { state, data } of found) {
    expect(state).toBe('待处理')
    expect(data).toMatchObject({ org: id, source: '年度检查', factOn: '2025-12-31' })
    expect(data.basisText).toMatch(/^《/)
    expect(data.severity === 'C' ? data.demand : data.advice).toBeUndefined()
  }
})

it('S36: who changes a conclusion says why, and another publishes it; later findings open it again', async () => {
  bureau.day('2026-06-20')
  const reported = inspections(register).find(({ findings }) => findings.join() === 'R22')
  if (reported === undefined) return expect.fail('nobody is only advised')
  const { id, data } = reported.organisation
  await bureau.there(
    { form: 'org', id, data, submitted: '2026-01-05', state: null },
    {
      form: 'annualInspection',
      id: 'changed',
      data: reported.data,
      submitted: reported.submitted,
      state: '党建已审核',
    },
  )
  const now = () => bureau.get('annualInspection', 'changed')
  const inspected = 'annualInspection'
  expect((await now()).judgement?.conclusion).toBe('合格')
  expect(
    await officer().triesToWrite(inspected, await now(), { reviewedConclusion: '基本合格' }),
  ).toMatchObject({ kind: 'refused' })
  const decided = { reviewReason: '审计发现白条。', reviewedOn: '2026-06-20' }
  await officer().write(inspected, await now(), { reviewedConclusion: '基本合格', ...decided })
  await officer().take(inspected, await now(), '已审查')
  expect((await now()).judgement?.conclusion).toBe('基本合格')
  expect((await officer().tries(inspected, await now(), '已公示')).kind).toBe('unmet')
  await chief().take(inspected, await now(), '已公示')
  await officer().take(inspected, await now(), '已公告')
  expect(await officer().tries(inspected, await now(), '已归档')).toMatchObject({ kind: 'unmet' })
  await chief().take(inspected, await now(), '已审查', '抽查又发现问题')
  await chief().write(inspected, await now(), { reviewedConclusion: '不合格' })
  await chief().take(inspected, await now(), '已公示')
  expect((await now()).judgement?.conclusion).toBe('不合格')
})

it('S38: a letter that is voided keeps its number and does not count', async () => {
  bureau.day('2024-05-08')
  const returns = register.slice(2, 5).map(({ id }, place) => ({
    form: 'campaignReturn',
    id: `return-${place}`,
    submitted: '2024-05-08',
    state: '主管已核查',
    data: {
      campaign: 'dues',
      org: id,
      conclusion: '没有问题',
      reporter: '周敏',
      tiers: 6,
      oneStandard: true,
      spotChecked: false,
    },
  }))
  await bureau.there(
    {
      form: 'campaign',
      id: 'dues',
      submitted: '2024-04-01',
      state: '已部署',
      data: {
        name: '2024年乱收费整治',
        kind: 'SF',
        purpose: '减轻负担',
        types: ['ST', 'MF'],
        startsOn: '2024-04-01',
        fileBy: '2024-05-10',
        checkBy: '2024-05-20',
        endsOn: '2024-06-30',
        contactName: '陈一凡',
        contactPhone: '021-00000000',
        focus: [{ matter: '会费' }],
      },
    },
    ...returns,
  )
  await bureau.letters({
    notice: 'campaignRectifyNotice',
    on: '2024-05-20',
    records: returns.map(({ id }) => id),
    servedAfter: 2,
    voided: { 'return-1': '对象有误' },
  })
  const register2024 = (await bureau.all('letter')).filter(({ data }) =>
    String(data.number).includes('〔2024〕'),
  )
  expect(register2024.map(({ data }) => [data.number, data.voidReason ?? null]).sort()).toEqual([
    ['杨民社整〔2024〕1号', null],
    ['杨民社整〔2024〕2号', '对象有误'],
    ['杨民社整〔2024〕3号', null],
  ])
  const opened = (await bureau.all('rectification')).filter(
    ({ data }) => data.source === '专项行动',
  )
  expect(opened).toHaveLength(2)
})

it('F32: a receipt says when a letter was served, by two people', async () => {
  bureau.day('2026-06-05')
  let letter = await only('letter', { number: '杨民社整〔2026〕1号' })
  letter = await officer().take('letter', letter, '送达中')
  let receipt = await only('serviceReceipt', { letter: letter.id })
  expect(receipt.data.document).toBe(`${letter.data.title}（${letter.data.number}）`)
  await bureau.store.transaction((tx) =>
    tx.putPaper('file', {
      ...{ id: 'scanned', sha256: '0'.repeat(64), size: 1, type: 'pdf', name: '送达回证.pdf' },
      ...{ by: 'officer', at: '2026-06-05T01:00:00.000Z', holder: null, scan: 'none' },
    }),
  )
  const served = (second: string) => ({
    place: '紫城路18号',
    delivery: '直接',
    servers: [{ name: '许喆昇' }, { name: second }],
    signedBy: '周敏',
    signedOn: '2026-06-01',
    byProxy: false,
    scan: 'scanned',
  })
  receipt = await officer().write('serviceReceipt', receipt, served('许喆昇'))
  expect(await officer().tries('serviceReceipt', receipt, '已送达')).toMatchObject({
    blocks: [{ rule: 'twoServers' }],
  })
  receipt = await officer().write('serviceReceipt', receipt, served('顾赟'))
  receipt = await officer().take('serviceReceipt', receipt, '已送达')
  expect(await colleague().tries('letter', letter, '已送达')).toMatchObject({ kind: 'unmet' })
  await colleague().take('serviceReceipt', receipt, '已核对')
  expect(await colleague().take('letter', letter, '已送达')).toMatchObject({ state: '已送达' })
})

it('S40: the second reminder without an answer leads to a talk', async () => {
  bureau.day('2026-06-02')
  const reminded = async (on: string) => {
    bureau.day(on)
    const made = await officer().make('reminder', {
      org: second,
      matter: '年检报送',
      year: 2025,
      channel: '短信',
      sentOn: on,
      officer: '陈一凡',
      content: '请尽快报送。',
    })
    const sent = await officer().take('reminder', made, '已提醒')
    expect(await officer().tries('reminder', sent, '无回应')).toMatchObject({ kind: 'unmet' })
    const again = await officer().take('reminder', sent, '记录')
    const noted = await officer().write('reminder', again, { result: '无回应' })
    return officer().take('reminder', await officer().take('reminder', noted, '已提醒'), '无回应')
  }
  const once = await reminded('2026-06-02')
  expect(await officer().tries('reminder', once, '已升级')).toMatchObject({ kind: 'unmet' })
  const twice = await reminded('2026-06-12')
  expect(await bureau.flags('reminder', twice)).toEqual(['应当升级'])
  await officer().take('reminder', twice, '已升级')
  expect(await of('interview', { org: second })).toMatchObject([
    { data: { reasonNote: '就年检报送提醒2次，你单位没有回应' } },
  ])
  expect(await bureau.report('reminderStats')).toMatch(/年检报送,2,0,0/)
})

it('S34, S35: a certificate is renewed or given back before its item is closed', async () => {
  bureau.day('2026-04-01')
  const id = 'expiring'
  const data = { ...register[20]?.data, certTo: '2026-05-01' }
  await bureau.there({ form: 'org', id, data, submitted: '2026-01-05', state: null })
  await bureau.letters({ notice: 'expiryReminder', on: '2026-04-01', records: [id] })
  let item = await only('expiryWork', { org: id })
  expect(item).toMatchObject({ state: '待联系', data: { certTo: '2026-05-01' } })
  item = await officer().write('expiryWork', item, { contactedOn: '2026-04-02', intention: '注销' })
  item = await officer().take('expiryWork', item, '已联系')
  item = await officer().take('expiryWork', item, '拟注销')
  expect(await of('registrationCase', { org: id, matter: '注销登记' })).toMatchObject([
    { submitted: null },
  ])
  bureau.day('2026-05-02')
  expect(await bureau.flags('expiryWork', item)).toEqual(['过期未办结'])
  expect(await officer().tries('expiryWork', item, '已注销')).toMatchObject({ kind: 'unmet' })
  const org = await bureau.get('org', id)
  await officer().write('org', org, { status: '已注销', endedOn: '2026-05-02' })
  expect(await officer().take('expiryWork', item, '已注销')).toMatchObject({ state: '已注销' })
})
