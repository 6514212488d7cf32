interface Entry {
  readonly severity: 'error' | 'warning'
  readonly zh: string
  readonly en: string
}

/** Every message the compiler can say. A code is never reused or renamed. */
export const catalogue = {
  'keyword-unknown': {
    severity: 'error',
    zh: '没有“{found}”这样的语句，是不是“{meant}”？',
    en: 'There is no statement “{found}”; did you mean “{meant}”?',
  },
  'keyword-missing': {
    severity: 'error',
    zh: '这一行以“{found}”开头，不是语句。每行请以“字段”“规则”等词开头。',
    en: 'This line starts with “{found}”, which is no statement. Start each line with a word such as 字段 or 规则.',
  },
  'statement-stray': {
    severity: 'error',
    zh: '“{statement}”这一行不属于任何表单、选项或通知书，请把它写在所属的语句下面。',
    en: 'The line of “{statement}” belongs to no form, list or notice; write it under the one it belongs to.',
  },
  'statement-misplaced': {
    severity: 'error',
    zh: '“{keyword}”不能写在“{holder}”里。',
    en: '“{keyword}” cannot stand inside “{holder}”.',
  },
  'word-unknown': {
    severity: 'error',
    zh: '这里不认识“{found}”，是不是“{meant}”？',
    en: '“{found}” is not known here; did you mean “{meant}”?',
  },
  'word-unexpected': {
    severity: 'error',
    zh: '这里不应出现“{found}”，应为{expected}。',
    en: '“{found}” cannot stand here; expected: {expectedEn}.',
  },
  'line-incomplete': {
    severity: 'error',
    zh: '这一行没有写完，后面还应有{expected}。',
    en: 'This line is not complete; expected after it: {expectedEn}.',
  },
  'bracket-unclosed': {
    severity: 'error',
    zh: '括号“{bracket}”没有关上，请补上后括号。',
    en: 'The bracket “{bracket}” is never closed; add the closing one.',
  },
  'text-unclosed': {
    severity: 'error',
    zh: '引号没有关上，请在文字末尾补上后引号。',
    en: 'The quotation mark is never closed; add the closing one after the text.',
  },
  'body-unclosed': {
    severity: 'error',
    zh: '“正文”没有结束，请在正文后面单独写一行“正文完”。',
    en: 'The 正文 never ends; add a line 正文完 after it.',
  },
  'mark-unclosed': {
    severity: 'error',
    zh: '〈{mark}〉没有结束，请补上对应的〈/…〉。',
    en: '〈{mark}〉 is never closed; add its 〈/…〉.',
  },
  'mark-unopened': {
    severity: 'error',
    zh: '〈{mark}〉前面没有与它配对的〈每个 …〉或〈当 …〉。',
    en: '〈{mark}〉 closes nothing; there is no 〈每个 …〉 or 〈当 …〉 before it.',
  },
  'character-invisible': {
    severity: 'warning',
    zh: '这里有一个看不见的字符（{code}），已当作空格，建议删去。',
    en: 'An invisible character ({code}) stands here; it is read as a space, better delete it.',
  },
  'app-missing': {
    severity: 'error',
    zh: '没有“应用”这一行。请在某个文件开头写“应用 名称 （英文标识）”。',
    en: 'There is no line 应用. Start one of the files with: app name (id).',
  },
  'app-twice': {
    severity: 'error',
    zh: '“应用”只能写一次。',
    en: 'The app may be declared only once.',
  },
  'name-duplicate': {
    severity: 'error',
    zh: '“{name}”已经用过了，请换一个名称。',
    en: '“{name}” is taken already; choose another name.',
  },
  'name-too-long': {
    severity: 'error',
    zh: '名称“{name}”太长，最多 {most} 个字。说明文字请写在“提示”里。',
    en: 'The name “{name}” is too long; at most {most} characters. Put explanations into 提示.',
  },
  'id-reserved': {
    severity: 'error',
    zh: '“{name}”不能作标识，请在名称后面的括号里另写一个，如（{name}Field）。',
    en: '“{name}” cannot be an id; write another one in brackets after the name, such as ({name}Field).',
  },
  'name-unknown': {
    severity: 'error',
    zh: '没有名为“{name}”的字段、参数或选项。',
    en: 'There is no field, parameter or option named “{name}”.',
  },
  'name-misspelt': {
    severity: 'error',
    zh: '没有名为“{name}”的字段或参数，是不是“{meant}”？',
    en: 'There is no field or parameter named “{name}”; did you mean “{meant}”?',
  },
  'declared-unknown': {
    severity: 'error',
    zh: '没有名为“{name}”的{what}。',
    en: 'There is no {whatEn} named “{name}”.',
  },
  'declared-misspelt': {
    severity: 'error',
    zh: '没有名为“{name}”的{what}，是不是“{meant}”？',
    en: 'There is no {whatEn} named “{name}”; did you mean “{meant}”?',
  },
  'option-unknown': {
    severity: 'error',
    zh: '“{list}”里没有“{name}”，可以填：{known}。',
    en: '“{name}” is not among the options of “{list}”: {known}.',
  },
  'option-misspelt': {
    severity: 'error',
    zh: '“{list}”里没有“{name}”，是不是“{meant}”？',
    en: '“{name}” is not among the options of “{list}”; did you mean “{meant}”?',
  },
  'option-duplicate': {
    severity: 'error',
    zh: '选项“{name}”在“{list}”里重复了，请删去一个。',
    en: 'The option “{name}” stands twice in “{list}”; delete one.',
  },
  'options-empty': {
    severity: 'error',
    zh: '选项“{list}”下面没有任何一项，请每行写一项。',
    en: 'The list “{list}” has no options; write one a line under it.',
  },
  'type-unknown': {
    severity: 'error',
    zh: '没有“{name}”这种类型。常用的有：文本、整数、金额、日期、是否、单选【甲，乙】。',
    en: 'There is no type “{name}”. Common ones: 文本, 整数, 金额, 日期, 是否, 单选【…】.',
  },
  'type-misspelt': {
    severity: 'error',
    zh: '没有“{name}”这种类型，是不是“{meant}”？',
    en: 'There is no type “{name}”; did you mean “{meant}”?',
  },
  'type-argument': {
    severity: 'error',
    zh: '“{type}”后面不用再写别的。',
    en: 'Nothing more can follow the type “{type}”.',
  },
  'choice-empty': {
    severity: 'error',
    zh: '“{type}”要写明有哪些选项，如 {type}【甲，乙】或 {type} 选项名称。',
    en: '“{type}” needs its options: {type}【…】 or {type} and the name of a list.',
  },
  'ref-empty': {
    severity: 'error',
    zh: '“引用”要写明引用哪个表单。',
    en: 'A reference needs the name of a form.',
  },
  'attribute-misfit': {
    severity: 'error',
    zh: '“{attribute}”不能用在字段“{field}”上，它的类型没有这一项。',
    en: '“{attribute}” does not apply to the field “{field}”, whose type has no such thing.',
  },
  'table-empty': {
    severity: 'error',
    zh: '表格“{name}”下面没有列，请用“列”逐行写明。',
    en: 'The table “{name}” has no columns; write them a line each with 列.',
  },
  'parameter-type': {
    severity: 'error',
    zh: '参数不能是“{type}”类型，可以是整数、小数、金额、百分比、日期、是否或文本。',
    en: 'A parameter cannot be of type “{type}”.',
  },
  'parameter-empty': {
    severity: 'error',
    zh: '参数“{name}”没有值，请写“= 值”或“自 某日 值”。',
    en: 'The parameter “{name}” has no value; write = value, or a line 自 date value.',
  },
  'include-cycle': {
    severity: 'error',
    zh: '片段互相引入，绕成了一圈：{path}。',
    en: 'Fragments include each other in a circle: {path}.',
  },
  'condition-not-yesno': {
    severity: 'error',
    zh: '这里要一个成立或不成立的条件，但它是{type}。请写成比较，如“… ≥ 3”。',
    en: 'A condition is needed here, but this is {typeEn}; compare it with something.',
  },
  'type-mismatch': {
    severity: 'error',
    zh: '这里应为{wanted}，但写的是{given}。',
    en: 'This should be {wantedEn}, but is {givenEn}.',
  },
  'compare-mismatch': {
    severity: 'error',
    zh: '{left}不能与{right}比较，请核对单位和字段。',
    en: 'You cannot compare {leftEn} with {rightEn}; check units and fields.',
  },
  'compare-unordered': {
    severity: 'error',
    zh: '{type}没有大小之分，只能用 = 或 ≠。',
    en: 'There is no order among values that are {typeEn}; use = or ≠.',
  },
  'arithmetic-mismatch': {
    severity: 'error',
    zh: '{left}与{right}不能用“{operator}”计算，请核对单位和字段。',
    en: '“{operator}” does not work between {leftEn} and {rightEn}; check units and fields.',
  },
  'path-too-long': {
    severity: 'error',
    zh: '“{name}”太深了，最多只能写“引用字段.字段”。',
    en: '“{name}” goes too deep; a path has at most two parts.',
  },
  'path-not-reference': {
    severity: 'error',
    zh: '“{name}”不是引用字段，不能写“{name}.{part}”。',
    en: '“{name}” is no reference, so “{name}.{part}” means nothing.',
  },
  'table-outside-function': {
    severity: 'error',
    zh: '“{table}.{column}”有许多行，要放在函数里，如 合计（{table}.{column}）。',
    en: '“{table}.{column}” has many rows; use it inside a function such as 合计（{table}.{column}）.',
  },
  'function-unknown': {
    severity: 'error',
    zh: '没有名为“{name}”的函数。',
    en: 'There is no function named “{name}”.',
  },
  'function-misspelt': {
    severity: 'error',
    zh: '没有名为“{name}”的函数，是不是“{meant}”？',
    en: 'There is no function named “{name}”; did you mean “{meant}”?',
  },
  'function-arity': {
    severity: 'error',
    zh: '“{name}”要 {count} 项，这里写了 {given} 项。',
    en: '“{name}” takes {count} arguments; {given} are given.',
  },
  'aggregate-not-table': {
    severity: 'error',
    zh: '这里要一个表格的名称，“{name}”不是表格。',
    en: 'The name of a table is needed here; “{name}” is none.',
  },
  'aggregate-shape': {
    severity: 'error',
    zh: '“{name}”应这样写：{example}。',
    en: '“{name}” is written so: {example}.',
  },
  'date-impossible': {
    severity: 'error',
    zh: '没有“{date}”这一天。',
    en: 'There is no such day as {date}.',
  },
  'severity-unknown': {
    severity: 'error',
    zh: '没有“{name}”这一级，问题分为：严重、一般、建议。',
    en: 'There is no severity “{name}”: 严重, 一般, 建议.',
  },
  'rule-without-consequence': {
    severity: 'error',
    zh: '规则“{name}”没有写后果，请加一行“否则 不得提交 “…””或“否则 记问题 一般 “…””。',
    en: 'The rule “{name}” leads to nothing; add a line 否则 with 不得提交, 提醒 or 记问题.',
  },
  'basis-missing': {
    severity: 'warning',
    zh: '规则“{name}”会记问题，但没有写依据。请加一行“依据 《…》第…条”。',
    en: 'The rule “{name}” records a finding without a legal basis; add a line 依据.',
  },
  'calculation-cycle': {
    severity: 'error',
    zh: '计算绕成了一圈：{path}。',
    en: 'These calculations need each other: {path}.',
  },
  'conclusion-open': {
    severity: 'warning',
    zh: '结论“{name}”没有写“其余”，不合任何一条的记录就没有结论。',
    en: 'The conclusion “{name}” has no 其余; records that meet no case have no conclusion.',
  },
  'conclusion-unreachable': {
    severity: 'warning',
    zh: '“其余”后面的“{value}”永远用不上，请移到前面。',
    en: '“{value}” after 其余 is never reached; move it before.',
  },
  'format-unknown': {
    severity: 'error',
    zh: '没有“{name}”这种写法，可以用：{known}。',
    en: 'There is no format “{name}”: {known}.',
  },
  'inset-table': {
    severity: 'error',
    zh: '“{name}”是表格，不能直接写进文字，请用〈每个 {name}〉。',
    en: '“{name}” is a table; use 〈每个 {name}〉.',
  },
  'notice-without-form': {
    severity: 'error',
    zh: '通知书“{name}”没有写对哪个表单，请写“通知书 {name} 对 表单名称”。',
    en: 'The notice “{name}” belongs to no form; write 对 and the form.',
  },
  'notice-without-body': {
    severity: 'error',
    zh: '通知书“{name}”没有正文，请写“正文”到“正文完”。',
    en: 'The notice “{name}” has no text; add 正文 … 正文完.',
  },
  'layout-unknown': {
    severity: 'error',
    zh: '没有“{name}”这种版式，是不是“{meant}”？',
    en: 'There is no layout “{name}”; did you mean “{meant}”?',
  },
  'number-parts': {
    severity: 'error',
    zh: '文号里要有且只有｛年｝和｛序号｝两处，如“某字〔｛年｝〕｛序号｝号”。',
    en: 'A number holds the two places ｛年｝ and ｛序号｝, and no other.',
  },
  'sample-shape': {
    severity: 'error',
    zh: '“{field}”的样例值写法不对：表格写【列 值，…；列 值，…】，引用写一行。',
    en: 'The value of “{field}” has the wrong shape: rows for a table, one row for a reference.',
  },
} as const satisfies Record<string, Entry>

export type Code = keyof typeof catalogue

/** The names inside {braces} of a message. */
type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

export type Params<C extends Code> = {
  readonly [name in Placeholders<(typeof catalogue)[C]['zh' | 'en']>]: string
}
