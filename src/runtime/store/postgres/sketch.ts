import type { StoredRecord } from '../../../model/index.ts'
import { canonical } from '../canonical.ts'
import type { Change } from '../change.ts'
import type { PaperKind, Papers } from '../papers.ts'
import { Present, paperKindOf } from '../present.ts'
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
  /** The same, of the changes that it was taken on by. */
  readonly #requestedSince = new Map<string, readonly Change[]>()

  /** By their names. */
  get missing(): ReadonlyMap<string, Need> {
    return this.#missing
  }

  /** How much it knows. */
  get size(): number {
    return this.#has.size
  }

  /** Takes what is asked of it as missing, and answers that there is nothing. */
  readonly blind: View = {
    get: (form, id) => {
      this.#need({ kind: 'record', form, id })
      return unknown(form, id)
    },
    removed: (form, id) => {
      this.#need({ kind: 'record', form, id })
      return null
    },
    find: (form, key) => {
      this.#need({ kind: 'matching', form, key })
      return null
    },
    matching: (form, key) => {
      this.#need({ kind: 'matching', form, key })
      return []
    },
    scan: (form) => {
      this.#need({ kind: 'scan', form })
      return []
    },
    paper: (kind, id) => {
      this.#need({ kind: 'paper', paper: kind, id })
      return null
    },
    papers: (kind, key) => {
      this.#need({ kind: 'papers', paper: kind, key })
      return []
    },
  }

  /** What was missing has been put in, all of it. */
  filled(names: Iterable<string>): void {
    for (const name of names) {
      this.#has.add(name)
      this.#missing.delete(name)
    }
    this.present.steps.commit()
  }

  /** Shows again what was put into it. */
  forget(): void {
    this.present.steps.rollback(0)
  }

  /** Goes on from what it shows, which these changes made of what was put into it. */
  keep(changes: readonly Change[]): void {
    for (const change of changes) {
      const { effect, kind, id, by, request } = change
      if (request && by.account !== null) {
        const name = nameOf({ kind: 'request', account: by.account, key: request.key })
        this.#requestedSince.set(name, [...(this.#requestedSince.get(name) ?? []), change])
      }
      if (effect === 'note') continue
      const paper = paperKindOf(kind)
      const need: Need = paper ? { kind: 'paper', paper, id } : { kind: 'record', form: kind, id }
      this.#has.add(nameOf(need))
      if (effect === 'erase') this.#places.delete(placeName(kind, id))
    }
    this.present.steps.commit()
  }

  /** Puts in what changes left that another sketch has kept. */
  take(changes: readonly Change[], from: Sketch): void {
    for (const change of changes) {
      const name = placeName(change.kind, change.id)
      const place = from.#places.get(name)
      if (place !== undefined) this.#places.set(name, place)
      this.present.apply(change)
    }
    this.keep(changes)
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
    const isKnown =
      this.#has.has(nameOf({ kind: 'scan', form })) || this.#need({ kind: 'record', form, id })
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
    const name = nameOf(need)
    const since = this.#requestedSince.get(name) ?? []
    const [first] = since
    const before = this.#requested.get(name) ?? []
    // What was looked up beside a commit may have some of them already.
    return first ? [...before.filter(({ number }) => number < first.number), ...since] : before
  }

  /** Whether it is there. */
  #need(need: Need): boolean {
    const name = nameOf(need)
    if (this.#has.has(name)) return true
    this.#missing.set(name, need)
    return false
  }

  /** As they were first put, whatever was loaded first; what was put here comes last. */
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
