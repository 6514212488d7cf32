import type { StoredRecord } from '../../../model/index.ts'
import { canonical } from '../canonical.ts'
import type { Change } from '../change.ts'
import type { PaperKind, Papers } from '../papers.ts'
import { Present } from '../present.ts'
import type { View } from '../store.ts'
import type { Entry } from '../table.ts'

/** Something that a piece of work asked for. */
export type Need =
  | { readonly kind: 'record'; readonly form: string; readonly id: string }
  | { readonly kind: 'matching'; readonly form: string; readonly key: object }
  | { readonly kind: 'scan'; readonly form: string }
  | { readonly kind: 'paper'; readonly paper: PaperKind; readonly id: string }
  | { readonly kind: 'papers'; readonly paper: PaperKind; readonly key: object }
  | { readonly kind: 'request'; readonly account: string; readonly key: string }

/**
 * As much of the present as some work has asked for. It answers at once: what it has not got it remembers as missing,
 * and answers with an empty record or with nothing, whichever makes the work ask for more of what it needs. Work is
 * run on it again and again until nothing is missing.
 */
export class Sketch implements View {
  readonly present = new Present(
    () => new Map(),
    () => ({ records: new Map(), removed: new Map() }),
  )
  readonly #missing = new Map<string, Need>()
  readonly #has = new Set<string>()
  readonly #places = new Map<string, number>()
  readonly #requested = new Map<string, readonly Change[]>()

  get missing(): readonly Need[] {
    return [...this.#missing.values()]
  }

  /** Takes them as missing before any work asks. */
  foresee(needs: readonly Need[]): void {
    for (const need of needs) this.#need(need)
  }

  /** What was missing has been put in, all of it. */
  filled(needs: readonly Need[]): void {
    for (const need of needs) {
      const name = nameOf(need)
      this.#has.add(name)
      this.#missing.delete(name)
    }
    for (const table of this.present.all()) table.commit()
  }

  /** `place`: where it stands among the others. */
  putRecord(form: string, record: Entry, place: number, isRemoved: boolean): void {
    const { id } = record
    if (this.#has.has(nameOf({ kind: 'record', form, id }))) return
    this.present.apply({ effect: isRemoved ? 'remove' : 'put', kind: form, id, after: record })
    this.#has.add(nameOf({ kind: 'record', form, id }))
    this.#places.set(placeName(form, id), place)
  }

  putPaper(kind: PaperKind, paper: Entry, place: number): void {
    const { id } = paper
    if (this.#has.has(nameOf({ kind: 'paper', paper: kind, id }))) return
    this.present.apply({ effect: 'put', kind: `@${kind}`, id, after: paper })
    this.#has.add(nameOf({ kind: 'paper', paper: kind, id }))
    this.#places.set(placeName(`@${kind}`, id), place)
  }

  putRequested(account: string, key: string, changes: readonly Change[]): void {
    this.#requested.set(nameOf({ kind: 'request', account, key }), changes)
  }

  get(form: string, id: string) {
    const isKnown = this.#need({ kind: 'record', form, id })
    return this.present.get(form, id) ?? (isKnown ? null : unknown(form, id))
  }

  removed(form: string, id: string) {
    this.#need({ kind: 'record', form, id })
    return this.present.removed(form, id)
  }

  find(form: string, key: object, except?: string) {
    for (const record of this.matching(form, key)) if (record.id !== except) return record
    return null
  }

  matching(form: string, key: object) {
    this.#need({ kind: 'matching', form, key })
    return this.#inOrder(form, this.present.matching(form, key))
  }

  scan(form: string) {
    this.#need({ kind: 'scan', form })
    return this.#inOrder(form, this.present.scan(form))
  }

  paper<K extends PaperKind>(kind: K, id: string): Papers[K] | null {
    this.#need({ kind: 'paper', paper: kind, id })
    return this.present.paper(kind, id)
  }

  papers<K extends PaperKind>(kind: K, key: Partial<Papers[K]>): Iterable<Papers[K]> {
    this.#need({ kind: 'papers', paper: kind, key })
    return this.#inOrder(`@${kind}`, this.present.papers(kind, key))
  }

  requested(account: string, key: string): readonly Change[] {
    const need: Need = { kind: 'request', account, key }
    this.#need(need)
    return this.#requested.get(nameOf(need)) ?? []
  }

  /** Whether it is there. */
  #need(need: Need): boolean {
    const name = nameOf(need)
    if (this.#has.has(name)) return true
    if (need.kind === 'record' && this.#has.has(nameOf({ kind: 'scan', form: need.form })))
      return true
    this.#missing.set(name, need)
    return false
  }

  /** As they were first put, whatever was loaded first; what this work itself has put comes last. */
  #inOrder<E extends Entry>(kind: string, entries: Iterable<E>): readonly E[] {
    const placeOf = ({ id }: E): number => this.#places.get(placeName(kind, id)) ?? Number.MAX_VALUE
    return [...entries].sort((a, b) => placeOf(a) - placeOf(b))
  }
}

const placeName = (kind: string, id: string): string => `${kind}\n${id}`

function nameOf(need: Need): string {
  switch (need.kind) {
    case 'record':
      return named(need.kind, need.form, need.id)
    case 'matching':
      return named(need.kind, need.form, canonical(need.key))
    case 'scan':
      return named(need.kind, need.form, '')
    case 'paper':
      return named(need.kind, need.paper, need.id)
    case 'papers':
      return named(need.kind, need.paper, canonical(need.key))
    case 'request':
      return named(need.kind, need.account, need.key)
  }
}

/** The length tells where one ends and the other begins, whatever they hold. */
const named = (kind: Need['kind'], of: string, what: string): string =>
  `${kind} ${of.length} ${of} ${what}`

/** In place of a record that nobody has looked for yet. */
const unknown = (form: string, id: string): StoredRecord => ({
  id,
  form,
  version: 0,
  definition: '',
  state: null,
  submitted: null,
  created: '',
  updated: '',
  data: {},
  judgement: null,
  moves: [],
})
