import { transformSync } from 'esbuild'
import fc from 'fast-check'
import Handlebars from 'handlebars'
import { type Analysis, analyse, type SourceFile } from '../../src/compiler/compile.ts'
import { isError } from '../../src/compiler/diagnostics/diagnostic.ts'
import { emit, type OutputFile } from '../../src/compiler/emit/emit.ts'
import { format } from '../../src/compiler/format/format.ts'
import { openSources } from '../../src/compiler/session.ts'
import { sourceText } from '../../src/compiler/source/text.ts'
import { type Random, random } from '../emit/random.ts'
import { exampleApps } from './examples.ts'
import { memo } from './generate.ts'
import { written } from './written.ts'

/** Nothing but what is said of it may come of a text: it throws where a message lies outside, or a file does not parse. */
export function examine(text: string, files: boolean): Analysis {
  const analysis = analyse([{ path: 'fuzz.fy', text }])
  checkMessages(analysis, text.length)
  if (files && analysis.application) for (const file of emit(analysis.application)) parsed(file)
  return analysis
}

function checkMessages({ application, diagnostics }: Analysis, length: number): void {
  for (const { span, code } of diagnostics) {
    const inside = 0 <= span.start && span.start <= span.end && span.end <= length + 1
    if (!inside) throw new Error(`${code} lies at ${span.start}–${span.end} of ${length}`)
  }
  if (application === null && !diagnostics.some(isError)) throw new Error('refused without a word')
}

function parsed({ path, text }: OutputFile): void {
  if (path.endsWith('.json')) JSON.parse(text)
  else if (/\.(ts|js)$/.test(path)) transformSync(text, { loader: 'ts' })
  else if (path.endsWith('.hbs')) Handlebars.parse(text)
}

/** Every prefix of a file, as it is typed; `step` leaves some out. */
export function* prefixes({ path, text }: SourceFile, step: number): Generator<Analysis> {
  const session = openSources([{ path, text: '' }])
  for (let end = step; end < text.length + step; end += step) {
    const analysis = session.edit({
      path,
      start: end - step,
      end: end - step,
      text: text.slice(end - step, end),
    })
    checkMessages(analysis, Math.min(end, text.length))
    yield analysis
  }
}

/** A source that was right, one with pieces lost, doubled and put in, or something else. */
export const inputs: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.nat().map((seed) => spoilt(pieceOfExample(random(seed)), random(seed))),
  },
  { weight: 3, arbitrary: fc.nat().map((seed) => spoilt(made(random(seed)), random(seed))) },
  { weight: 1, arbitrary: fc.nat().map((seed) => made(random(seed))) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.oneof(
          fc.nat().map((at) => words[at % words.length] ?? ''),
          fc.string(),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  },
)

const made = (random: Random): string =>
  written(memo(random), { words: random.pick(['zh', 'en', 'mixed']), random })

const lines = exampleApps.flat().flatMap(({ text }) => [text.split('\n')])

function pieceOfExample(random: Random): string {
  const file = random.pick(lines)
  const start = random.between(0, file.length - 1)
  return file.slice(start, start + random.between(1, 30)).join('\n')
}

function spoilt(text: string, random: Random): string {
  return text
    .split('\n')
    .map((line) => (random.chance(0.25) ? spoiltLine(line, random) : line))
    .join('\n')
}

const seams = /(?<=[\s，；：（）【】“”{}〈〉])|(?=[，；：（）【】“”{}〈〉])/

function spoiltLine(line: string, random: Random): string {
  const pieces = line.split(seams)
  const at = random.between(0, pieces.length - 1)
  const change = random.pick(['lose', 'put', 'replace', 'double', 'cut', 'join'] as const)
  switch (change) {
    case 'lose':
      return pieces.toSpliced(at, 1).join('')
    case 'put':
      return pieces.toSpliced(at, 0, random.pick(words)).join('')
    case 'replace':
      return pieces.toSpliced(at, 1, random.pick(words)).join('')
    case 'double':
      return pieces.toSpliced(at, 0, pieces[at] ?? '').join('')
    case 'cut':
      return line.slice(0, random.between(0, line.length))
    case 'join':
      return line.replaceAll(' ', '')
  }
}

const words = [
  ...'，；：（）【】“”『』{}〈〉→=≥|#"<\\\'`$%&*',
  ...['字段', '当', '则', '否则', '且', '正文', '正文完', '必填', '规则', '表单', '报表', '样例表'],
  ...[
    '3个月',
    '10万元',
    '2026年2月30日',
    '60岁',
    '5%',
    '１',
    '\u00a0',
    '\u200b',
    '\ud800',
    '\u0000',
  ],
  ...['constructor', '__proto__', '{{x}}', '</script>', '合计（', '属于【', '/每个', ' \n'],
]

/** What the formatter makes of anything is its last word. */
export function checkFormat(text: string): void {
  for (const vocabulary of ['zh', 'en', 'asWritten'] as const) {
    const once = format(sourceText('fuzz.fy', text), vocabulary)
    const twice = format(sourceText('fuzz.fy', once), vocabulary)
    if (once !== twice)
      throw new Error(`formatted again it differs: ${JSON.stringify([once, twice])}`)
  }
}
