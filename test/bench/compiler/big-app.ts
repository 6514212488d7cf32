import { statements } from '../../../dsl/words.ts'
import type { SourceFile } from '../../../src/compiler/compile.ts'

/**
 * An app of at least so many lines: the sources given, and copies of them in which everything that is declared in a
 * file has another name, until there are enough. Each copy refers to its own names, as an app of several offices does;
 * the last takes no more files than are needed, and for the rest refers to the first.
 */
export function bigApp(sources: readonly SourceFile[], lines: number): readonly SourceFile[] {
  const parts = sources.map(copied).filter(({ text }) => text.trim() !== '')
  const files = [...sources]
  for (let copy = 2; linesOf(files) < lines; copy++) {
    const enough = parts.findIndex(
      (_, index) => linesOf(files) + linesOf(parts.slice(0, index + 1)) >= lines,
    )
    files.push(...renamed(enough < 0 ? parts : parts.slice(0, enough + 1), `_${copy}`))
  }
  return files
}

function renamed(parts: readonly SourceFile[], suffix: string): readonly SourceFile[] {
  const names = parts.flatMap(({ text }) => declaredIn(text)).map(literally)
  const used = new RegExp(`(?<!${nameRest})(${names.join('|')})(?!${nameRest})`, 'gu')
  return parts.map(({ path, text }) => ({
    path: path.replace('.fy', `${suffix}.fy`),
    text: text.replace(used, (name) => name + suffix),
  }))
}

export const linesOf = (files: readonly SourceFile[]): number =>
  files.reduce((sum, { text }) => sum + text.trimEnd().split('\n').length, 0)

/** What an app may have twice: everything but itself and its laws. */
const copied = ({ path, text }: SourceFile): SourceFile => ({
  path,
  text: blocksOf(text)
    .filter((block) => !once.test(block))
    .join(''),
})

const blocksOf = (text: string): readonly string[] => text.split(startOfBlock)

const fileWords = Object.values(statements.file).flatMap(({ zh, en }) => [zh, en])
const startOfBlock = new RegExp(`^(?=(?:${fileWords.join('|')})\\s)`, 'mu')
const onceWords = [statements.file.app, statements.file.law].flatMap(({ zh, en }) => [zh, en])
const once = new RegExp(`^(?:${onceWords.join('|')})\\s`, 'u')

const nameRest = '[\\p{L}\\p{N}_·〇]'

/** The names and the ids that the blocks of a file give. */
const declaredIn = (text: string): readonly string[] =>
  blocksOf(text).flatMap((block) => {
    const [, name = '', id = ''] = declaration.exec(block) ?? []
    return [name, id].filter((each) => each !== '')
  })

const declaration = new RegExp(
  `^(?:${fileWords.join('|')})\\s+(${nameRest}+)(?:\\s*[（(]\\s*(${nameRest}+)\\s*[)）])?`,
  'u',
)

const literally = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
