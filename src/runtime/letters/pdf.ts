import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { readableCMap } from './readable.ts'
import { unpackedRuns } from './runs.ts'

/** A PDF whose objects can be taken out and put together by bytes: PDF 1.4, one classic cross-reference table. */
export interface PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>
  /** Object numbers of the pages, in order. */
  readonly pages: readonly number[]
  /** Named destinations, as indexes into `pages`. */
  readonly destinations: ReadonlyMap<string, number>
}

export interface PdfObject {
  /** Everything before the stream, in latin1; for an object without one, everything. */
  readonly head: string
  /** In parts that follow each other. */
  readonly stream: readonly Buffer[] | null
}

/** What a stream holds: deflated as Chromium does, by runs as we do, or as it is. */
export function contentOf({ head, stream }: PdfObject): Buffer {
  const [only = nothing, ...more] = stream ?? []
  const bytes = more.length === 0 ? only : Buffer.concat([only, ...more])
  if (head.includes('/FlateDecode')) return inflateSync(bytes)
  return head.includes('/RunLengthDecode') ? unpackedRuns(bytes) : bytes
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
 * Puts pages together to one PDF. It says no date, and its id is a hash of the content: equal pages give equal bytes.
 * What is written goes to `put` as it comes. `shared`: pages of several files, whose equal objects are written once.
 */
export interface PdfWriter {
  /**
   * The file's pages from `from` to before `to`; the file may be let go afterwards.
   */
  add(file: PdfFile, from: number, to: number, others?: Others): void
  /** A page with nothing on it, as large as the one before. */
  addBlank(): void
  /** A number for an object that is written later, with `place`. */
  reserve(): number
  /** Writes an object of a file under a number that was reserved for it, with what it refers to. */
  place(reserved: number, file: PdfFile, object: number): void
  /** The SHA-256 of all that was written, in hexadecimal. */
  finish(): string
}

export interface Others {
  /** Objects of the file that stand in the new one already, by their numbers there. */
  readonly known?: ReadonlyMap<number, number>
  /** Objects that take the place of those under their numbers. */
  readonly instead?: ReadonlyMap<number, PdfObject>
}

export function pdfWriter(put: (part: Buffer) => void, { shared = false } = {}): PdfWriter {
  const writer = new ObjectWriter(put, shared)
  const kids: number[] = []
  let size = ''
  return {
    add: (file, from, to, others) => {
      const copy = copier(file, writer, others)
      for (const page of file.pages.slice(from, to)) {
        const head = copy(page)
        size = /\/MediaBox \[[^\]]*\]/.exec(head)?.[0] ?? size
        kids.push(writer.addPage(head))
      }
      if (shared) writer.flush()
    },
    addBlank: () => {
      kids.push(writer.addPage(`<</Type /Page\n/Resources <<>>\n${size}>>`))
    },
    reserve: () => writer.reserve(),
    place: (reserved, file, object) => {
      const found = file.objects.get(object)
      if (found) writer.place(reserved, copier(file, writer)(object), found.stream)
    },
    finish: () => writer.finish(kids),
  }
}

/**
 * The pages of a file from `from` to before `to`, as a PDF of their own, and its SHA-256. `instead`: objects that take the
 * place of those that the file has under their numbers.
 */
export function pagesOf(
  file: PdfFile,
  from: number,
  to: number,
  instead: ReadonlyMap<number, PdfObject>,
): { readonly pdf: Buffer; readonly sha256: string } {
  let pdf: Buffer = nothing
  const writer = pdfWriter((whole) => {
    pdf = whole
  })
  writer.add(file, from, to, { instead })
  const sha256 = writer.finish()
  return { pdf, sha256 }
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

const header = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n'

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
  const closing = /\nendobj\s*$/.exec(bytes.toString('latin1', Math.max(0, bytes.length - 20)))
  if (closing === null || bytes.toString('latin1', 0, opening.length) !== opening) return null
  const body = bytes.subarray(opening.length, bytes.length - closing[0].length)
  const start = body.indexOf(streamStart)
  if (start < 0) return { head: body.toString('latin1'), stream: null }
  const stream = body.subarray(start + streamStart.length, -streamEnd.length)
  const isClosed = body.subarray(-streamEnd.length).equals(streamEnd)
  return isClosed ? { head: body.toString('latin1', 0, start), stream: [stream] } : null
}

const streamStart = Buffer.from('stream\n')
const streamEnd = Buffer.from('\nendstream')

const referenceOf = (dictionary: string, key: string): number =>
  Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? Number.NaN)

function readable(map: PdfObject): PdfObject {
  const stream = Buffer.from(readableCMap(contentOf(map).toString('latin1')), 'latin1')
  return { head: `<</Length ${stream.length}>> `, stream: [stream] }
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
  const named = dictionary.matchAll(/\/(\w+) \[ ?(\d+) 0 R /g)
  return new Map([...named].map(([, name, page]) => [name ?? '', indexes.get(Number(page)) ?? -1]))
}

const reference = /\b(\d+) 0 R\b/g

const referencesIn = (text: string): readonly number[] =>
  [...text.matchAll(reference)].map(([, number]) => Number(number))

/** Copies an object, and what it refers to, from a file into a new one; answers its number there. */
function copier(
  file: PdfFile,
  writer: ObjectWriter,
  { known, instead }: Others = {},
): (number: number) => string {
  const copied = new Map(known)
  const copy = (number: number): number => {
    const there = copied.get(number)
    if (there !== undefined) return there
    const object = instead?.get(number) ??
      file.objects.get(number) ?? { head: 'null', stream: null }
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
  readonly #sink: (part: Buffer) => void
  readonly #known: Map<string, number> | null
  /** By object number, from 1. */
  readonly #offsets: number[] = [0, 0]
  readonly #content = createHash('sha256')
  #waiting: Buffer[] = []
  /** After what waits: heads are short and many. */
  #text = header
  #length = header.length

  constructor(sink: (part: Buffer) => void, shared: boolean) {
    this.#sink = sink
    this.#known = shared ? new Map() : null
  }

  /** What is referred to is added first, so equal objects have equal heads by the time they come here. */
  add(head: string, stream: PdfObject['stream']): number {
    if (this.#known === null) return this.#new(head, stream)
    const key = stream === null ? head : `${head}${hashOf(stream)}`
    const number = this.#known.get(key) ?? this.#new(head, stream)
    this.#known.set(key, number)
    return number
  }

  /** Equal pages are still two pages. */
  addPage(head: string): number {
    return this.#new(head.replace(/>>\s*$/, '\n/Parent 1 0 R>>'), null)
  }

  finish(pages: readonly number[]): string {
    const kids = pages.map((page) => `${page} 0 R`).join(' ')
    this.#put(1, `<</Type /Pages\n/Count ${pages.length}\n/Kids [${kids}]>>`, null)
    this.#put(2, '<</Type /Catalog\n/Pages 1 0 R>>', null)
    const { before, after } = this.#trailer()
    const trailer = Buffer.from(`${before}<${noId}> <${noId}>${after}`)
    const last = this.#part(trailer)
    const start = last.length - trailer.length
    this.#content.update(last.subarray(0, start))
    const id = this.#content.copy().digest('hex').slice(0, noId.length)
    last.write(`<${id}> <${id}>`, start + before.length)
    this.#sink(last)
    return this.#content.update(last.subarray(start)).digest('hex')
  }

  reserve(): number {
    return this.#offsets.push(0)
  }

  place(reserved: number, head: string, stream: PdfObject['stream']): void {
    this.#put(reserved, head, stream)
  }

  /** Hands on what was put so far, as one part. */
  flush(): void {
    const part = this.#part()
    this.#content.update(part)
    this.#sink(part)
  }

  #part(...last: readonly Buffer[]): Buffer {
    this.#await(...last)
    const part = Buffer.concat(this.#waiting)
    this.#waiting = []
    return part
  }

  #new(head: string, stream: PdfObject['stream']): number {
    const number = this.#offsets.push(0)
    this.#put(number, head, stream)
    return number
  }

  #put(number: number, head: string, stream: PdfObject['stream']): void {
    this.#offsets[number - 1] = this.#length
    const start = `${number} 0 obj\n${head}`
    if (stream === null) this.#write(`${start}\nendobj\n`)
    else {
      this.#write(`${start}stream\n`)
      this.#await(...stream)
      for (const { length } of stream) this.#length += length
      this.#write('\nendstream\nendobj\n')
    }
  }

  #await(...parts: readonly Buffer[]): void {
    this.#waiting.push(Buffer.from(this.#text, 'latin1'), ...parts)
    this.#text = ''
  }

  #write(text: string): void {
    this.#text += text
    this.#length += text.length
  }

  /** Before and after the id. */
  #trailer(): { readonly before: string; readonly after: string } {
    const offset = (at: number) => `${String(at).padStart(10, '0')} 00000 n \n`
    const size = this.#offsets.length + 1
    const table = `xref\n0 ${size}\n0000000000 65535 f \n${this.#offsets.map(offset).join('')}`
    return {
      before: `${table}trailer\n<</Size ${size}\n/Root 2 0 R\n/ID [`,
      after: `]>>\nstartxref\n${this.#length}\n%%EOF\n`,
    }
  }
}

const hashOf = (parts: readonly Buffer[]): string => {
  const content = createHash('sha256')
  for (const part of parts) content.update(part)
  return content.digest('base64')
}

const noId = '0'.repeat(32)
const nothing = Buffer.alloc(0)
