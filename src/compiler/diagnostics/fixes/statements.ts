import { statements } from '../../../../dsl/words.ts'
import { type Span, spanIn, textOf } from '../../source/text.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { appending, deleting, type Fix, fix, replacing } from '../fix.ts'
import { before, isEnglish, lengthOfCode, lineOf, newlineOf, within } from './place.ts'
import type { Fixers } from './shared.ts'

/** Of rules, laws, conclusions and letters. */
export const statementFixes = {
  'law-misspelt': ({ span, params: { meant } }) => [replacing(span, `《${meant}》`)],
  'law-undeclared': ({ span }) => [declaring('law', span)],
  'conclusion-unreachable': restLast,
  'format-unknown': ({ span }) => {
    const gap = /\s*$/.exec(before(lineOf(span), span))?.[0].length ?? 0
    return [deleting(span.part(span.start - gap, span.end))]
  },
  'notice-without-form': ({ span }) => {
    const forms = [...span.file.text.matchAll(formLine)].map(([, name = '']) => name)
    const [only] = forms
    const about = isEnglish(lineOf(span)) ? 'for' : '对'
    const { text, start } = lineOf(span)
    const id = /^\s*[（(][^（）()]*[）)]/.exec(text.slice(span.end - start))?.[0] ?? ''
    const place = span.part(span.start, span.end + id.length)
    return only && forms.length === 1 ? [appending(place, ` ${about} ${only}`)] : []
  },
  'number-parts': ({ span }) => {
    const text = textOf(span)
    const marked = text.replace(/(?<![{｛])(年|序号)(?![}｝])/g, '{$1}')
    return /^[^{｛]*[{｛]年[}｝][^{｛]*[{｛]序号[}｝][^{｛]*$/.test(marked) && marked !== text
      ? [replacing(span, marked)]
      : []
  },
} as const satisfies Fixers

const { form } = statements.file
const formLine = new RegExp(
  `^(?:${form.zh}|${form.en})[ \\t\\u3000]+([\\p{L}_·〇][\\p{L}\\p{N}_·〇]*|『[^』\\n]*』)`,
  'gmu',
)

/** A line for what is used and not declared: beside those of its kind, or at the end of the file. */
export function declaring(kind: 'law' | 'role', span: Span): Fix {
  const { file } = span
  const word = statements.file[kind]
  const keyword = isEnglish(lineOf(span)) ? word.en : word.zh
  const newline = newlineOf(file)
  const first = new RegExp(`^(?:${word.zh}|${word.en})[ \\t\\u3000]`, 'm').exec(file.text)?.index
  const at = first ?? file.text.length
  const gap = first === undefined && !file.text.endsWith('\n') ? newline : ''
  const text = `${gap}${keyword} ${textOf(span)}${newline}`
  return fix('insertLine', [{ span: spanIn(file, at, at), text }])
}

/** 其余 甲；有问题 则 乙 */
function restLast({ span }: Diagnostic): readonly Fix[] {
  const line = lineOf(span)
  const end = lengthOfCode(line)
  const [, head = '', cases = ''] = /^([^：:]*[：:]\s*)(.*)$/.exec(line.text.slice(0, end)) ?? []
  const parts = cases.split(/[；;]/).map((each) => each.trim())
  const isRest = (each: string): boolean => /^(其余|otherwise)\s/.test(each)
  const sorted = [...parts.filter((each) => !isRest(each)), ...parts.filter(isRest)]
  const text = sorted.join('；')
  return /[“"]/.test(cases) || text === cases
    ? []
    : [fix('reorder', [{ span: within(line, head.length, end), text }])]
}
