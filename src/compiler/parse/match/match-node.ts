/** What a rule of the grammar makes of a node of its name and that node's children. */
export type Action = (this: MatchNode, ...children: MatchNode[]) => unknown
export type Actions = Readonly<Record<string, Action>>

/** A piece of a text, matched by a rule, by a mark of the grammar's text, or by what may be there several times. */
export class MatchNode {
  readonly #text: string
  readonly #action: Action | null
  /** Null: a mark, a character, or what may be there several times. */
  readonly rule: string | null
  readonly start: number
  readonly end: number
  /** None of a rule without an action where no rule below has one. */
  readonly children: readonly MatchNode[]

  constructor(
    text: string,
    rule: string | null,
    action: Action | null,
    start: number,
    end: number,
    children: readonly MatchNode[],
  ) {
    this.#text = text
    this.rule = rule
    this.#action = action
    this.start = start
    this.end = end
    this.children = children
  }

  /** The same, reaching to another end. */
  until(end: number): MatchNode {
    return new MatchNode(this.#text, this.rule, this.#action, this.start, end, this.children)
  }

  get sourceString(): string {
    return this.#text.slice(this.start, this.end)
  }

  /** Where it lies without the space around it. */
  trimmed(): { readonly start: number; readonly end: number } {
    const content = this.sourceString
    return {
      start: this.start + content.length - content.trimStart().length,
      end: this.end - content.length + content.trimEnd().length,
    }
  }

  /** The items of a list, without what stands between them. */
  items(): readonly MatchNode[] {
    if (this.rule === 'ListOf') return this.children.flatMap((list) => list.items())
    const [first, _separators, rest] = this.children
    return first && rest ? [first, ...rest.children] : []
  }

  /** What its rule's action makes of it; without one, what is made of its only child. */
  tree(): unknown {
    if (this.#action) return Reflect.apply(this.#action, this, this.children)
    const [only] = this.children
    if (!only || this.children.length > 1) throw new Error(`no action for ${this.rule}`)
    return only.tree()
  }
}
