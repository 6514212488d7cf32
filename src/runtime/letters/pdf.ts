import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import { readableCMap } from './readable.ts'

/** A PDF whose objects can be taken out and put together by bytes: PDF 1.4, one classic cross-reference table. */
export interface PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>
  /** Object numbers of the pages, in order. */
  readonly pages: readonly number[]
  /** Named destinations, as indexes into `pages`. */
  readonly destinations: ReadonlyMap<string, number>
}

interface PdfObject {
  /** Everything before the stream, in latin1; for an object without one, everything. */
  readonly head: string
  /** From the keyword `stream` on; empty without one. */
  readonly stream: Buffer
}

/** Null when it is laid out in another way than Chromium's Skia, `pdfWriter` or pdf-lib, does. */
export function readPdf(bytes: Buffer): PdfFile | null {
  const offsets = crossReferences(bytes)
  if (offsets === null) return null
  const objects = readObjects(bytes, offsets)
  const catalog = objects?.get(rootOf(bytes))?.head
  if (objects === null || catalog === undefined) return null
  const pages = pagesBelow(objects, referenceOf(catalog, 'Pages'), 0)
  if (pages === null) return null
  const names = objects.get(referenceOf(catalog, 'Dests'))?.head ?? ''
  return { objects, pages, destinations: destinationsIn(names, pages) }
}

/**
 * Puts pages together to one PDF. Equal objects are written once, it says no date, and its id is a hash of the
 * content: equal pages give equal bytes.
 */
export interface PdfWriter {
  /** The file's pages from `from` to before `to`; the file may be let go afterwards. */
  add(file: PdfFile, from: number, to: number): void
  finish(): Buffer
}

export function pdfWriter(): PdfWriter {
  const writer = new ObjectWriter()
  const kids: number[] = []
  return {
    add: (file, from, to) => {
      const copy = copier(file, writer)
      for (const page of file.pages.slice(from, to)) kids.push(writer.addPage(copy(page)))
    },
    finish: () => writer.finish(kids),
  }
}

/** The same file with the characters that `readableCMap` gives its glyphs. */
export function withReadableText(file: PdfFile): PdfFile {
  const objects = new Map(file.objects)
  for (const { head } of file.objects.values()) {
    const number = referenceOf(head, 'ToUnicode')
    const map = file.objects.get(number)
    if (map !== undefined) objects.set(number, readable(map))
  }
  return { ...file, objects }
}

/** Chromium embeds synthetic bold and CFF outlines so: five times the bytes, and text that readers extract wrongly. */
export const hasType3 = (bytes: Buffer): boolean => bytes.includes('/Subtype /Type3')

const header = Buffer.from('%PDF-1.4\n%\xd3\xeb\xe9\xe1\n', 'latin1')

function crossReferences(bytes: Buffer): Map<number, number> | null {
  if (!/^%PDF-1\.\d\n%/.test(bytes.subarray(0, 16).toString('latin1'))) return null
  const tail = bytes.subarray(-64).toString('latin1')
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN)
  if (!(start < bytes.length)) return null
  const table = bytes.subarray(start).toString('latin1')
  const count = /^xref\n0 (\d+)\n0000000000 65535 f \n/.exec(table)
  if (count === null || /\/(Prev|Encrypt|XRefStm)\b/.test(table)) return null
  const entries = [...table.matchAll(/^(\d{10}) 00000 n $/gm)]
  if (entries.length !== Number(count[1]) - 1) return null
  return new Map(entries.map(([, offset], index) => [index + 1, Number(offset)]))
}

const rootOf = (bytes: Buffer): number =>
  referenceOf(bytes.subarray(bytes.lastIndexOf('trailer')).toString('latin1'), 'Root')

function readObjects(
  bytes: Buffer,
  offsets: ReadonlyMap<number, number>,
): Map<number, PdfObject> | null {
  const starts = [...offsets].sort(([, a], [, b]) => a - b)
  const objects = new Map<number, PdfObject>()
  for (const [index, [number, start]] of starts.entries()) {
    const next = starts[index + 1]?.[1] ?? bytes.indexOf('\nxref\n', start) + 1
    const object = readObject(bytes.subarray(start, next), number)
    if (object === null) return null
    objects.set(number, object)
  }
  return objects
}

function readObject(bytes: Buffer, number: number): PdfObject | null {
  const opening = `${number} 0 obj\n`
  const closing = '\nendobj'
  const end = bytes.lastIndexOf(closing)
  const isWhole =
    bytes.subarray(0, opening.length).equals(Buffer.from(opening)) &&
    /^\s*$/.test(bytes.subarray(end + closing.length).toString('latin1'))
  if (end < 0 || !isWhole) return null
  const body = bytes.subarray(opening.length, end)
  const stream = body.indexOf('stream\n')
  const head = stream < 0 ? body : body.subarray(0, stream)
  return { head: head.toString('latin1'), stream: body.subarray(head.length) }
}

const referenceOf = (dictionary: string, key: string): number =>
  Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? Number.NaN)

function readable({ stream }: PdfObject): PdfObject {
  const map = inflateSync(stream.subarray('stream\n'.length)).toString('latin1')
  const deflated = deflateSync(readableCMap(map))
  return {
    head: `<</Filter /FlateDecode\n/Length ${deflated.length}>> `,
    stream: Buffer.concat([Buffer.from('stream\n'), deflated, Buffer.from('\nendstream')]),
  }
}

const deepestPageTree = 20

function pagesBelow(
  objects: ReadonlyMap<number, PdfObject>,
  node: number,
  depth: number,
): readonly number[] | null {
  const head = objects.get(node)?.head ?? ''
  if (/\/Type \/Page\b/.test(head)) return /\/MediaBox\b/.test(head) ? [node] : null
  const kids = /\/Kids \[([^\]]*)\]/.exec(head)?.[1]
  if (kids === undefined || depth > deepestPageTree) return null
  const pages = referencesIn(kids).map((kid) => pagesBelow(objects, kid, depth + 1))
  return pages.some((below) => below === null) ? null : pages.flatMap((below) => below ?? [])
}

function destinationsIn(dictionary: string, pages: readonly number[]): Map<string, number> {
  const indexes = new Map(pages.map((page, index) => [page, index]))
  const named = dictionary.matchAll(/\/(\w+) \[(\d+) 0 R /g)
  return new Map([...named].map(([, name, page]) => [name ?? '', indexes.get(Number(page)) ?? -1]))
}

const reference = /\b(\d+) 0 R\b/g

const referencesIn = (text: string): readonly number[] =>
  [...text.matchAll(reference)].map(([, number]) => Number(number))

/** Copies an object, and what it refers to, from a file into a new one; answers its number there. */
function copier(file: PdfFile, writer: ObjectWriter): (number: number) => string {
  const copied = new Map<number, number>()
  const copy = (number: number): number => {
    const known = copied.get(number)
    if (known !== undefined) return known
    const object = file.objects.get(number) ?? { head: 'null', stream: noStream }
    const added = writer.add(renumbered(object.head), object.stream)
    copied.set(number, added)
    return added
  }
  const renumbered = (head: string): string =>
    head.replace(reference, (_, number: string) => `${copy(Number(number))} 0 R`)
  // A page refers back to its tree; the new file has one of its own.
  return (page) =>
    renumbered((file.objects.get(page)?.head ?? '').replace(/\n\/Parent \d+ 0 R/, ''))
}

/** The tree of pages is object 1, the catalog 2. */
class ObjectWriter {
  readonly #parts: Buffer[] = []
  /** By object number, from 1. */
  readonly #offsets: number[] = [0, 0]
  readonly #known = new Map<string, number>()
  #length = header.length

  /** What is referred to is added first, so equal objects have equal heads by the time they come here. */
  add(head: string, stream: Buffer): number {
    const key = createHash('sha256').update(head).update('\0').update(stream).digest('base64')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const number = this.#offsets.push(0)
    this.#known.set(key, number)
    this.#put(number, head, stream)
    return number
  }

  /** Equal pages are still two pages. */
  addPage(head: string): number {
    const number = this.#offsets.push(0)
    this.#put(number, head.replace(/>>\s*$/, '\n/Parent 1 0 R>>'))
    return number
  }

  finish(pages: readonly number[]): Buffer {
    const kids = pages.map((page) => `${page} 0 R`).join(' ')
    this.#put(1, `<</Type /Pages\n/Count ${pages.length}\n/Kids [${kids}]>>`)
    this.#put(2, '<</Type /Catalog\n/Pages 1 0 R>>')
    const body = Buffer.concat([header, ...this.#parts])
    return Buffer.concat([body, Buffer.from(this.#trailer(contentId(body)))])
  }

  #put(number: number, head: string, stream: Buffer = noStream): void {
    this.#offsets[number - 1] = this.#length
    const opening = Buffer.from(`${number} 0 obj\n${head}`, 'latin1')
    // A copy: a part of a file would keep the whole of it.
    for (const part of [opening, Buffer.from(stream), Buffer.from('\nendobj\n')]) {
      this.#parts.push(part)
      this.#length += part.length
    }
  }

  #trailer(id: string): string {
    const offset = (at: number) => `${String(at).padStart(10, '0')} 00000 n \n`
    const size = this.#offsets.length + 1
    return `xref\n0 ${size}\n0000000000 65535 f \n${this.#offsets.map(offset).join('')}trailer
<</Size ${size}\n/Root 2 0 R\n/ID [<${id}> <${id}>]>>
startxref\n${this.#length}\n%%EOF\n`
  }
}

const noStream = Buffer.alloc(0)

const contentId = (body: Buffer): string =>
  createHash('sha256').update(body).digest('hex').slice(0, 32)
