import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Field } from '../../../src/model/index.ts'
import {
  batchesOf,
  enterByHand,
  findBatch,
  findLetter,
  issueByServer,
  lettersOf,
  proofFor,
  voidLetter,
} from '../../../src/runtime/letters/register/index.ts'
import { memoryStore } from '../../../src/runtime/store/memory.ts'
import type { LetterRecord } from '../../../src/runtime/store/papers.ts'
import type { Store } from '../../../src/runtime/store/store.ts'
import { visitForm } from '../rooms.ts'
import { type Bench, bench, done, staffed, threeRooms, visitor } from './offices.ts'

let folder: string
let store: Store
let at: Bench

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gone-'))
  store = memoryStore()
  at = bench(store, folder)
  await threeRooms(store)
  at.app = staffed(folder)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const head = visitor('head', ['head'])
const local = visitor('local', ['local'])

async function issued(): Promise<readonly LetterRecord[]> {
  const [notice = expect.fail()] = at.app.application.notices
  return (await issueByServer({ app: at.app, notice, store, date: at.day })).issued
}

/** The form's fields are others now, and every role sees them all. */
function refielded(change: (field: Field) => Field | readonly Field[]): void {
  const fields = visitForm.fields.flatMap(change)
  const { application } = at.app
  const seen = fields.map(({ id }) => id)
  at.app = {
    ...at.app,
    application: {
      ...application,
      forms: application.forms.map((form) => (form.id === 'visit' ? { ...form, fields } : form)),
      roles: application.roles.map((role) => ({
        ...role,
        grants: role.grants.map((grant) => ({ ...grant, visible: seen, editable: seen })),
      })),
    },
  }
}

const masking =
  (...ids: readonly string[]) =>
  (field: Field): Field =>
    ids.includes(field.id) ? { ...field, masked: true } : field

function withoutNotice(): void {
  at.app = { ...at.app, application: { ...at.app.application, notices: [] } }
}

const seenBy = async (who: typeof head): Promise<number> =>
  (await lettersOf(at.office(who), {})).length

it('letters of a notice that is gone are for those who see what they quote', async () => {
  refielded(masking('books'))
  const { application } = at.app
  const notices = application.notices.map((notice) => ({ ...notice, body: [] }))
  at.app = { ...at.app, application: { ...application, notices } }
  const [letter = expect.fail()] = await issued()
  withoutNotice()
  expect([await seenBy(head), await seenBy(local)]).toEqual([3, 1])
  expect(await findLetter(at.office(head), letter.id)).toEqual(letter)
  const batch = letter.batch ?? ''
  expect((await findBatch(at.office(head), batch))?.id).toBe(batch)
  expect((await batchesOf(at.office(head))).map(({ id }) => id)).toEqual([batch])
  expect(await findBatch(at.office(local), batch)).toBeNull()
  expect(await batchesOf(at.office(local))).toEqual([])
  await done(voidLetter(at.office(head), { letter: letter.id, remark: '误发' }))
})

it('a 脱敏 field that a letter quotes keeps it from everybody, also when it is gone', async () => {
  refielded(masking('keeper'))
  await issued()
  expect(await seenBy(head)).toBe(0)
  withoutNotice()
  expect(await seenBy(head)).toBe(0)
  refielded((field) => (field.id === 'keeper' ? [] : field))
  expect(await seenBy(head)).toBe(0)
})

it('a letter whose field is gone or renamed is for who sees all that the form has', async () => {
  await issued()
  refielded((field) => (field.id === 'keeper' ? { ...field, id: 'warden' } : field))
  const [notice = expect.fail()] = at.app.application.notices
  at.app = {
    ...at.app,
    application: { ...at.app.application, notices: [{ ...notice, hash: 'another', remark: [] }] },
  }
  expect([await seenBy(head), await seenBy(local)]).toEqual([3, 1])
  const roles = at.app.application.roles.map((role) => ({
    ...role,
    grants: role.grants.map((grant) => ({
      ...grant,
      visible: grant.visible.filter((id) => id !== 'warden'),
    })),
  }))
  at.app = { ...at.app, application: { ...at.app.application, roles } }
  expect(await seenBy(head)).toBe(0)
})

it('a letter quotes what it quoted when it was signed, not what its notice quotes today', async () => {
  await issued()
  refielded(masking('district'))
  const [notice = expect.fail()] = at.app.application.notices
  const plain = { ...notice, hash: 'another', cc: [], order: [] }
  at.app = { ...at.app, application: { ...at.app.application, notices: [plain] } }
  expect(await seenBy(head)).toBe(0)
})

it('the numbers of a series that no notice has any more are proved to who has to do with letters', async () => {
  const byHand = { notice: 'correction', title: '复函', addressee: '馆', day: at.day }
  await done(enterByHand(at.office(head), byHand))
  await issued()
  withoutNotice()
  expect(await proofFor(at.office(head))).toMatchObject([{ count: 4, byHand: 1, holds: true }])
  expect(await proofFor(at.office(visitor('nobody')))).toEqual([])
  expect(await seenBy(head)).toBe(4)
})
