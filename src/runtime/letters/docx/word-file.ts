import { createHash } from 'node:crypto'
import { openPackage, type Parts, packPackage } from './package.ts'
import { wordText } from './word-text.ts'
import { attributeOf, xmlTokens } from './xml.ts'

/** A Word file of staff's, opened as data: the text to be checked and what the app may fill in, or why it is not taken. */
export type WordFileContent =
  | {
      readonly kind: 'text'
      /** Of the body, of each header and each footer: a paragraph a line. */
      readonly texts: readonly string[]
      /** Without the template it was once made from. */
      readonly bytes: Buffer
      readonly sha256: string
    }
  | {
      readonly kind: 'refused'
      readonly reason: 'broken' | 'macros' | 'outside' | 'embedded' | 'torn'
      readonly detail: string
    }

export function readWordFile(file: Buffer): WordFileContent {
  const parts = openPackage(file)
  if (!parts?.has('[Content_Types].xml') || !parts.has(body)) return refused('broken')
  const texts = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name))
  if (texts.some(([, content]) => content.includes('<!DOCTYPE'))) return refused('broken')
  if (hasMacros(parts)) return refused('macros')
  const embedded = [...parts.keys()].find((name) => /(^|\/)(embeddings|activeX)\//i.test(name))
  if (embedded) return refused('embedded', embedded)
  const own = withoutOrigin(parts)
  const outside = linksOf(own)[0] ?? fieldsOf(own)[0]
  if (outside !== undefined) return refused('outside', outside)
  const read = [...own.keys()]
    .filter((name) => isText.test(name))
    .sort((one, other) => Number(other === body) - Number(one === body))
    .map((name) => wordText(textOf(own, name)))
  const torn = read.flatMap((each) => each.torn)[0] ?? tagsIn(own, isNote)[0]
  if (torn !== undefined) return refused('torn', torn)
  const bytes = packPackage(own)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { kind: 'text', texts: read.map(({ text }) => text), bytes, sha256 }
}

const refused = (
  reason: Extract<WordFileContent, { kind: 'refused' }>['reason'],
  detail = '',
): WordFileContent => ({ kind: 'refused', reason, detail })

const body = 'word/document.xml'
const isText = /^word\/(document|header\d*|footer\d*)\.xml$/
const isNote = /^word\/(footnotes|endnotes|comments)\.xml$/

const textOf = (parts: Parts, name: string): string => parts.get(name)?.toString('utf8') ?? ''

const hasMacros = (parts: Parts): boolean =>
  /macroEnabled/i.test(textOf(parts, '[Content_Types].xml')) ||
  [...parts.keys()].some((name) => /(^|\/)vba\w*\.(bin|xml)$/i.test(name))

/** Word notes the template a file was made from, on its author's disk, and asks for it at each opening. */
function withoutOrigin(parts: Parts): Parts {
  const origin = /<Relationship\b[^>]*\/attachedTemplate"[^>]*\/>/g
  return new Map(
    [...parts].map(([name, content]) => {
      if (name === 'word/_rels/settings.xml.rels')
        return [name, Buffer.from(content.toString('utf8').replace(origin, ''))]
      if (name === 'word/settings.xml')
        return [
          name,
          Buffer.from(content.toString('utf8').replace(/<w:attachedTemplate\b[^>]*\/>/g, '')),
        ]
      return [name, content]
    }),
  )
}

/** Relationships that lead out of the file. */
const linksOf = (parts: Parts): readonly string[] =>
  [...parts.keys()]
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => [...xmlTokens(textOf(parts, name))])
    .flatMap((token) => {
      if (token.kind !== 'start' || !token.name.endsWith('Relationship')) return []
      const mode = attributeOf(token.attributes, 'TargetMode')
      const type = attributeOf(token.attributes, 'Type') ?? ''
      const leadsOut = mode?.toLowerCase() === 'external' || type.endsWith('/aFChunk')
      return leadsOut ? [attributeOf(token.attributes, 'Target') ?? ''] : []
    })

/** Fields that fetch something when the file is opened or its fields are brought up to date. */
function fieldsOf(parts: Parts): readonly string[] {
  return [...parts.keys()]
    .filter((name) => /^word\/[^/]*\.xml$/.test(name))
    .flatMap((name) => {
      let instruction = ''
      let isInside = false
      for (const token of xmlTokens(textOf(parts, name))) {
        if (token.kind === 'text') instruction += isInside ? token.text : ''
        else if (token.name === 'w:instrText') isInside = token.kind === 'start'
        else if (token.name === 'w:fldChar') instruction += '\n'
        else if (token.name === 'w:fldSimple')
          instruction += `\n${attributeOf(token.attributes, 'w:instr') ?? ''}\n`
      }
      return instruction.split('\n').filter((line) => fetching.test(line))
    })
    .map((line) => line.trim())
}

const fetching =
  /^\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|DDE|DDEAUTO|LINK|DATABASE|RD|MACROBUTTON|EMBED|HYPERLINK(?!\s+\\l))\b/i

const tagsIn = (parts: Parts, which: RegExp): readonly string[] =>
  [...parts.keys()]
    .filter((name) => which.test(name))
    .flatMap((name) => wordText(textOf(parts, name)).text.match(/\{[^{}\n]*\}/g) ?? [])
