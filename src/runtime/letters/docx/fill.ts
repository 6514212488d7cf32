import { createDefaultPlugins, type ScopeDataArgs, TemplateHandler } from 'easy-template-x'
import type { FramePart, WordTemplate } from '../../../model/index.ts'
import type { Frame, LetterValue, LetterValues, LetterView } from '../render.ts'
import { noteAlone, withoutNoted } from './alone.ts'
import { openPackage, type Parts, packPackage } from './package.ts'
import { type Mark, stamped } from './stamp.ts'

/** Staff's own Word file with a letter's values in it; `file` is what the compiler made of it. Equal views give equal bytes. */
export async function fillTemplate(
  file: Buffer,
  { tags }: WordTemplate,
  view: LetterView,
  mark: Mark | null,
): Promise<Buffer> {
  const keys = new Map(tags.map(({ tag, keys }) => [tag, keys]))
  const handler = new TemplateHandler({
    plugins: createDefaultPlugins().filter(({ contentType }) => known.has(contentType)),
    // No name holds these: what follows a tag's name is no option of the library's.
    delimiters: { tagOptionsStart: '\ue000', tagOptionsEnd: '\ue001' },
    maxXmlDepth: 200,
    scopeDataResolver: (path) => valueAt(path, keys, view),
  })
  const blank = packPackage(noteAlone(opened(file)))
  const parts = withoutNoted(opened(await handler.process(blank, {})))
  return packPackage(mark === null ? parts : stamped(parts, mark))
}

function opened(file: Buffer): Parts {
  const parts = openPackage(file)
  if (parts === null) throw new Error('a template is no package')
  return parts
}

/** A value is text here, never a picture or XML. */
const known: ReadonlySet<string> = new Set(['text', 'loop'])

type Keys = ReadonlyMap<string, readonly string[]>

/** The path goes through the repetitions and their items; a condition is in it only while it is asked. */
function valueAt({ path }: ScopeDataArgs, keys: Keys, view: LetterView) {
  let level: LetterValues = view.values
  let value: LetterValue = ''
  for (const step of path) {
    if (typeof step === 'number') {
      level = (typeof value === 'object' ? value[step] : null) ?? {}
      continue
    }
    const candidates = keys.get(step.name.trim()) ?? []
    const frame = candidates.find((key) => key.startsWith('@'))
    const key = candidates.find((each) => Object.hasOwn(level, each))
    value = frame ? frameText(frame.slice(1) as FramePart, view.frame) : heldBy(level, key)
  }
  return typeof value === 'object' ? value.map(() => ({})) : value
}

const heldBy = (level: LetterValues, key: string | undefined): LetterValue =>
  (key === undefined ? null : level[key]) ?? ''

function frameText(part: FramePart, frame: Frame): string {
  const value = frame[part] ?? ''
  if (typeof value === 'string') return value
  if (part === 'cc' || value.length < 2) return value.join('，')
  return value.map((each, index) => `${index + 1}.${each}`).join('　')
}
