import type { RecordData, StoredRecord } from '../../src/model/index.ts'
import type { Act } from '../../src/runtime/store/change.ts'
import type { LetterRecord } from '../../src/runtime/store/papers.ts'

export const record = (
  id: string,
  data: RecordData = {},
  over: Partial<StoredRecord> = {},
): StoredRecord => ({
  id,
  form: 'book',
  version: 1,
  definition: 'd1',
  state: null,
  submitted: null,
  created: '2026-01-01T00:00:00.000Z',
  updated: '2026-01-01T00:00:00.000Z',
  data,
  judgement: null,
  moves: [],
  ...over,
})

export const letter = (id: string, over: Partial<LetterRecord> = {}): LetterRecord => ({
  id,
  notice: 'reminder',
  form: 'book',
  record: 'b1',
  number: null,
  series: '催还',
  year: 2026,
  serial: null,
  issued: '2026-01-01',
  due: null,
  allowed: null,
  addressee: '张三',
  state: 'issued',
  view: { 标题: '催还通知' },
  definition: 'n1',
  pages: null,
  sha256: null,
  file: null,
  reason: null,
  batch: null,
  seal: null,
  service: null,
  voided: null,
  closed: null,
  byHand: null,
  ...over,
})

export const act = (over: Partial<Act> = {}): Act => ({
  action: 'edit',
  by: { account: 'a1', name: '王五', address: '10.0.0.7' },
  ...over,
})
