import type { FieldType, OptionList, Parameter, Tiers } from '../../model/index.ts'
import type { Code, Params } from '../diagnostics/catalogue.ts'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import type { Fix } from '../diagnostics/fix.ts'
import type { Block, DayNode, Name, Statement, StatementOf } from '../parse/tree.ts'
import type { Span } from '../source/text.ts'
import type { Type } from './type.ts'

/** What a name of an app stands for, before anything is checked in depth. */
export interface Symbols {
  readonly options: Names<OptionsSymbol>
  readonly parameters: Names<ParameterSymbol>
  readonly tiers: Names<TiersSymbol>
  readonly fragments: Names<FragmentSymbol>
  readonly forms: Names<FormSymbol>
  readonly notices: Names<NoticeSymbol>
  readonly flags: Names<FlagSymbol>
  readonly reports: Names<ReportSymbol>
  readonly roles: Names<RoleSymbol>
  readonly report: Report
}

export type Report = (found: Diagnostic) => void

/** A name and its id lead to the same thing. */
export class Names<T extends Declared> {
  readonly #known: Map<string, T>
  readonly #all: T[]
  readonly #note: Note | null

  constructor(of: Names<T> | null = null, note: Note | null = null) {
    this.#known = of ? of.#known : new Map()
    this.#all = of ? of.#all : []
    this.#note = note
  }

  /** Adds it; false, and reported, where the name or the id is taken. */
  add(symbol: T, report: Report): boolean {
    const taken = this.#known.get(symbol.label) ?? this.#known.get(symbol.id)
    if (taken) {
      sayTaken(symbol, taken, report)
      // What is used by the name that is free is no second mistake.
      this.alias(symbol.label, symbol)
      return false
    }
    this.#known.set(symbol.label, symbol)
    this.#known.set(symbol.id, symbol)
    this.#all.push(symbol)
    return true
  }

  /** A former name leads there too. */
  alias(name: string, symbol: T): void {
    if (!this.#known.has(name)) this.#known.set(name, symbol)
  }

  /** The same names, of which those of one symbol lead to another. */
  with(symbol: T, instead: T): Names<T> {
    const changed = (each: T): T => (each === symbol ? instead : each)
    const names = new Names<T>()
    for (const [name, each] of this.#known) names.#known.set(name, changed(each))
    names.#all.push(...this.#all.map(changed))
    return names
  }

  get(name: string): T | undefined {
    this.#note?.(name)
    return this.#known.get(name)
  }

  get all(): readonly T[] {
    this.#note?.(everything)
    return this.#all
  }

  get labels(): readonly string[] {
    this.#note?.(everyLabel)
    return this.#all.map((symbol) => symbol.label)
  }

  /** As `all`, for looking up what an answer has led to already: `note` does not hear of it. */
  get unwatched(): readonly T[] {
    return this.#all
  }

  /** The same names; `note` hears each question that they are asked, which `answer` answers again. */
  watched(note: Note): Names<T> {
    return new Names(this, note)
  }

  answer(question: string): unknown {
    if (question === everything) return this.#all
    return question === everyLabel ? this.labels : this.#known.get(question)
  }

  get entries(): ReadonlyMap<string, T> {
    return this.#known
  }
}

type Note = (question: string) => void

// No name holds a control character.
const everything = '\u0000all'
const everyLabel = '\u0000labels'

export interface Declared {
  readonly id: string
  readonly label: string
  readonly span: Span
  /** Where the id is written, when it is not the label. */
  readonly idSpan?: Span
}

/** By its name or by its id. */
export const isCalled = ({ label, id }: Pick<Declared, 'label' | 'id'>, name: string): boolean =>
  name === label || name === id

/** What is taken is the name, or only the id. */
function sayTaken(symbol: Declared, taken: Declared, report: Report): void {
  const { id, label: name, span, idSpan } = symbol
  const named = isCalled(taken, name)
  report(
    named || !idSpan
      ? diagnostic('name-duplicate', span, { name }, taken.span)
      : diagnostic('id-duplicate', idSpan, { id, name }, taken.idSpan ?? taken.span),
  )
}

export interface OptionsSymbol extends Declared {
  list: OptionList | null
}

export interface ParameterSymbol extends Declared {
  readonly type: Type
  /** The day it is taken of, for the form that uses it to say. */
  readonly asOf: DayNode | null
  readonly parameter: Parameter | null
}

export interface TiersSymbol extends Declared {
  readonly type: Type
  readonly by: Type
  readonly asOf: DayNode | null
  readonly tiers: Tiers | null
}

export interface FragmentSymbol extends Declared {
  readonly block: Block
}

export interface FormSymbol extends Declared {
  readonly block: Block
  /** Null where the form's line does not read. */
  readonly statement: StatementOf<'form'> | null
  /** The form it extends; unknown where that is not there, so that no name in it is known not to be. */
  parent: FormSymbol | 'unknown' | null
  /** It takes in a fragment that is not there, so that no name in it is known not to be. */
  incomplete: boolean
  /** Of the lines it takes over: the id of the form each is written in. */
  readonly origins: Map<Statement, string>
  /** What it leaves out of its parent's, by name: where it says so. */
  readonly dropped: Map<string, Name>
  fields: Names<FieldSymbol>
  /** 原字段. */
  former: Names<FieldSymbol>
  /** Inline lists of its fields, and its conclusion. */
  readonly ownOptions: Map<string, OptionList>
  conclusion: FieldSymbol | null
  /** Null where their line does not read. */
  states: readonly string[] | null
  /** Of a record's state; null: there are none. */
  stateType: Type | null
  /** What its 唯一 names; null where that line does not read. */
  unique: readonly string[] | null
}

export interface FieldSymbol extends Declared {
  /** Broken where it was said of the field that something is wrong with its type or its formula. */
  readonly type: Type
  /** Null where its line does not read. */
  readonly declared: FieldType | null
  /** Of a table. */
  readonly columns: Names<FieldSymbol> | null
  /** 原列 of a table. */
  readonly former?: Names<FieldSymbol>
  readonly masked: boolean
  /** It is a 计算. */
  readonly calculated?: boolean
  /** 必填 of every record. */
  readonly isAlwaysGiven?: boolean
}

export interface NoticeSymbol extends Declared {
  readonly block: Block
}

export interface FlagSymbol extends Declared {
  /** Null where its line does not read. */
  readonly statement: StatementOf<'flag'> | null
}

export interface ReportSymbol extends Declared {
  readonly block: Block
}

export interface RoleSymbol extends Declared {
  readonly block: Block
  /** What 我.x may name. */
  readonly attributes: Names<FieldSymbol>
  /** Inline lists of its attributes. */
  readonly ownOptions: Map<string, OptionList>
}

export function reporter(report: Report) {
  return <C extends Code>(
    code: C,
    span: Span,
    params: Params<C>,
    related: Span | readonly Span[] = [],
    fixes: readonly Fix[] = [],
  ): void => report(diagnostic(code, span, params, related, fixes))
}

/**
 * An id as the model keeps it: the one in brackets, else the first name it had, so that a rename keeps what is stored.
 * Reported where it cannot be one.
 */
export function identityOf(
  name: Name,
  id: Name | null,
  report: Report,
  formerly: readonly Name[] = [],
): Declared {
  const say = reporter(report)
  const key = id ?? formerly[0] ?? name
  if ([...name.text].length > longestName) {
    say('name-too-long', name.span, {
      name: `${[...name.text].slice(0, 12).join('')}…`,
      most: String(longestName),
    })
  }
  if (key.text in Object.prototype) say('id-reserved', key.span, { name: key.text })
  return { id: key.text, label: name.text, span: name.span, ...(id && { idSpan: id.span }) }
}

const longestName = 60
