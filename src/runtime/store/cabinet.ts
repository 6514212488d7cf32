import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredRecord } from '../../model/index.ts'
import { isObject } from '../../rules/own.ts'
import { Failure } from '../failure.ts'
import { Drawer } from './drawer.ts'
import type { Disk } from './durable-file.ts'
import { fileNameOf } from './file-name.ts'
import { SheetFile } from './sheet-file.ts'
import type { Entry } from './table.ts'

/** All drawers of a data folder. */
export class Cabinet {
  readonly forms = new Map<string, Drawer>()
  readonly letters: Drawer
  readonly #folder: string
  readonly #disk: Disk

  constructor(folder: string, disk: Disk) {
    this.#folder = folder
    this.#disk = disk
    const file = new SheetFile(join(folder, 'letters.json'), letterLists, disk)
    this.letters = new Drawer(file, emptySheet(null, letterLists))
  }

  async read(): Promise<void> {
    if ((await sheetsIn(this.#folder)).includes('letters.json')) await this.letters.low.read()
    for (const name of await sheetsIn(join(this.#folder, 'forms'))) {
      const path = join(this.#folder, 'forms', name)
      const drawer = this.#drawer(path, '')
      await drawer.low.read()
      const { form, lists } = drawer.low.data
      if (form === null || `${fileNameOf(form)}.json` !== name) {
        throw new Failure('store-unreadable', { file: path, reason: `"form": ${form}` })
      }
      for (const entry of lists.records?.values() ?? []) {
        if (isRecordOf(form, entry)) continue
        throw new Failure('store-unreadable', { file: path, reason: `"id": ${entry.id}` })
      }
      this.forms.set(form, drawer)
    }
  }

  /** The form's drawer; its file comes with its first record. */
  form(form: string): Drawer {
    const path = join(this.#folder, 'forms', `${fileNameOf(form)}.json`)
    const drawer = this.forms.get(form) ?? this.#drawer(path, form)
    this.forms.set(form, drawer)
    return drawer
  }

  all(): readonly Drawer[] {
    return [this.letters, ...this.forms.values()]
  }

  #drawer(path: string, form: string): Drawer {
    return new Drawer(new SheetFile(path, recordLists, this.#disk), emptySheet(form, recordLists))
  }
}

const letterLists = ['letters', 'serials']
const recordLists = ['records']

const emptySheet = (form: string | null, lists: readonly string[]) => ({
  form,
  lists: Object.fromEntries(lists.map((list) => [list, new Map<string, Entry>()])),
})

/** As much as everything relies on; a person may have had the file open. Older files have no moves. */
const isRecordOf = (form: string, entry: Partial<StoredRecord>): boolean =>
  entry.form === form &&
  Number.isSafeInteger(entry.version) &&
  isObject(entry.data) &&
  (entry.moves === undefined || Array.isArray(entry.moves))

/** The files that hold something; one that is gone, while its former generation is there, was not taken by us. */
async function sheetsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder)
  const lost = names.find((name) => name.endsWith('.json.bak') && !names.includes(sheetOf(name)))
  if (lost === undefined) return names.filter((name) => name.endsWith('.json'))
  throw new Failure('store-unreadable', { file: join(folder, sheetOf(lost)), reason: 'ENOENT' })
}

const sheetOf = (former: string): string => former.slice(0, -'.bak'.length)
