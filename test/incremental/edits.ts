import type { SourceFile } from '../../src/compiler/compile.ts'

/** A change of one of some files: a text in the place of a range. */
export interface SourceEdit {
  /** Which of the files. */
  readonly at: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * What a person does to a memo, anywhere in it: types a character, takes one away, breaks a line, joins two, adds a
 * statement, doubles one, changes a name; half of what is done is undone next. Each edit is of the files as the ones
 * before it have left them.
 */
export function* editsOf(
  files: readonly SourceFile[],
  count: number,
  seed: number,
): Generator<SourceEdit> {
  const texts = files.map(({ text }) => text)
  const random = randomOf(seed)
  for (let made = 0; made < count; ) {
    const at = Math.floor(random() * texts.length)
    const text = texts[at] ?? ''
    const edit = kinds[Math.floor(random() * kinds.length)]?.(
      text,
      Math.floor(random() * text.length),
      random,
    )
    if (!edit) continue
    yield { at, ...edit }
    made++
    const taken = text.slice(edit.start, edit.end)
    if (random() < 0.5) {
      yield { at, start: edit.start, end: edit.start + edit.text.length, text: taken }
      made++
    } else texts[at] = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
  }
}

type Change = Omit<SourceEdit, 'at'>
type Kind = (text: string, place: number, random: () => number) => Change

const inserted = (start: number, text: string): Change => ({ start, end: start, text })
const one = (of: readonly string[], random: () => number): string =>
  of[Math.floor(random() * of.length)] ?? ''

const lineStart = (text: string, place: number): number => text.lastIndexOf('\n', place - 1) + 1
const lineEnd = (text: string, place: number): number => {
  const end = text.indexOf('\n', place)
  return end < 0 ? text.length : end + 1
}

const kinds: readonly Kind[] = [
  (_text, place, random) => inserted(place, one(characters, random)),
  (_text, place) => ({ start: place, end: place + 1, text: '' }),
  (_text, place) => inserted(place, '\n'),
  (text, place) => ({ start: lineEnd(text, place) - 1, end: lineEnd(text, place), text: '' }),
  (text, place) =>
    inserted(lineStart(text, place), text.slice(lineStart(text, place), lineEnd(text, place))),
  (text, place) => ({ start: lineStart(text, place), end: lineEnd(text, place), text: '' }),
  (text, place, random) => inserted(lineStart(text, place), `${one(statements, random)}\n`),
  (text, place) => {
    const name = /[\p{L}\p{N}_]+/u.exec(text.slice(place))
    const start = place + (name?.index ?? 0)
    return { start, end: start + (name?.[0].length ?? 0), text: `${name?.[0] ?? ''}甲` }
  },
]

const characters = [...'甲的一1，：（）【】“”＝+ a《》〈〉{}、。#\u00a0']

const statements: readonly string[] = [
  '  字段 新加的一项：整数，必填',
  '  字段 新加的一项：单选【甲，乙】，默认 甲',
  '  计算 合在一起：金额 = 1元 + 2元',
  '规则 新加的一条：1 > 2',
  '    否则 提醒 “不对。”',
  '选项 新的选项',
  '参数 新的数：整数 = 3',
  '片段 新的片段',
  '表单 新的表单',
  '  引入 新的片段',
  '通知书 新的通知',
  '  正文',
  '  正文完',
  '# 说明',
]

/** Numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
