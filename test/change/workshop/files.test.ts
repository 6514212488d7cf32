import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBench } from '../../../src/cli/workshop/bench.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import {
  type EditedSource,
  editedSources,
  keptSources,
  renameDraft,
  saveDraft,
} from '../../../src/runtime/workshop/drafts.ts'
import { sourceName } from '../../../src/runtime/workshop/file-name.ts'
import { type Bureau, bureauOf } from '../editions/bureau.ts'
import { app, parameters, yearly } from './app.ts'

const folder = [
  { name: '1-app.fy', text: app },
  { name: '2-parameters.fy', text: parameters },
  { name: '3-yearly.fy', text: yearly },
]
let bureau: Bureau
beforeAll(async () => {
  bureau = await bureauOf(app + parameters + yearly)
})
afterAll(() => bureau.close())

const all = (): Promise<readonly EditedSource[]> => editedSources(bureau.place, folder)
const file = async (name: string): Promise<EditedSource> =>
  (await all()).find((each) => each.name === name) ?? expect.fail(name)
const save = (
  of: Pick<EditedSource, 'name' | 'folder'>,
  text: string | null,
  seen: string | null,
) => saveDraft(bureau.place, of, text, seen, serverVisitor)
const forms = async (): Promise<readonly string[]> => {
  const task = { kind: 'compile', sources: keptSources(await all()), language: 'zh' } as const
  const draft = openBench(() => [])(task)
  return draft && 'application' in draft ? draft.application.forms.map(({ label }) => label) : []
}

const meeting = { name: '4-例会.fy', folder: null }
const text = '表单 例会 （meeting）\n  字段 日期 （on）：日期，必填\n'

test('a file is added, given another name, taken away and brought back, in the draft alone', async () => {
  expect(await save(meeting, '', null)).toEqual({ kind: 'saved' })
  const { seen } = await file(meeting.name)
  expect(await save(meeting, text, seen)).toEqual({ kind: 'saved' })
  expect(await forms()).toEqual(['年报', '例会'])

  const drafted = await file(meeting.name)
  const to = { name: '0-例会.fy', folder: null }
  const rename = (into: Pick<EditedSource, 'name' | 'folder'>) =>
    renameDraft(bureau.place, drafted, into, text, drafted.seen, serverVisitor)
  expect(await rename({ name: '2-parameters.fy', folder: parameters })).toEqual({ kind: 'taken' })
  expect(await rename(to)).toEqual({ kind: 'saved' })
  expect((await all()).map(({ name }) => name)).toEqual([
    to.name,
    ...folder.map(({ name }) => name),
  ])

  const yearlyFile = await file('3-yearly.fy')
  expect(await save(yearlyFile, null, yearlyFile.seen)).toEqual({ kind: 'saved' })
  expect(await file('3-yearly.fy')).toMatchObject({ isRemoved: true, text: '' })
  expect(await forms()).toEqual(['例会'])
  const removed = await file('3-yearly.fy')
  await save(removed, removed.folder, removed.seen)
  const added = await file(to.name)
  await save(added, null, added.seen)
  expect((await all()).map(({ name, draft }) => [name, draft])).toEqual(
    folder.map(({ name }) => [name, null]),
  )
})

test('nobody begins, renames or takes away what he has not seen', async () => {
  await save(meeting, text, null)
  expect(await save(meeting, '', null)).toMatchObject({ kind: 'moved', now: { text } })
  const stale = (await file('1-app.fy')).seen
  await save(await file('1-app.fy'), `${app}# 一\n`, stale)
  const now = await file('1-app.fy')
  expect(await save(now, null, stale)).toMatchObject({ kind: 'moved' })
  const renamed = renameDraft(
    bureau.place,
    now,
    { name: 'a.fy', folder: null },
    app,
    stale,
    serverVisitor,
  )
  expect(await renamed).toMatchObject({ kind: 'moved' })
})

test('a name is one that every system takes, and no way out of the folder', () => {
  expect(['8-会费', ' 8-会费.FY ', 'a b.c'].map(sourceName)).toEqual([
    '8-会费.fy',
    '8-会费.fy',
    'a b.c.fy',
  ])
  const bad = [
    '',
    '.fy',
    '../x',
    'a/b',
    'a\\b',
    'CON',
    'nul.x',
    'a:b',
    '甲'.repeat(61),
    '\u0000',
    'x.',
  ]
  expect(bad.map(sourceName)).toEqual(bad.map(() => null))
})
