import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emit } from '../../../src/compiler/emit/emit.ts'
import type { Application, StoredRecord } from '../../../src/model/index.ts'
import { openEditions } from '../../../src/runtime/editions/editions.ts'
import { type Emitted, editionId, pack } from '../../../src/runtime/editions/emitted.ts'
import type { PublishingPlace } from '../../../src/runtime/editions/place.ts'
import { putEdition } from '../../../src/runtime/editions/publish.ts'
import { openStore } from '../../../src/runtime/open-store.ts'
import type { Visitor } from '../../../src/runtime/people/model.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { today } from './district.ts'

export interface Office {
  readonly place: PublishingPlace
  /** The edition that everything was filed under. */
  readonly first: string
  close(): Promise<void>
}

const clock = () => ({ today, now: `${today}T02:00:00.000Z` })

/** Where everything was filed under one edition, so that another can be planned and published over it. */
export async function officeOf(
  application: Application,
  records: readonly StoredRecord[],
): Promise<Office> {
  const data = join(mkdtempSync(join(tmpdir(), 'fangyuan-fourteen-')), 'data')
  const plain = await openStore({ application }, { data })
  const files = filesOf(application)
  const first = editionId(files)
  const content = await pack(files)
  const { now } = clock()
  const by = { account: null, name: '', at: now }
  await plain.transaction((tx) => {
    tx.putPaper('emitted', { id: first, content })
    putEdition(tx, first, application, { published: now, by, second: null, note: null })
    for (const record of records) tx.put({ ...record, definition: first })
  })
  const editions = await openEditions(plain, data, (error) => {
    throw error
  })
  if (editions === null) throw new Error('nothing is published')
  return {
    place: { editions, store: editions.store, data, clock, backup: null },
    first,
    async close() {
      editions.close()
      await plain.close()
      rmSync(join(data, '..'), { recursive: true })
    },
  }
}

export const filesOf = (application: Application): readonly Emitted[] =>
  emit(application).map(({ path, text, bytes }) => ({ path, bytes: bytes ?? Buffer.from(text) }))

/** Somebody who has one of these roles. */
export const somebody = (name: string, [role = '']: readonly string[] = []): Visitor => ({
  ...serverVisitor,
  ...{ account: name, name, posts: [{ role, attributes: {}, for: null }] },
})
