import type { ArithmeticOperator, CompareOperator, EditionPolicy, Unit } from '../../model/index.ts'
import type { Span } from '../source/text.ts'

/** What was written, statement by statement. Names are unresolved; every node knows its place. */
export interface Node<Kind extends string> {
  readonly kind: Kind
  readonly span: Span
}

export interface Name extends Node<'name'> {
  readonly text: string
}

/** What stands between quotes, with its {insets} read. `span` covers the quotes. */
export interface Text extends Node<'text'> {
  readonly text: string
  readonly parts: readonly (string | InsetNode)[]
}

export interface InsetNode extends Node<'inset'> {
  readonly value: ExpressionNode
  readonly format: Name | null
}

/** YYYY-MM-DD, which may not exist in the calendar: the checker says so. */
export interface DateNode extends Node<'date'> {
  readonly value: string
}

/** A figure as written, in its unit: money in 元, a percentage in percents. Decimal text. */
export interface NumberNode extends Node<'number'> {
  readonly value: string
  readonly unit: 'none' | 'yuan' | 'percent'
}

export interface DurationNode extends Node<'duration'> {
  readonly amount: number
  readonly unit: Unit
}

export interface YesNoNode extends Node<'yesno'> {
  readonly value: boolean
}

export type LiteralNode = Text | DateNode | NumberNode | DurationNode | YesNoNode

export type ExpressionNode =
  | LiteralNode
  | (Node<'path'> & { readonly names: readonly Name[] })
  | (Node<'call'> & { readonly name: Name; readonly arguments: readonly ArgumentNode[] })
  | (Node<'hasFinding'> & { readonly severity: Name | null })
  | (Node<'arithmetic'> & {
      readonly operator: ArithmeticOperator
      readonly left: ExpressionNode
      readonly right: ExpressionNode
    })
  | (Node<'negative'> & { readonly value: ExpressionNode })
  | (Node<'compare'> & {
      readonly operator: CompareOperator
      readonly left: ExpressionNode
      readonly right: ExpressionNode
    })
  | (Node<'in'> & {
      readonly value: ExpressionNode
      readonly items: readonly (LiteralNode | Name)[]
      readonly negated: boolean
    })
  | (Node<'empty'> & { readonly value: ExpressionNode; readonly negated: boolean })
  | (Node<'emptyAsZero'> & { readonly value: ExpressionNode })
  | (Node<'and' | 'or'> & { readonly operands: readonly ExpressionNode[] })
  | (Node<'not'> & { readonly value: ExpressionNode })
  | (Node<'group'> & { readonly value: ExpressionNode })

export interface ArgumentNode extends Node<'argument'> {
  readonly value: ExpressionNode
  readonly where: ExpressionNode | null
}

export interface TypeNode extends Node<'type'> {
  readonly name: Name
  readonly inline: readonly Name[] | null
  readonly argument: Name | null
}

export type FieldAttribute =
  | (Node<'required'> & { readonly when: ExpressionNode | null })
  | (Node<'visible'> & { readonly when: ExpressionNode })
  | Node<'optional' | 'readonly' | 'masked'>
  | (Node<'least' | 'most'> & { readonly value: LiteralNode })
  | (Node<'shortest' | 'longest' | 'places'> & { readonly value: NumberNode })
  | (Node<'initial'> & { readonly value: LiteralNode | Name })
  | (Node<'hint'> & { readonly value: Text })
  | (Node<'taken'> & { readonly reference: Name; readonly target: Name })
  | (Node<'formerly' | 'follows'> & { readonly name: Name })
  | (Node<'converted'> & { readonly value: RecipientNode })
  | (Node<'from' | 'until'> & { readonly date: DateNode })

/** Of a field that is no longer asked. */
export type FormerAttribute =
  | Node<'masked'>
  | (Node<'places'> & { readonly value: NumberNode })
  | (Node<'formerly'> & { readonly name: Name })
  | (Node<'erased'> & { readonly citations: readonly CitationNode[] })

export type TableAttribute =
  | (Node<'least' | 'most'> & { readonly value: NumberNode })
  | (Node<'visible'> & { readonly when: ExpressionNode })
  | (Node<'formerly'> & { readonly name: Name })

export interface CitationNode extends Node<'citation'> {
  readonly law: Name
  readonly article: Name | null
}

export type ConsequenceNode =
  | (Node<'block' | 'warn' | 'clue'> & { readonly message: Text })
  | (Node<'finding'> & { readonly severity: Name; readonly message: Text })

export type RuleBody =
  | (Node<'case'> & { readonly when: ExpressionNode; readonly consequence: ConsequenceNode })
  | (Node<'implies'> & { readonly when: ExpressionNode; readonly then: ExpressionNode })
  | (Node<'holds'> & { readonly value: ExpressionNode })

export type SampleValue =
  | Node<'nothing'>
  | (Node<'rows'> & { readonly rows: readonly (readonly SampleCell[])[] })
  | (Node<'list'> & { readonly items: readonly Name[] })
  | LiteralNode
  | Name

/** `of`: what the name is a part of, 主管单位 in 主管单位.名称. */
export interface SampleCell extends Node<'cell'> {
  readonly of: readonly Name[]
  readonly name: Name
  readonly value: SampleValue
}

export type SampleItem = SampleCell | (Node<'submittedOn'> & { readonly date: DateNode })

export type Expectation =
  | Node<'noFinding' | 'noLetter'>
  | (Node<'send' | 'required' | 'hidden' | 'rule' | 'flag'> & { readonly name: Name })
  | SampleCell

/** What stands between two bars of a table of samples, by itself: a column's heading says what it means. */
export interface RowCell extends Node<'rowCell'> {
  readonly values: readonly RowValue[]
}

export type RowValue =
  | Node<
      | 'sampleName'
      | 'expect'
      | 'submitted'
      | 'send'
      | 'required'
      | 'hidden'
      | 'flag'
      | 'noFinding'
      | 'noLetter'
      | 'nothing'
    >
  | (Node<'words'> & { readonly names: readonly Name[] })
  | LiteralNode

/** The day that counts: 某年 年末 names a year and its first or last day. */
export type DayNode =
  | (Node<'ofYear'> & { readonly year: Name; readonly day: Name })
  | (Node<'day'> & { readonly value: ExpressionNode })

export type RecipientNode = Text | ExpressionNode

/** Pasted letter text, read: paragraphs with their {insets} and 〈marks〉. */
export type BodyNode =
  | (Node<'paragraph'> & { readonly parts: readonly BodyPart[] })
  | EachNode<BodyNode>
  | IfNode<BodyNode>
  | TableNode

export type BodyPart = string | InsetNode | EachNode<BodyPart> | IfNode<BodyPart>

/** What 〈每个〉 and 〈表格〉 go through, and in which order. */
interface Gone {
  readonly over: Name
  readonly where: ExpressionNode | null
  readonly order: readonly ExpressionNode[]
}

export interface EachNode<Content> extends Node<'each'>, Gone {
  readonly content: readonly Content[]
}

export interface TableNode extends Node<'table'>, Gone {
  readonly wide: boolean
  readonly columns: readonly LetterColumnNode[]
}

export interface LetterColumnNode extends Node<'letterColumn'> {
  /** Null: called as its value is. */
  readonly heading: Name | null
  readonly inset: InsetNode
}

export interface IfNode<Content> extends Node<'if'> {
  readonly condition: ExpressionNode
  readonly then: readonly Content[]
  readonly otherwise: readonly Content[]
}

export type RoleAttribute = Node<'attribute'> & Named & { readonly type: TypeNode }

/** 占比 = 家数（状态 = 甲） ÷ 家数; without a name it is called as it is written. */
export interface MeasureNode extends Node<'measure'> {
  readonly name: Name | null
  readonly value: ExpressionNode
}

type Named = { readonly name: Name; readonly id: Name | null }

/** One statement a line. The kind is the English keyword and the grammar's start rule. */
export type Statement =
  | (Node<'app'> & Named)
  | (Node<'bureau'> & { readonly name: Name; readonly code: Name | null })
  | (Node<'law'> & {
      readonly law: Name
      readonly effective: DateNode | null
      readonly repealed: DateNode | null
      readonly replaces: Name | null
    })
  | (Node<'revision'> & { readonly date: DateNode })
  | (Node<'article'> & {
      readonly article: Name
      readonly text: Text | null
      readonly from: DateNode | null
      readonly until: DateNode | null
      readonly former: Name | null
    })
  | (Node<'options'> & Named & { readonly parent: Name | null; readonly formerly: readonly Name[] })
  | (Node<'option'> & {
      readonly words: readonly Name[]
      readonly from: DateNode | null
      readonly until: DateNode | null
      readonly mergedInto: Name | null
      readonly parent: Name | null
    })
  | (Node<'parameter'> &
      Named & {
        readonly type: TypeNode
        readonly value: LiteralNode | null
        readonly asOf: DayNode | null
      })
  | (Node<'tiers'> &
      Named & {
        readonly type: TypeNode
        readonly by: TypeNode
        readonly asOf: DayNode | null
      })
  | (Node<'tier'> & { readonly least: LiteralNode | null; readonly value: LiteralNode })
  | (Node<'from'> & {
      readonly date: DateNode
      readonly until: DateNode | null
      readonly value: LiteralNode | null
      readonly basis: readonly CitationNode[]
    })
  | (Node<'until'> & { readonly date: DateNode })
  | (Node<'fragment'> & { readonly name: Name })
  | (Node<'form'> &
      Named & {
        readonly version: Name | null
        readonly extends: Name | null
        readonly formerly: readonly Name[]
      })
  | (Node<'drop'> & { readonly paths: readonly (readonly Name[])[] })
  | (Node<'flag'> &
      Named & {
        readonly about: Name
        readonly seenBy: readonly Name[]
        readonly when: ExpressionNode
      })
  | (Node<'role'> &
      Named & {
        readonly attributes: readonly RoleAttribute[]
        readonly formerly: readonly Name[]
      })
  | RoleAttribute
  | (Node<'scope'> & { readonly form: Name; readonly when: ExpressionNode })
  | (Node<'visible' | 'editable' | 'masked'> & {
      readonly form: Name
      readonly parts: readonly Name[] | null
    })
  | (Node<'report'> & Named)
  | (Node<'source'> & {
      readonly form: Name
      readonly table: Name | null
      readonly when: ExpressionNode | null
    })
  | (Node<'tally' | 'listing'> & {
      readonly measures: readonly MeasureNode[]
      readonly by: readonly ExpressionNode[]
    })
  | (Node<'figure'> & Named & { readonly value: ExpressionNode; readonly unit: Text | null })
  | (Node<'during'> & {
      readonly days: DuringNode
      readonly per: ExpressionNode
    })
  | (Node<'perSubject'> & {
      readonly by: ExpressionNode | null
      readonly carried: ExpressionNode | null
    })
  | (Node<'joined'> & { readonly by: ExpressionNode })
  | (Node<'cross' | 'subtotal' | 'complete'> & { readonly by: readonly ExpressionNode[] })
  | (Node<'chart'> & { readonly name: Name })
  | (Node<'approx'> & { readonly names: readonly Name[]; readonly way: ApproximationNode | null })
  | (Node<'export' | 'home'> & { readonly names: readonly Name[] })
  | (Node<'area'> & { readonly name: Name; readonly forms: readonly Name[] })
  | (Node<'asAt'> & { readonly value: ExpressionNode; readonly until: ExpressionNode | null })
  | (Node<'notice'> &
      Named & {
        readonly about: Name | null
        readonly when: ExpressionNode | null
        readonly formerly: readonly Name[]
      })
  | (Node<'section'> & Named)
  | (Node<'include'> & { readonly name: Name })
  | (Node<
      | 'called'
      | 'unique'
      | 'filledBy'
      | 'reviewedBy'
      | 'draftedBy'
      | 'signedBy'
      | 'revisedBy'
      | 'publishedBy'
    > & {
      readonly names: readonly Name[]
    })
  | (Node<'states'> & { readonly chains: readonly (readonly Name[])[] })
  | (Node<'onEdition'> & {
      /** `becomes`: a state that is no more, and the one that takes its place. */
      readonly states: readonly {
        readonly state: Name
        readonly policy: EditionPolicy
        readonly becomes: Name | null
      }[]
    })
  | (Node<'baseline'> & { readonly value: ExpressionNode })
  | (Node<'deadline'> & {
      readonly month: number
      readonly day: number
      readonly rollForward: boolean
    })
  | (Node<'transition'> & {
      readonly from: Name
      readonly to: Name
      readonly label: Name | null
      readonly by: readonly Name[]
      readonly when: ExpressionNode | null
      readonly reason: boolean
      readonly sends: readonly Name[]
    })
  /** `enter`: submitted at once; `create`: left for somebody to fill in. */
  | (Node<'create' | 'enter'> & {
      readonly form: Name
      /** Not when the letter is issued, but when it is served. */
      readonly atService: Span | null
      /** One for each of these; `when` then chooses among them. */
      readonly each: Name | null
      readonly when: ExpressionNode | null
      readonly values: readonly { readonly field: Name; readonly value: RecipientNode }[]
    })
  | (Node<'draw'> & {
      readonly form: Name
      readonly when: ExpressionNode | null
      readonly howMany: readonly ExpressionNode[]
      readonly seed: readonly Name[]
      readonly candidates: readonly Name[]
    })
  | (Node<'conclusion'> &
      Named & {
        readonly cases: readonly { readonly when: ExpressionNode | null; readonly value: Name }[]
      })
  | (Node<'table'> & Named & { readonly attributes: readonly TableAttribute[] })
  | (Node<'field' | 'column'> &
      Named & { readonly type: TypeNode; readonly attributes: readonly FieldAttribute[] })
  | (Node<'formerField' | 'formerColumn'> &
      Named & { readonly type: TypeNode; readonly attributes: readonly FormerAttribute[] })
  | (Node<'calc'> &
      Named & {
        readonly type: TypeNode
        readonly attributes: readonly FieldAttribute[]
        readonly value: ExpressionNode
      })
  | (Node<'rule'> &
      Named & { readonly stage: 'submit' | 'review' | null; readonly body: RuleBody | null })
  | (Node<'per'> & { readonly day: DayNode })
  | (Node<'when'> & { readonly when: ExpressionNode; readonly consequence: ConsequenceNode })
  | (Node<'otherwise'> & { readonly consequence: ConsequenceNode })
  | (Node<'basis'> & { readonly citations: readonly CitationNode[]; readonly asOf: DayNode | null })
  | (Node<'demand' | 'title' | 'remark' | 'acknowledged' | 'annex' | 'template'> & {
      readonly text: Text
    })
  | (Node<'sample'> & {
      readonly name: Name
      readonly same: Name | null
      readonly items: readonly SampleItem[]
      readonly expect: readonly Expectation[]
    })
  | (Node<'fill'> & { readonly items: readonly SampleItem[] })
  | (Node<'given'> & { readonly form: Name; readonly items: readonly SampleItem[] })
  | (Node<'sampleTable'> & { readonly name: Name; readonly same: Name | null })
  | (Node<'row'> & { readonly cells: readonly RowCell[] })
  | (Node<'submitted'> & { readonly date: DateNode })
  | (Node<'expect'> & { readonly expect: readonly Expectation[] })
  | (Node<'layout'> & { readonly name: Name })
  | (Node<'number'> & { readonly text: Text; readonly perYear: boolean; readonly gapless: boolean })
  | (Node<'to'> & { readonly recipient: RecipientNode; readonly unprinted: boolean })
  | (Node<'signer' | 'matter'> & { readonly recipient: RecipientNode })
  | (Node<'cc'> & { readonly recipients: readonly RecipientNode[] })
  | (Node<'enclosures'> & { readonly texts: readonly Text[] })
  | (Node<'due'> & { readonly length: DurationNode | Name })
  | Node<'unsealed'>
  | (Node<'needs'> & { readonly receipt: boolean })
  | (Node<'batch'> & { readonly order: readonly ExpressionNode[] })
  | (Node<'again'> & { readonly keys: readonly ExpressionNode[] })
  | (Node<'body'> & { readonly content: readonly BodyNode[] })

  /** A line that does not read. */
  | (Node<'broken'> & { readonly of: StatementKind | null; readonly name: Name | null })

export type DuringNode =
  | { readonly kind: 'between'; readonly from: ExpressionNode; readonly until: ExpressionNode }
  | { readonly kind: 'priorYear' | 'yearToDate' }

export interface ApproximationNode {
  readonly way: 'over' | 'more' | 'near' | 'wan'
  readonly step: LiteralNode | null
}

export type StatementKind = Exclude<Statement['kind'], 'broken'>
export type StatementOf<Kind extends StatementKind> = OfKind<Statement, Kind>

/** Some statements share a shape under several kinds, which `Extract` would not find. */
type OfKind<Each extends Node<string>, Kind extends string> = Each extends Each
  ? Kind extends Each['kind']
    ? Each & { readonly kind: Kind }
    : never
  : never

/** A statement with those that belong to it, by rank. */
export interface Block {
  readonly statement: Statement
  readonly children: readonly Block[]
}
