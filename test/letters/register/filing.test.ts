import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { analyse } from '../../../src/compiler/compile.ts'
import { emitLetters } from '../../../src/compiler/emit/letters/index.ts'
import type { Form, RecordData, StoredRecord } from '../../../src/model/index.ts'
import type { LoadedApplication } from '../../../src/runtime/application.ts'
import {
  draftBatch,
  type Office,
  reviewBatch,
  serveLetter,
  signBatch,
  voidLetter,
} from '../../../src/runtime/letters/register/index.ts'
import { openRecords } from '../../../src/runtime/records/open.ts'
import type { Records } from '../../../src/runtime/records/records.ts'
import { memoryStore } from '../../../src/runtime/store/memory.ts'
import type { LetterRecord } from '../../../src/runtime/store/papers.ts'
import type { Store } from '../../../src/runtime/store/store.ts'
import { done, printed, visitor } from './offices.ts'

const source = `应用 码头 （port）
  机构 沙洲港务站，代字 沙港
表单 泊位 （berth）
  字段 名称 （name）：文本，必填
  字段 文号 （number）：文书编号
  字段 有效期至 （until）：日期，必填
通知书 续期通知 （renew） 对 泊位：当 有效期至 − 今天 ≤ 90天
  文号 “沙港〔{年}〕{序号}号”，按年编号
  标题 「关于{名称}续期的通知」
  主送 名称
  整改期限 送达之日起 5天
  再发 按 有效期至，若（有效期至 − 今天 ≤ 30天，30，90）
  登记 台账：文号 = 文号，标题 = 标题，收件 = 主送，泊位 = 本表，旧号 = 本表.文号，签发 = 签发日期，送达 = 送达日期，期限 = 到期日，作废 = 作废原因 不为空
  建 回执 送达时 当 名称 ≠ “丁”：泊位 = 本表，期限 = 到期日，说明 = “{文号}送达{送达日期}”
  正文
请于{到期日}前续期。
  正文完
表单 台账 （entry）
  唯一 文号
  字段 文号 （number）：文书编号，必填
  字段 标题 （title）：文本，必填，字数 至多 12
  字段 收件 （to）：文本
  字段 泊位 （berth）：引用 泊位
  字段 旧号 （former）：文本
  字段 签发 （issued）：日期，必填
  字段 送达 （served）：日期
  字段 期限 （due）：日期，至多 2026年12月1日
  字段 作废 （voided）：是否
  字段 备注 （remark）：文本
规则 三份 （three）：计数（台账 当 泊位 = 本表.泊位 且 作废 = 否） < 3
  否则 不得提交 “同一泊位发得太多。”
表单 回执 （reply）
  字段 泊位 （berth）：引用 泊位，必填
  字段 期限 （due）：日期
  字段 说明 （text）：文本，必填
  字段 结果 （result）：文本，必填
状态 待填 → 已填
`
const { application, diagnostics } = analyse([{ path: 'port.fy', text: source }])
const found = application ?? expect.fail(JSON.stringify(diagnostics))
const formNamed = (id: string): Form =>
  found.forms.find((form) => form.id === id) ?? expect.fail(id)
const [berth, entry, reply] = ['berth', 'entry', 'reply'].map(formNamed) as [Form, Form, Form]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'port-'))
  await mkdir(join(folder, 'letters'))
  for (const { path, text } of emitLetters(found)) await writeFile(join(folder, path), text)
})
afterAll(() => rm(folder, { recursive: true }))

let store: Store
let records: Records
let day: string
beforeEach(() => {
  store = memoryStore()
  day = '2026-03-02'
  records = openRecords(app(), store, clock)
})

const clock = () => ({ today: day, now: `${day}T02:00:00.000Z` })
const app = (): LoadedApplication => ({ application: found, validators: new Map(), folder })
const office = (who: string): Office => ({ app: app(), store, clock, visitor: visitor(who) })

async function berthUntil(name: string, until: string, more: object = {}): Promise<StoredRecord> {
  const outcome = await records.create(berth, { name, until, ...more })
  return outcome.kind === 'done' ? outcome.record : expect.fail(JSON.stringify(outcome))
}

/** What is due now, drafted, reviewed and signed. */
async function sent() {
  const { batch, stopped } = await done(draftBatch(office('a'), { notice: 'renew' }))
  await done(reviewBatch(office('b'), { batch: batch.id }))
  const signed = await done(signBatch(office('c'), { batch: batch.id }))
  await printed(store)
  return { ...signed, stopped: [...stopped, ...signed.stopped] }
}

const one = async (): Promise<LetterRecord> => (await sent()).issued[0] ?? expect.fail('no letter')
const all = (form: Form): Promise<readonly StoredRecord[]> =>
  store.read((view) => [...view.scan(form.id)])
const dataOf = async (form: Form): Promise<readonly RecordData[]> =>
  (await all(form)).map(({ data }) => data)
const serve = (letter: LetterRecord, on: string, remark = '') =>
  serveLetter(office('a'), { letter: letter.id, mode: 'direct', day: on, receiver: '王', remark })

describe('the records that go with a letter', () => {
  test('are made with its number, and know it', async () => {
    const { id } = await berthUntil('甲', '2026-04-30', { number: '旧1号' })
    const letter = await one()
    const [made] = await all(entry)
    expect(made).toMatchObject({
      submitted: '2026-03-02',
      data: {
        number: '沙港〔2026〕1号',
        title: '关于甲续期的通知',
        to: '甲',
        berth: id,
        former: '旧1号',
        issued: '2026-03-02',
        due: '2026-03-09',
        voided: false,
      },
    })
    expect(letter.made).toEqual([{ form: 'entry', id: made?.id, line: 0 }])
    expect(await all(reply)).toEqual([])
  })

  test('follow its service, each time it is entered, and nothing else of them changes', async () => {
    await berthUntil('甲', '2026-04-30')
    const letter = await one()
    const [made] = await all(entry)
    const remarked = await records.patch(entry, made?.id ?? '', made?.version ?? 0, {
      remark: '已打电话',
      due: '2026-12-01',
    })
    expect(remarked.kind).toBe('done')
    day = '2026-03-06'
    await done(serve(letter, '2026-03-05'))
    expect(await dataOf(entry)).toMatchObject([
      { served: '2026-03-05', due: '2026-03-10', remark: '已打电话', voided: false },
    ])
    expect(await all(reply)).toMatchObject([
      {
        state: '待填',
        submitted: null,
        data: { due: '2026-03-10', text: '沙港〔2026〕1号送达2026年3月5日' },
      },
    ])
    await done(serve(letter, '2026-03-04', '日子写错了'))
    expect(await dataOf(entry)).toMatchObject([{ served: '2026-03-04', due: '2026-03-09' }])
    expect(await dataOf(reply)).toMatchObject([{ due: '2026-03-09' }])
  })

  test('follow its being void, and leave the new one its own', async () => {
    await berthUntil('甲', '2026-04-30')
    const letter = await one()
    await done(voidLetter(office('c'), { letter: letter.id, remark: '写错了' }))
    await one()
    const entries = (await dataOf(entry)).map(({ number, voided }) => [number, voided])
    expect(entries.sort()).toEqual([
      ['沙港〔2026〕1号', true],
      ['沙港〔2026〕2号', false],
    ])
  })

  test('are made at service only where their condition holds', async () => {
    await berthUntil('丁', '2026-04-30')
    await done(serve(await one(), '2026-03-02'))
    expect(await all(reply)).toEqual([])
  })

  test('stop the letter that they cannot be made with, which takes no number', async () => {
    await berthUntil('名称太长的泊位', '2026-04-30')
    await berthUntil('乙', '2026-04-30')
    const { issued, stopped } = await sent()
    expect(issued.map(({ number }) => number)).toEqual(['沙港〔2026〕1号'])
    expect(stopped).toMatchObject([
      { addressee: '名称太长的泊位', stop: { kind: 'unmade', form: '台账' } },
    ])
    expect(await dataOf(entry)).toMatchObject([{ to: '乙' }])
  })

  test('refuse a service that they cannot say', async () => {
    await berthUntil('甲', '2027-01-15')
    day = '2026-11-20'
    const letter = await one()
    day = '2026-11-30'
    expect(await serve(letter, '2026-11-30')).toMatchObject({ kind: 'unmade', form: '台账' })
    expect((await store.paper('letter', letter.id))?.service).toBe(null)
  })
})

describe('再发', () => {
  test('a record gets one letter for each occasion', async () => {
    const { id, version } = await berthUntil('甲', '2026-05-20')
    await one()
    const nothing = async () =>
      expect(await draftBatch(office('a'), { notice: 'renew' })).toMatchObject({ kind: 'nothing' })
    await nothing()
    day = '2026-04-20'
    expect((await one()).number).toBe('沙港〔2026〕2号')
    await nothing()
    await records.patch(berth, id, version, { until: '2026-12-20' })
    await nothing()
    day = '2026-10-08'
    expect((await one()).number).toBe('沙港〔2026〕3号')
  })

  test('a void letter is none for its occasion', async () => {
    await berthUntil('甲', '2026-05-20')
    const letter = await one()
    await done(voidLetter(office('c'), { letter: letter.id, remark: '写错了' }))
    expect((await one()).number).toBe('沙港〔2026〕2号')
  })
})
