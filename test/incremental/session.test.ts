import { describe, expect, test } from 'vitest'
import { analyse, type SourceFile } from '../../src/compiler/compile.ts'
import { openSources } from '../../src/compiler/session.ts'
import { apps, sourcesOf } from '../apps/apps.ts'
import { shown, statementsIn } from './analysis.ts'
import { follow } from './follow.ts'
import { smallApp } from './small-app.ts'

describe('each edit leads to what is found in the same sources from the start', () => {
  const compare = (found: object, expected: object, edit: string): void =>
    expect(found, edit).toEqual(expected)

  test('every word that the other file leans on, made longer and mended', () => {
    const [base, loan] = smallApp as readonly [SourceFile, SourceFile]
    const session = openSources(smallApp)
    const mended = shown(analyse(smallApp))
    for (const { index } of base.text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const text = `${base.text.slice(0, index)}甲${base.text.slice(index)}`
      const expected = shown(analyse([{ ...base, text }, loan]))
      expect(
        shown(session.edit({ path: base.path, start: index, end: index, text: '甲' })),
        text.slice(index),
      ).toEqual(expected)
      expect(
        shown(session.edit({ path: base.path, start: index, end: index + 1, text: '' })),
      ).toEqual(mended)
    }
  })

  test.each([1, 2, 3])('a small app, %i', (seed) => follow(smallApp, 60, seed, compare))
  test.each(apps)('$name', ({ folder }) => follow(sourcesOf(folder), 12, 7, compare))
})

describe('what is read and checked again', () => {
  test('the small app is without mistakes', () => {
    expect(analyse(smallApp).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test.each([
    ['a demand of a rule', '请还回一些', 1, ['loan'], []],
    ['a hint of a field that no other form looks at', '请多写一点', 1, ['opinion'], []],
    ['a rule of a form that others refer to', '太短', 1, ['reader'], []],
    ['a field of a form that others refer to', '证上的号', 1, ['reader', 'loan'], ['reminder']],
    ['a line of a fragment', '请填电话', 1, ['reader'], []],
    ['a choice of a list', '期刊', 1, ['loan'], []],
    ['the text of a letter', '请马上归还', 1, [], ['reminder']],
    ['an article', '按时归还', 1, [], []],
  ])('%s', (_, words, statements, forms, notices) => {
    const session = openSources(smallApp)
    const before = session.analysis
    const read = new Set(statementsIn(before.blocks))
    const { path, at } = placeOf(words)
    const after = session.edit({ path, start: at, end: at, text: '的' })
    expect(statementsIn(after.blocks).filter((each) => !read.has(each))).toHaveLength(statements)
    expect(changed(before.application?.forms, after.application?.forms)).toEqual(forms)
    expect(changed(before.application?.notices, after.application?.notices)).toEqual(notices)
  })

  test('nothing but the line, when it is broken and mended', () => {
    const session = openSources(smallApp)
    const before = session.analysis
    const { path, at } = placeOf('长文本，必填\n规则 有内容')
    expect(session.edit({ path, start: at, end: at + 2, text: '' }).application).toBeNull()
    const after = session.edit({ path, start: at, end: at, text: '长文' })
    expect(changed(before.application?.forms, after.application?.forms)).toEqual(['opinion'])
    expect(after.application).toEqual(before.application)
  })

  test('advice on a form, when a figure that its rules use changes', () => {
    const session = openSources(smallApp)
    const { path, at } = placeOf(' 5\n')
    const { diagnostics } = session.edit({ path, start: at, end: at + 2, text: ' 0' })
    expect(diagnostics.map(({ code }) => code)).toEqual(['rule-never-met'])
    expect(session.edit({ path, start: at, end: at + 2, text: ' 5' }).diagnostics).toEqual([])
  })

  test('what was said stays where it was said', () => {
    const session = openSources(smallApp)
    const { path, at } = placeOf('必填\n规则 有内容')
    const { diagnostics } = session.edit({ path, start: at, end: at, text: '必' })
    const starts = diagnostics.map(({ span }) => span.start)
    session.edit({ path, start: 0, end: 0, text: '# 说明\n' })
    expect(diagnostics.map(({ span }) => span.start)).toEqual(starts)
  })
})

function placeOf(words: string): { readonly path: string; readonly at: number } {
  const file = smallApp.find(({ text }) => text.includes(words))
  if (!file) throw new Error(words)
  return { path: file.path, at: file.text.indexOf(words) }
}

interface Identified {
  readonly id: string
}

/** Ids of those that were made anew. */
const changed = (
  before: readonly Identified[] = [],
  after: readonly Identified[] = [],
): readonly string[] => after.filter((each) => !before.includes(each)).map(({ id }) => id)
