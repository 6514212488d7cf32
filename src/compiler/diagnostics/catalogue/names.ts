import type { Entry } from './entry.ts'

/** Of what has a name: apps, ids, fields, options, types, tables, parameters, fragments. */
export const names = {
  'app-missing': {
    severity: 'error',
    zh: '没有“应用”这一行。请在某个文件开头写“应用 名称 （英文标识）”。',
    en: 'There is no line app. Start one of the files with: app name (id).',
  },
  'app-twice': {
    severity: 'error',
    zh: '“应用”只能写一次，请删去一行。',
    en: 'The app may be declared only once; delete one line.',
  },
  'name-duplicate': {
    severity: 'error',
    zh: '“{name}”已经用过了，请换一个名称。',
    en: '“{name}” is taken already; choose another name.',
  },
  'id-duplicate': {
    severity: 'error',
    zh: '标识“{id}”已经用过了，请给“{name}”换一个。',
    en: 'The id “{id}” is taken already; give “{name}” another one.',
  },
  'id-malformed': {
    severity: 'error',
    zh: '标识“{id}”不对，要以文字开头，中间没有空格和符号，如（field1）。',
    en: '“{id}” is no id; it starts with a letter and holds no spaces or marks, such as (field1).',
  },
  'name-too-long': {
    severity: 'error',
    zh: '名称“{name}”太长，最多 {most} 个字。说明文字请写在“提示”里。',
    en: 'The name “{name}” is too long; at most {most} characters. Put explanations into a hint.',
  },
  'id-reserved': {
    severity: 'error',
    zh: '“{name}”不能作标识，请在名称后面的括号里另写一个，如（{name}Field）。',
    en: '“{name}” cannot be an id; write another one in brackets after the name, such as ({name}Field).',
  },
  'name-unknown': {
    severity: 'error',
    zh: '没有名为“{name}”的字段、参数或选项。可以用的有：{known}。',
    en: 'There is no field, parameter or option named “{name}”. There are: {known}.',
  },
  'name-misspelt': {
    severity: 'error',
    zh: '没有名为“{name}”的字段或参数，是不是“{meant}”？',
    en: 'There is no field or parameter named “{name}”; did you mean “{meant}”?',
  },
  'declared-unknown': {
    severity: 'error',
    zh: '没有名为“{name}”的{what}，请先写一个，或者核对名称。',
    en: 'There is no {whatEn} named “{name}”; write one, or check the name.',
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
  'option-alone': {
    severity: 'error',
    zh: '“{name}”是“{list}”的一项，前面要写明哪个字段等于它；几项都可以时，请写成“… 属于【甲，乙】”。',
    en: '“{name}” is an option of “{list}”; say which field equals it, or for several: … in 【A, B】.',
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
    en: 'There is no type “{name}”. Common ones: text, integer, money, date, yesno, choice【A, B】.',
  },
  'type-misspelt': {
    severity: 'error',
    zh: '没有“{name}”这种类型，是不是“{meant}”？',
    en: 'There is no type “{name}”; did you mean “{meant}”?',
  },
  'type-argument': {
    severity: 'error',
    zh: '“{type}”后面不用再写别的，请删去多余的。',
    en: 'Nothing more can follow the type “{type}”; delete the rest.',
  },
  'choice-empty': {
    severity: 'error',
    zh: '“{type}”要写明有哪些选项，如 {type}【甲，乙】或 {type} 选项名称。',
    en: '“{type}” needs its options: {type}【…】 or {type} and the name of a list.',
  },
  'ref-empty': {
    severity: 'error',
    zh: '“引用”要写明引用哪个表单，如“引用 表单名称”。',
    en: 'A reference needs the name of a form: ref form.',
  },
  'attribute-misfit': {
    severity: 'error',
    zh: '“{attribute}”不能用在字段“{field}”上，它的类型没有这一项，请删去。',
    en: '“{attribute}” does not apply to the field “{field}”, whose type has no such thing; delete it.',
  },
  'attribute-twice': {
    severity: 'error',
    zh: '字段“{field}”的“{attribute}”与前面重复，请只留一个。',
    en: '“{attribute}” of the field “{field}” repeats an earlier one; keep one.',
  },
  'bounds-crossed': {
    severity: 'error',
    zh: '“{most}”比“{least}”还小，填什么都不合要求，请改其中一个。',
    en: '“{most}” is below “{least}”, so nothing can meet both; change one.',
  },
  'default-changing': {
    severity: 'error',
    zh: '默认值要写成固定的值，不能是会变的名称，请改成固定的值，或者删去“默认”。',
    en: 'A default is a fixed value; it cannot be a name whose value changes. Write a value, or delete the default.',
  },
  'table-empty': {
    severity: 'error',
    zh: '表格“{name}”下面没有列，请用“列”逐行写明。',
    en: 'The table “{name}” has no columns; write them a line each with column.',
  },
  'follows-other': {
    severity: 'error',
    zh: '“{field}”不能随“{name}”：两边都要是单选，而且“{field}”的选项表要在第一行写明“上级”是“{name}”的选项表。',
    en: '“{field}” cannot follow “{name}”: both must be choices, and the list of “{field}” must name the list of “{name}” as its parent.',
  },
  'parent-missing': {
    severity: 'error',
    zh: '“{list}”没有写明上级是哪张选项表，请在它的第一行写“选项 {list} 上级 …”。',
    en: '“{list}” does not say which list is its parent; write: options {list} parent ….',
  },
  'period-field': {
    severity: 'error',
    zh: '“期间”是多长时间，只用在参数里；要填起止日子，请写两个日期字段。',
    en: 'A period is a length of time, for parameters only; for a start and an end write two date fields.',
  },
  'parameter-type': {
    severity: 'error',
    zh: '参数不能是“{type}”类型，请改成：整数、小数、金额、百分比、日期、是否或文本。',
    en: 'A parameter cannot be of type “{type}”; it is integer, decimal, money, percent, date, yesno or text.',
  },
  'parameter-empty': {
    severity: 'error',
    zh: '参数“{name}”没有值，请写“= 值”或“自 某日 值”。',
    en: 'The parameter “{name}” has no value; write = value, or a line: from date value.',
  },
  'fragment-unused': {
    severity: 'warning',
    zh: '片段“{name}”没有被任何表单引入，里面的内容没有检查。请在表单里加一行“引入 {name}”，或者删去它。',
    en: 'No form includes the fragment “{name}”, so what it holds is not checked. Add a line include {name} to a form, or delete it.',
  },
  'extends-cycle': {
    severity: 'error',
    zh: '表单互相继承，绕成了一圈：{path}。请去掉其中一个“继承”。',
    en: 'Forms extend each other in a circle: {path}. Take one of the extends away.',
  },
  'drop-unknown': {
    severity: 'error',
    zh: '“{parent}”里没有“{name}”，没有什么可以去掉。能去掉的是字段、表格.列、规则和样例。',
    en: '“{parent}” has no “{name}” to drop; fields, table.column, rules and samples can be dropped.',
  },
  'drop-misspelt': {
    severity: 'error',
    zh: '要去掉的“{name}”，“{parent}”里没有，是不是“{meant}”？',
    en: '“{parent}” has no “{name}” to drop; did you mean “{meant}”?',
  },
  'drop-declared': {
    severity: 'error',
    zh: '“{form}”去掉了“{name}”，又自己写了“{name}”。写了就是改写，不用去掉，请删去一处。',
    en: '“{form}” drops “{name}” and writes it itself; to write it is to change it, so delete one.',
  },
  'drop-without-parent': {
    severity: 'error',
    zh: '“{form}”没有继承别的表单，没有什么可以去掉。请在“表单 {form}”后面写“继承 表单名称”。',
    en: '“{form}” extends no form, so there is nothing to drop; write: form {form} extends name.',
  },
  'drop-needed': {
    severity: 'error',
    zh: '“{form}”去掉了“{parent}”的“{name}”，可是{users}还要用它。请一并去掉，或者在“{form}”里改写。',
    en: '“{form}” drops “{name}” of “{parent}”, which {users} still needs; drop that too, or change it in “{form}”.',
  },
  'change-misfits': {
    severity: 'error',
    zh: '“{form}”改写了“{parent}”的“{name}”，可是继承来的{users}不合适了。请改得一致，或者在“{form}”里也改写、去掉。',
    en: '“{form}” changes “{name}” of “{parent}”, and {users} taken over from there no longer fits; change or drop that too.',
  },
  'include-cycle': {
    severity: 'error',
    zh: '片段互相引入，绕成了一圈：{path}。请删去其中一行“引入”。',
    en: 'Fragments include each other in a circle: {path}. Delete one of the includes.',
  },
  'options-cycle': {
    severity: 'error',
    zh: '选项表互为上级，绕成了一圈：{path}。请去掉其中一个“上级”。',
    en: 'Lists are each a part of the next, in a circle: {path}. Take one of the parents away.',
  },
} as const satisfies Record<string, Entry>
