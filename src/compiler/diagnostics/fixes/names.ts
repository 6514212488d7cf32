import { statements } from '../../../../dsl/words.ts'
import { type SourceText, type Span, spanIn, textOf } from '../../source/text.ts'
import { nameAsWritten } from '../../source/written-name.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { deleting, type Fix, fix, inserting, replacing } from '../fix.ts'
import { before, lengthOfCode, lineOf, newlineOf, nextLine, within } from './place.ts'
import { commentingOut, type Fixer, type Fixers, toMeantName, withoutItem } from './shared.ts'

const deleteItem: Fixer = ({ span }) => [withoutItem(span)]

/** Of what has a name. */
export const nameFixes = {
  'app-missing': ({ span: { file } }) => {
    const at = file.text.startsWith('\ufeff') ? 1 : 0
    const line = /^\s*[a-z]/.test(file.text) ? 'app newApp' : '应用 新应用 （app）'
    return [fix('insertLine', [{ span: spanIn(file, at, at), text: line + newlineOf(file) }])]
  },
  'app-twice': ({ span }) => {
    const line = lineOf(span)
    const below = nextLine(line, 1)
    const bureau = below && bureauLine.test(below.text) ? [below] : []
    return [commentingOut([line, ...bureau])]
  },
  'name-duplicate': ({ span, related, params: { name = '' } }) => {
    const line = lineOf(span)
    const [first] = related
    const same = first && lineOf(first).text.trim() === line.text.trim()
    return [
      ...(same && oneLiner.test(line.text) ? [commentingOut([line])] : []),
      replacing(span, nameAsWritten(unused(name, span.file))),
    ]
  },
  'id-duplicate': ({ span, params: { id = '' } }) => [replacing(span, unused(id, span.file))],
  'id-malformed': ({ span, params: { id = '' } }) => {
    const words = id.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []
    const text = words.join('_').replace(/^\d+_?/, '')
    return [replacing(span, text || 'field1')]
  },
  'id-reserved': ({ span, params: { name = '' } }) => {
    const id = `${name}Field`
    const inBrackets = /[（(]\s*$/.test(before(lineOf(span), span))
    return inBrackets
      ? [replacing(span, id)]
      : [fix('insert', [{ span: span.part(span.end, span.end), text: ` （${id}）` }])]
  },
  'name-misspelt': toMeantName,
  'declared-misspelt': toMeantName,
  'drop-unknown': dropNothing,
  'drop-misspelt': toMeantName,
  'drop-declared': dropNothing,
  'option-misspelt': toMeantName,
  'type-misspelt': toMeantName,
  'option-alone': ({ span }) => {
    const [, field] = comparisonAhead.exec(before(lineOf(span), span)) ?? []
    return field ? [inserting(span, `${field} `)] : []
  },
  'option-duplicate': ({ span, params: { list } }) =>
    list === '【…】' ? [withoutItem(span)] : [commentingOut([lineOf(span)])],
  'options-empty': optionsToLines,
  'type-argument': ({ span, params: { type = '' } }) => [replacing(span, type)],
  'attribute-misfit': deleteItem,
  'attribute-twice': deleteItem,
  'bounds-crossed': swapBounds,
  'default-changing': ({ span }) => {
    const line = lineOf(span)
    const head = /\s*[，,、]\s*(默认|default)\s+$/.exec(before(line, span))
    return head ? [deleting(span.part(span.start - head[0].length, span.end))] : []
  },
} as const satisfies Fixers

/** 去掉 甲，乙: what is not to be dropped leaves the list, and the last one the line. */
function dropNothing({ span }: Diagnostic): readonly Fix[] {
  const line = lineOf(span)
  const several = /[，,、]/.test(line.text.slice(0, lengthOfCode(line)))
  return [several ? withoutItem(span) : commentingOut([line])]
}

const { bureau } = statements.item
const bureauLine = new RegExp(`^\\s*(${bureau.zh}|${bureau.en})\\s`)

/** Lines that nothing can stand under. */
const { field, column, calc } = statements.item
const oneLiner = new RegExp(
  `^\\s*(${[field, column, calc].flatMap(({ zh, en }) => [zh, en]).join('|')})\\s`,
)

/** 时段 = 上午 或: what the option before was compared with. */
const comparisonAhead = /([\p{L}\p{N}_·〇.]+\s*[=＝≠]\s*)[\p{L}\p{N}_·〇]+\s+(?:或|且|or|and)\s+$/u

function unused(name: string, file: SourceText): string {
  let number = 2
  while (file.text.includes(`${name}${number}`)) number++
  return `${name}${number}`
}

/** 选项 时段：甲、乙 → a line each. */
function optionsToLines({ span }: Diagnostic): readonly Fix[] {
  const line = lineOf(span)
  const [, head = '', names = ''] =
    /^(.*?)\s*[：:](.*)$/.exec(line.text.slice(0, lengthOfCode(line))) ?? []
  const options = names.split(/\s*[、，,；;]\s*|\s+/).filter(Boolean)
  if (options.length === 0) return []
  const newline = `${newlineOf(span.file)}  `
  const text = options.map((name) => newline + nameAsWritten(name)).join('')
  return [fix('splitLine', [{ span: within(line, head.length, lengthOfCode(line)), text }])]
}

/** 至少 5，至多 3: each bound keeps its word and takes the other's figure. */
function swapBounds({ span, params: { least = '' } }: Diagnostic): readonly Fix[] {
  const line = lineOf(span)
  const from = line.text.indexOf(least)
  if (from < 0) return []
  const other = within(line, from, from + least.length)
  const figures = [figureOf(span), figureOf(other)] as const
  if (!figures[0] || !figures[1]) return []
  return [
    fix('swap', [
      { span: figures[0], text: textOf(figures[1]) },
      { span: figures[1], text: textOf(figures[0]) },
    ]),
  ]
}

function figureOf(span: Span): Span | null {
  const figure = /[\d.０-９][\p{L}\p{N}.%％-]*/u.exec(textOf(span))
  return figure
    ? span.part(span.start + figure.index, span.start + figure.index + figure[0].length)
    : null
}
