import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import type { Application, Judgement, RecordData, StoredRecord } from '../../src/model/index.ts'
import { backupData, restoreData } from '../../src/runtime/keeping/backup.ts'
import { eraseFields } from '../../src/runtime/keeping/field-erasures.ts'
import { verifyData } from '../../src/runtime/keeping/verify.ts'
import { openStore } from '../../src/runtime/open-store.ts'
import { serverAct } from '../../src/runtime/store/change.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { record } from '../store/made.ts'

const app = (lines: string): Application =>
  analyse([{ path: 'demo.fy', text: `应用 例 （demo）\n表单 表 （main）\n${lines}` }])
    .application ?? expect.fail(lines)

const rule = `规则 名称写了 （R1）：名称 不为空
  否则 提醒 “没有名称。”
`

const asked = app(`${rule}  字段 名称：文本
  字段 证号 （card）：身份证号，脱敏
  字段 手机 （mobile）：手机，脱敏
表格 人员 （people）
  列 姓名：文本
  列 证号 （card）：身份证号，脱敏
`)
const erasing = app(`${rule}  字段 名称：文本
  字段 手机 （mobile）：手机，脱敏
  原字段 证号 （card）：身份证号，脱敏，删除 依据 《个人信息保护法》第四十七条
表格 人员 （people）
  列 姓名：文本
  原列 证号 （card）：身份证号，脱敏，删除 依据 《个人信息保护法》第四十七条
`)

const [one, other] = ['110101199003074477', '11010119900307889X']
const mobile = '13800138000'

let place: string
let store: Store
beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'fangyuan-duty-'))
  await open('data')
})
afterEach(async () => {
  await store.close()
  rmSync(place, { recursive: true })
})

const keyFile = () => join(place, 'key')
async function open(folder: string, application = asked): Promise<void> {
  store = await openStore({ application }, { data: join(place, folder), key: keyFile() })
}

const judged = (message: string): Judgement => ({
  values: {},
  blocks: [],
  warnings: [],
  findings: [
    {
      rule: 'R1',
      label: '一',
      message,
      fields: [],
      basis: '',
      severity: 'advice',
      demand: message,
    },
  ],
  clues: [],
  unjudged: [],
  conclusion: null,
})

const stored = (id: string, data: RecordData, more: Partial<StoredRecord> = {}): StoredRecord =>
  record(id, data, { form: 'main', ...more })

const put = (record: StoredRecord) => store.transaction((tx) => tx.put(record))
const erase = () =>
  eraseFields(store, keyFile(), erasing.forms, { ...serverAct, action: 'erase', reason: '删除' })

const onDisk = (folder: string): string =>
  readdirSync(join(place, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('')

const told = async (): Promise<string> => JSON.stringify(await store.changes(0, 9999))

beforeEach(async () => {
  await put(stored('a', { 名称: '甲', card: one, mobile }))
  await put(
    stored(
      'a',
      { 名称: '甲', mobile, people: [{ 姓名: '王', card: other }] },
      {
        version: 2,
        judgement: judged(`证号${other}请核对。`),
        former: [{ field: 'card', label: '证号', value: one, definition: 'first' }],
      },
    ),
  )
  await put(stored('b', { 名称: '乙', mobile }))
  await put(stored('c', { 名称: '丙', card: one }))
  await store.transaction((tx) => tx.remove(stored('c', { 名称: '丙', card: one })))
})

test('leaves the value nowhere, and everything else', async () => {
  expect(await told()).toContain(one)
  expect(await erase()).toEqual([{ form: 'main', records: 2 }])
  expect(await store.get('main', 'a')).toMatchObject({
    version: 2,
    data: { 名称: '甲', mobile, people: [{ 姓名: '王' }] },
    judgement: { findings: [{ message: '证号****请核对。', demand: '证号****请核对。' }] },
  })
  expect(await store.get('main', 'a')).not.toHaveProperty('former')
  expect(await store.read((view) => view.removed('main', 'c'))).toMatchObject({
    data: { 名称: '丙' },
  })
  for (const gone of [one, other]) expect(await told()).not.toContain(gone)
  const [last] = await store.trail({ action: 'erase' }, null, 1)
  expect(last).toMatchObject({ reason: expect.stringContaining('《个人信息保护法》第四十七条') })
  await store.close()
  for (const gone of [one, other]) expect(onDisk('data')).not.toContain(gone)
  expect((await verifyData(join(place, 'data'))).faults).toEqual([])
  await open('data', erasing)
  expect(await store.get('main', 'a')).toMatchObject({ data: { mobile } })
})

test('has nothing to do a second time', async () => {
  await erase()
  const { number } = await store.head()
  expect(await erase()).toEqual([])
  expect((await store.head()).number).toBe(number)
  const past = await store.history('main', 'b')
  expect(past).toHaveLength(1)
})

test('is done again where a backup from before is restored', async () => {
  const to = join(place, 'backup')
  await backupData(join(place, 'data'), to, '2026-01-02T00:00:00Z')
  await erase()
  await store.close()
  await restoreData(to, join(place, 'restored'))
  await open('restored')
  expect(await told()).not.toContain(one)
  expect(await store.get('main', 'a')).toMatchObject({ data: { 名称: '甲', mobile } })
})
