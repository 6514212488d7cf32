import { describe, expect, test } from 'vitest'
import type { RecordData } from '../../src/model/index.ts'
import { Office } from './office.ts'

const office = new Office()
const [window, officer] = [office.somebody('区民政局'), office.somebody('区民政局')]
const [head, director] = [office.somebody('科室负责人'), office.somebody('局领导')]
const party = office.somebody('党建工作指导部门')
const [matter, org, point, asked] = ['登记事项', '社会组织名录', '党建检查点', '部门意见']

const named = office.like(org, '名录登记')
const levels = ['承办人', '复核人', '科室负责人', '分管领导', '主要领导']
const agreed = (count: number) =>
  levels.slice(0, count).map((level) => ({
    ...{ level, by: '何雨桐', opinion: '同意', date: '2026-05-18' },
  }))
const opinionsOf = async (id: string, count: number): Promise<void> => {
  await head.write(matter, id, { opinions: agreed(count) })
}

describe('S10, S11 setting up', () => {
  let id = ''

  test('begins with what is to be known, signed before it is accepted', async () => {
    const wish = office.like(matter, '成立协会', { appliedOn: '2026-05-18' })
    id = await window.file(matter, wish)
    expect(await office.due('登记告知书')).toEqual([id])
    const accepted = { caseNo: '杨民登-2026-031', acceptedOn: '2026-05-18' }
    await officer.write(matter, id, accepted)
    expect(await officer.move(matter, id, '受理')).toBe('unmet')
    expect(await office.flags(matter, id)).toEqual([])
    const signed = { ackSigned: true, ackOn: '2026-05-18', ackVersion: '2025年版' }
    await officer.write(matter, id, signed)
    expect(await office.flags(matter, id)).toEqual(['持旧版告知书'])
    await officer.write(matter, id, { ackVersion: '2026年版' })
    expect(await officer.move(matter, id, '受理')).toBe('受理')
    expect(await office.due('受理通知书')).toEqual([id])
    expect((await office.record(matter, id)).judgement?.values.decideBy).toBe('2026-06-30')
  })

  test('waits for what is missing, for departments, and for five opinions', async () => {
    await officer.pass(matter, id, '审查')
    expect(await officer.move(matter, id, '补正', '缺验资报告')).toBe('unmet')
    const missing = { askedOn: '2026-05-18', missing: '验资报告', dueOn: '2026-05-25' }
    await officer.write(matter, id, { supplements: [missing] })
    expect(await officer.move(matter, id, '补正', '缺验资报告')).toBe('补正')
    expect(await office.due('补正通知书')).toEqual([id])
    expect(await officer.move(matter, id, '预审')).toBe('unmet')
    await officer.write(matter, id, { supplements: [{ ...missing, givenOn: '2026-05-18' }] })
    await officer.pass(matter, id, '预审', '受理', '审查')
    const question = office.like(asked, '征求公安意见', { registration: id, askedOn: '2026-05-18' })
    const request = await window.file(asked, question)
    expect(await office.due('征求意见函')).toEqual([request])
    await director.write(matter, id, { decision: '准予', decidedOn: '2026-05-18' })
    await opinionsOf(id, 5)
    expect(await director.move(matter, id, '核准')).toBe('unmet')
    await officer.write(asked, request, { opinion: '同意', repliedOn: '2026-05-18' })
    await officer.pass(asked, request, '已回复')
    await opinionsOf(id, 4)
    expect(await director.move(matter, id, '核准')).toBe('unmet')
    await opinionsOf(id, 5)
    expect(await officer.move(matter, id, '核准')).toBe('denied')
    await director.write(matter, id, { uscc: '51310110500031006E' })
    expect(await director.move(matter, id, '核准')).toBe('核准')
    expect(await office.due('准予登记决定书')).toEqual([id])
  })

  test('leaves a draft in the register, and does not end before the party facts are collected', async () => {
    const [draft] = await office.all(org)
    expect(draft).toMatchObject({
      submitted: null,
      data: { name: '上海市杨浦区智能制造产业协会', orgType: 'ST', uscc: '51310110500031006E' },
    })
    const made = draft?.id ?? ''
    const { name: _, uscc: __, ...rest } = named
    await officer.write(org, made, { ...rest, orgType: 'ST', decoupled: '不涉及' })
    expect(await officer.move(matter, id, '已发证')).toBe('unmet')
    await officer.write(matter, id, { org: made, issuedOn: '2026-05-18' })
    expect(await officer.move(matter, id, '已发证')).toBe('已发证')
    const [check] = await office.all(point)
    expect(check).toMatchObject({
      state: '待采集',
      data: { org: made, link: 'L1', registration: id, trigger: '成立登记（杨民登-2026-031）' },
    })
    expect(await officer.move(matter, id, '已归档')).toBe('unmet')
    const items = ['党员摸排表', '党建工作承诺', '章程草案含党建内容']
    await officer.write(point, check?.id ?? '', {
      ...{ reporter: '周敏', reportedOn: '2026-05-18', partyFull: 0, partyProb: 0 },
      ...{ hasPartyOrg: false, noPartyReason: '没有党员。', partyLiaison: '范珺' },
      items: items.map((item) => ({ item, result: 'Y' })),
    })
    await officer.pass(point, check?.id ?? '', '已填报')
    expect(await officer.move(matter, id, '已归档')).toBe('已归档')
    await party.pass(point, check?.id ?? '', '党建部门审核')
  })

  test('is refused with reasons and where to appeal', async () => {
    const wish = office.like(matter, '成立协会', { proposedName: '上海市杨浦区棋类协会' })
    const no = await window.file(matter, {
      ...wish,
      ...{ ackSigned: true, ackOn: '2026-05-18', caseNo: '1', acceptedOn: '2026-05-18' },
    })
    await officer.pass(matter, no, '受理', '审查')
    expect(
      (await director.tryToWrite(matter, no, { decision: '不予', decidedOn: '2026-05-18' })).kind,
    ).toBe('refused')
    const refusal = { decision: '不予', decidedOn: '2026-05-18', refusal: '业务相同' }
    await director.write(matter, no, refusal)
    await director.pass(matter, no, '不予登记')
    expect(await office.due('不予登记决定书')).toEqual([no])
  })
})

test('S12 a key area may be quick, with a reason', async () => {
  const wish = office.like(matter, '成立协会', { proposedName: '上海市杨浦区星力科技协会' })
  const quick = { ...wish, keyArea: true, keyAreaKind: '科技创新', fastTrack: true }
  const none = await window.create(matter, quick)
  expect(await window.move(matter, none, '预审')).toBe('refused')
  await window.write(matter, none, { fastTrackReason: '科创项目急需落地' })
  await window.pass(matter, none, '预审')
  await officer.write(matter, none, { acceptedOn: '2026-05-18' })
  expect((await office.record(matter, none)).judgement?.values.decideBy).toBe('2026-06-01')
})

describe('S11, S35 of an organisation that exists', () => {
  let made = ''
  const own = office.somebody('社会组织', { uscc: '523101104250002767' })

  async function decided(data: RecordData, done: RecordData): Promise<string> {
    const id = await own.file(matter, data)
    await officer.write(matter, id, { caseNo: `${data.matter}`, acceptedOn: '2026-05-18', ...done })
    await officer.pass(matter, id, '受理', '审查')
    await director.write(matter, id, { decision: '准予', decidedOn: '2026-05-18' })
    await opinionsOf(id, 4)
    await director.pass(matter, id, '核准')
    return id
  }

  test('a renewal ends when the register says so', async () => {
    made = await window.create(org, named)
    const longer = { org: made, newCertTo: '2032-04-11', ywAgreedOn: null }
    const wish = office.like(matter, '延续四年', longer)
    const id = await decided(wish, {})
    await officer.write(matter, id, { issuedOn: '2026-05-18' })
    await officer.pass(matter, id, '已发证')
    expect(await officer.move(matter, id, '已归档')).toBe('unmet')
    await window.write(org, made, { certTo: '2032-04-11' })
    expect(await officer.move(matter, id, '已归档')).toBe('已归档')
  })

  test('a charter brings its checkpoint', async () => {
    const charter = { matter: '章程核准', changes: null, ywAgreedOn: null, org: made }
    await decided(office.like(matter, '变更住所', charter), {})
    const links = (await office.all(point)).map(({ data }) => data.link)
    expect(links.sort()).toEqual(['L1', 'L2'])
  })

  test('a deregistration takes a liquidation, the papers back, an announcement and the register', async () => {
    const later = ['decision', 'decidedOn', 'caseNo', 'acceptedOn', 'taxCleared']
    const last = ['certCollected', 'sealCollected', 'announcedOn']
    const unset = Object.fromEntries([...later, ...last].map((field) => [field, null]))
    const wish = office.like(matter, '注销', { ...unset, org: made })
    const early = await own.tryToCreate(matter, { ...wish, liquidationOn: '2026-01-10' })
    const draft = early.kind === 'done' ? early.record.id : ''
    expect(await own.move(matter, draft, '预审')).toBe('refused')
    const id = await decided(wish, {})
    expect(await office.due('注销登记公告')).toEqual([id])
    expect(await officer.move(matter, id, '已收缴证章')).toBe('unmet')
    await officer.write(matter, id, { certCollected: true, sealCollected: true, taxCleared: true })
    await officer.pass(matter, id, '已收缴证章')
    await officer.write(matter, id, { announcedOn: '2026-05-18' })
    await officer.pass(matter, id, '已公告')
    expect(await officer.move(matter, id, '已归档')).toBe('unmet')
    await window.write(org, made, { status: '已注销', endedOn: '2026-05-18' })
    expect((await office.record(org, made)).judgement?.warnings).toEqual([])
    expect(await officer.move(matter, id, '已归档')).toBe('已归档')
  })
})

test('S32 a department is asked once, and is late after its working days', async () => {
  const question = office.like(asked, '征求公安意见', { question: '名称', askedOn: '2026-05-18' })
  const id = await window.file(asked, question)
  const again = await window.create(asked, question)
  expect(await window.move(asked, again, '待回复')).toBe('refused')
  office.today = '2026-06-01'
  expect(await office.flags(asked, id)).toEqual([])
  office.today = '2026-06-02'
  expect(await office.flags(asked, id)).toEqual(['部门逾期未回'])
  const late = { opinion: '不同意', repliedOn: '2026-06-02' }
  expect((await officer.tryToWrite(asked, id, late)).kind).toBe('refused')
  await officer.write(asked, id, { ...late, opinionText: '名称易混淆' })
  expect((await office.record(asked, id)).judgement?.values.late).toBe(true)
  office.today = '2026-05-18'
})

test('S1 a name that is taken cannot be asked for again', async () => {
  const wish = office.like(matter, '成立协会')
  const id = await window.create(matter, wish)
  expect(await window.move(matter, id, '预审')).toBe('refused')
})
