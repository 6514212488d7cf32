import { describe, expect, test } from 'vitest'
import type { RecordData, StoredRecord } from '../../src/model/index.ts'
import { Office } from './office.ts'

const office = new Office()
const [window, officer] = [office.person('bureau'), office.person('bureau')]
const [head, director] = [office.person('sectionHead'), office.person('director')]
const party = office.person('partyOffice')
const matter = 'registrationCase'

const named = office.like('org', '名录登记')
const levels = ['承办人', '复核人', '科室负责人', '分管领导', '主要领导']
const agreed = (count: number) =>
  levels.slice(0, count).map((level) => ({
    ...{ level, by: '何雨桐', opinion: '同意', date: '2026-05-18' },
  }))
const opinionsOf = async (one: StoredRecord, count: number): Promise<void> => {
  await head.write(one, { opinions: agreed(count) })
}

describe('S10, S11 setting up', () => {
  let setUp: StoredRecord

  test('begins with what is to be known, signed before it is accepted', async () => {
    const wish = office.like(matter, '成立协会', { appliedOn: '2026-05-18' })
    setUp = await window.file(matter, wish)
    expect(await office.due('registrationAdvice')).toEqual([setUp.id])
    await officer.write(setUp, { caseNo: '杨民登-2026-031', acceptedOn: '2026-05-18' })
    expect(await officer.move(setUp, '受理')).toBe('unmet')
    expect(await office.flags(setUp)).toEqual([])
    const signed = { ackSigned: true, ackOn: '2026-05-18', ackVersion: '2025年版' }
    await officer.write(setUp, signed)
    expect(await office.flags(setUp)).toEqual(['持旧版告知书'])
    await officer.write(setUp, { ackVersion: '2026年版' })
    expect(await officer.move(setUp, '受理')).toBe('受理')
    expect(await office.due('registrationAcceptance')).toEqual([setUp.id])
    expect((await office.get(setUp)).judgement?.values.decideBy).toBe('2026-06-30')
  })

  test('waits for what is missing, for departments, and for five opinions', async () => {
    await officer.take(setUp, '审查')
    expect(await officer.move(setUp, '补正', '缺验资报告')).toBe('unmet')
    const missing = { askedOn: '2026-05-18', missing: '验资报告', dueOn: '2026-05-25' }
    await officer.write(setUp, { supplements: [missing] })
    expect(await officer.move(setUp, '补正', '缺验资报告')).toBe('补正')
    expect(await office.due('registrationCorrection')).toEqual([setUp.id])
    expect(await officer.move(setUp, '预审')).toBe('unmet')
    await officer.write(setUp, { supplements: [{ ...missing, givenOn: '2026-05-18' }] })
    await officer.take(setUp, '预审', '受理', '审查')
    const question = office.like('deptOpinion', '征求公安意见', {
      registration: setUp.id,
      askedOn: '2026-05-18',
    })
    const request = await window.file('deptOpinion', question)
    expect(await office.due('opinionRequest')).toEqual([request.id])
    await director.write(setUp, { decision: '准予', decidedOn: '2026-05-18' })
    await opinionsOf(setUp, 5)
    expect(await director.move(setUp, '核准')).toBe('unmet')
    await officer.write(request, { opinion: '同意', repliedOn: '2026-05-18' })
    await officer.take(request, '已回复')
    await opinionsOf(setUp, 4)
    expect(await director.move(setUp, '核准')).toBe('unmet')
    await opinionsOf(setUp, 5)
    expect(await officer.move(setUp, '核准')).toBe('denied')
    await director.write(setUp, { uscc: '51310110500031006E' })
    expect(await director.move(setUp, '核准')).toBe('核准')
    expect(await office.due('registrationDecision')).toEqual([setUp.id])
  })

  test('leaves a draft in the register, and does not end before the party facts are collected', async () => {
    const draft = await office.only('org')
    expect(draft).toMatchObject({
      submitted: null,
      data: { name: '上海市杨浦区智能制造产业协会', orgType: 'ST', uscc: '51310110500031006E' },
    })
    const { name: _, uscc: __, ...rest } = named
    await officer.write(draft, { ...rest, orgType: 'ST', decoupled: '不涉及' })
    expect(await officer.move(setUp, '已发证')).toBe('unmet')
    await officer.write(setUp, { org: draft.id, issuedOn: '2026-05-18' })
    expect(await officer.move(setUp, '已发证')).toBe('已发证')
    const check = await office.only('partyCheckpoint')
    expect(check).toMatchObject({
      state: '待采集',
      data: {
        ...{ org: draft.id, link: 'L1', registration: setUp.id },
        trigger: '成立登记（杨民登-2026-031）',
      },
    })
    expect(await officer.move(setUp, '已归档')).toBe('unmet')
    const items = ['党员摸排表', '党建工作承诺', '章程草案含党建内容']
    await officer.write(check, {
      ...{ reporter: '周敏', reportedOn: '2026-05-18', partyFull: 0, partyProb: 0 },
      ...{ hasPartyOrg: false, noPartyReason: '没有党员。', partyLiaison: '范珺' },
      items: items.map((item) => ({ item, result: 'Y' })),
    })
    await officer.take(check, '已填报')
    expect(await officer.move(setUp, '已归档')).toBe('已归档')
    await party.take(check, '党建部门审核')
  })

  test('is refused with reasons and where to appeal', async () => {
    const wish = office.like(matter, '成立协会', { proposedName: '上海市杨浦区棋类协会' })
    const no = await window.file(matter, {
      ...wish,
      ...{ ackSigned: true, ackOn: '2026-05-18', caseNo: '1', acceptedOn: '2026-05-18' },
    })
    await officer.take(no, '受理', '审查')
    const refusal = { decision: '不予', decidedOn: '2026-05-18' }
    expect(await director.tryToWrite(no, refusal)).toEqual(['refusal'])
    await director.write(no, { ...refusal, refusal: '业务相同' })
    expect(await director.move(no, '不予登记', '业务相同')).toBe('不予登记')
    expect(await office.due('registrationRefusal')).toEqual([no.id])
  })
})

test('S12 a key area may be quick, with a reason', async () => {
  const wish = office.like(matter, '成立协会', { proposedName: '上海市杨浦区星力科技协会' })
  const quick = { ...wish, keyArea: true, keyAreaKind: '科技创新', fastTrack: true }
  const none = await window.create(matter, quick)
  expect(await window.move(none, '预审')).toEqual(['fastTrackReason'])
  await window.write(none, { fastTrackReason: '科创项目急需落地' })
  await window.take(none, '预审')
  const { judgement } = await officer.write(none, { acceptedOn: '2026-05-18' })
  expect(judgement?.values.decideBy).toBe('2026-06-01')
})

describe('S11, S35 of an organisation that exists', () => {
  let made: StoredRecord
  const own = office.person('organisation', { uscc: '523101104250002767' })

  async function decided(data: RecordData, done: RecordData): Promise<StoredRecord> {
    const one = await own.file(matter, data)
    await officer.write(one, { caseNo: `${data.matter}`, acceptedOn: '2026-05-18', ...done })
    await officer.take(one, '受理', '审查')
    await director.write(one, { decision: '准予', decidedOn: '2026-05-18' })
    await opinionsOf(one, 4)
    return director.take(one, '核准')
  }

  test('a renewal ends when the register says so', async () => {
    made = await window.create('org', named)
    const longer = { org: made.id, newCertTo: '2032-04-11', ywAgreedOn: null }
    const wish = office.like(matter, '延续四年', longer)
    const one = await decided(wish, {})
    await officer.write(one, { issuedOn: '2026-05-18' })
    await officer.take(one, '已发证')
    expect(await officer.move(one, '已归档')).toBe('unmet')
    await window.write(made, { certTo: '2032-04-11' })
    expect(await officer.move(one, '已归档')).toBe('已归档')
  })

  test('a charter brings its checkpoint', async () => {
    const charter = { matter: '章程核准', changes: null, ywAgreedOn: null, org: made.id }
    await decided(office.like(matter, '变更住所', charter), {})
    const links = (await office.all('partyCheckpoint')).map(({ data }) => data.link)
    expect(links.sort()).toEqual(['L1', 'L2'])
  })

  test('a deregistration takes a liquidation, the papers back, an announcement and the register', async () => {
    const later = ['decision', 'decidedOn', 'caseNo', 'acceptedOn', 'taxCleared']
    const last = ['certCollected', 'sealCollected', 'announcedOn']
    const unset = Object.fromEntries([...later, ...last].map((field) => [field, null]))
    const wish = office.like(matter, '注销', { ...unset, org: made.id })
    const early = await own.create(matter, { ...wish, liquidationOn: '2026-01-10' })
    expect(await own.move(early, '预审')).toEqual(['liquidationOrder'])
    const one = await decided(wish, {})
    expect(await office.due('deregistrationAnnouncement')).toEqual([one.id])
    expect(await officer.move(one, '已收缴证章')).toBe('unmet')
    await officer.write(one, { certCollected: true, sealCollected: true, taxCleared: true })
    await officer.take(one, '已收缴证章')
    await officer.write(one, { announcedOn: '2026-05-18' })
    await officer.take(one, '已公告')
    expect(await officer.move(one, '已归档')).toBe('unmet')
    const { judgement } = await window.write(made, { status: '已注销', endedOn: '2026-05-18' })
    expect(judgement?.warnings).toEqual([])
    expect(await officer.move(one, '已归档')).toBe('已归档')
  })
})

test('S32 a department is asked once, and is late after its working days', async () => {
  const question = office.like('deptOpinion', '征求公安意见', {
    question: '名称',
    askedOn: '2026-05-18',
  })
  const one = await window.file('deptOpinion', question)
  expect(await window.move(await window.create('deptOpinion', question), '待回复')).toEqual([
    'askedTwice',
  ])
  office.today = '2026-06-01'
  expect(await office.flags(one)).toEqual([])
  office.today = '2026-06-02'
  expect(await office.flags(one)).toEqual(['部门逾期未回'])
  const late = { opinion: '不同意', repliedOn: '2026-06-02' }
  expect(await officer.tryToWrite(one, late)).toEqual(['opinionText'])
  const { judgement } = await officer.write(one, { ...late, opinionText: '名称易混淆' })
  expect(judgement?.values.late).toBe(true)
  office.today = '2026-05-18'
})

test('S1 a name that is taken cannot be asked for again', async () => {
  const one = await window.create(matter, office.like(matter, '成立协会'))
  expect(await window.move(one, '预审')).toEqual(['nameTaken'])
})
