import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import type { StoredRecord } from '../../model/index.ts'
import { Failure, reasonOf } from '../failure.ts'
import { beginning } from './change.ts'
import type { Disk } from './durable-file.ts'
import { fileNameOf } from './file-name.ts'
import { type PaperKind, paperKinds } from './papers.ts'
import type { Past } from './past.ts'
import type { FormMaps } from './present.ts'
import type { Sealing } from './sealing.ts'
import { type Sheet, SheetFile } from './sheet-file.ts'
import type { Entry } from './table.ts'

/** The snapshots of a data folder: one lowdb database a form, and one for the papers. */
export class Cabinet {
  readonly forms = new Map<string, Low<Sheet>>()
  readonly papers: Low<Sheet>
  readonly #folder: string
  readonly #disk: Disk
  readonly #sealing: Sealing

  constructor(folder: string, disk: Disk, sealing: Sealing) {
    this.#folder = folder
    this.#disk = disk
    this.#sealing = sealing
    this.papers = this.#low(null)
  }

  /** Throws a `Failure` where what lies there cannot have come from this past. */
  async read(past: Past): Promise<void> {
    const kinds = [...past.spans().keys()]
    const forms = kinds.filter((kind) => !kind.startsWith('@'))
    const path = join(this.#folder, 'papers.json')
    await this.#load(this.papers, path, past, kinds.length > forms.length)
    const formOf = new Map(forms.map((form) => [`${fileNameOf(form)}.json`, form]))
    for (const name of await sheetsIn(join(this.#folder, 'forms'))) {
      const path = join(this.#folder, 'forms', name)
      const form = formOf.get(name)
      if (form === undefined) throw new Failure('store-foreign', { file: path })
      await this.#load(this.form(form), path, past, true)
    }
  }

  /** The form's snapshot; its file comes with the first checkpoint. */
  form(form: string): Low<Sheet> {
    const known = this.forms.get(form)
    if (known) return known
    const low = this.#low(form)
    this.forms.set(form, low)
    return low
  }

  mapsOf(form: string): FormMaps {
    const { records, removed } = this.form(form).data.lists
    return { records, removed } as unknown as FormMaps
  }

  paperMap(kind: PaperKind): Map<string, Entry> {
    return this.papers.data.lists[kind] as Map<string, Entry>
  }

  all(): readonly Low<Sheet>[] {
    return [this.papers, ...this.forms.values()]
  }

  /**
   * The snapshot, or the one before it; where neither can be read the past has it all. What cannot be read is put
   * aside, never overwritten.
   */
  async #load(low: Low<Sheet>, path: string, past: Past, isInPast: boolean): Promise<void> {
    const unreadable: Failure[] = []
    for (const file of [path, `${path}.bak`]) {
      try {
        const sheet = await this.#file(file, low.data.form).read()
        if (sheet === null) continue
        if (!isInPast || past.hashAt(sheet.upTo.number) !== sheet.upTo.hash)
          throw new Failure('store-foreign', { file })
        if (sheet.form !== low.data.form) throw unreadableFile(file, `"form": ${sheet.form}`)
        low.data = sheet
        break
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'store-unreadable') throw error
        unreadable.push(error)
      }
    }
    if (unreadable[0] && !isInPast) throw unreadable[0]
    for (const { params } of unreadable) await putAside(params.file as string)
  }

  #low(form: string | null): Low<Sheet> {
    const lists = form === null ? paperKinds : ['records', 'removed']
    const name = form === null ? 'papers.json' : join('forms', `${fileNameOf(form)}.json`)
    const empty = { form, upTo: beginning, lists: emptyLists(lists) }
    return new Low(this.#file(join(this.#folder, name), form), empty)
  }

  #file(path: string, form: string | null): SheetFile {
    const lists = form === null ? paperKinds : ['records', 'removed']
    const kind = (list: string): string => form ?? `@${list}`
    return new SheetFile(path, lists, this.#disk, {
      close: (list, entry) => this.#sealing.closeAgain(kind(list), entry),
      opening: (list) => this.#sealing.opening(kind(list)),
    })
  }
}

const emptyLists = (lists: readonly string[]): Sheet['lists'] =>
  Object.fromEntries(lists.map((list) => [list, new Map<string, StoredRecord>()]))

const unreadableFile = (file: string, reason: string): Failure =>
  new Failure('store-unreadable', { file, reason })

async function putAside(file: string): Promise<void> {
  try {
    await rename(file, `${file}.damaged-${Date.now()}`)
  } catch (error) {
    throw unreadableFile(file, reasonOf(error))
  }
}

async function sheetsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder)
  const sheets = names
    .map((name) => name.replace(/\.bak$/, ''))
    .filter((name) => name.endsWith('.json'))
  return [...new Set(sheets)]
}
