import type { Entry } from './entry.ts'

/** Of how a line is written: what the parser says. */
export const writing = {
  'keyword-unknown': {
    severity: 'error',
    zh: '没有“{found}”这样的语句，是不是“{meant}”？',
    en: 'There is no statement “{found}”; did you mean “{meant}”?',
  },
  'keyword-forgotten': {
    severity: 'error',
    zh: '这一行开头少了“{keyword}”。',
    en: 'The word “{keyword}” is missing at the start of this line.',
  },
  'comment-mark': {
    severity: 'error',
    zh: '注释请以 # 开头。',
    en: 'A comment starts with #.',
  },
  'condition-alone': {
    severity: 'error',
    zh: '条件请接在“规则 …：”后面写，或者写成“当 … 则 …”。',
    en: 'Write the condition after “rule …:”, or as “when … then …”.',
  },
  'line-needed': {
    severity: 'error',
    zh: '“{word}”要另起一行写。',
    en: '“{word}” starts a line of its own.',
  },
  'keyword-missing': {
    severity: 'error',
    zh: '这一行以“{found}”开头，不是语句。每行请以“字段”“规则”等词开头。',
    en: 'This line starts with “{found}”, which is no statement. Start each line with a word such as field or rule.',
  },
  'statement-stray': {
    severity: 'error',
    zh: '“{statement}”这一行不属于任何表单、选项或通知书，请把它写在所属的语句下面。',
    en: 'The line of “{statement}” belongs to no form, list or notice; write it under the one it belongs to.',
  },
  'statement-misplaced': {
    severity: 'error',
    zh: '“{keyword}”不能写在“{holder}”里，要写在“{homes}”下面。',
    en: '“{keyword}” cannot stand inside “{holder}”; it belongs under: {homesEn}.',
  },
  'statement-twice': {
    severity: 'error',
    zh: '“{keyword}”在“{holder}”里只能写一次，请合并或删去一行。',
    en: '“{keyword}” may stand only once in “{holder}”; delete one line.',
  },
  'heading-missing': {
    severity: 'error',
    zh: '{keywords}在“{holder}”里已经写过了。如果从这里起是另一个，请在上面补一行“{heading} …”，否则请删去重复的。',
    en: '“{holder}” has {keywords} already. If another one starts here, add its line {headingEn} above; else delete what is repeated.',
  },
  'statement-too-long': {
    severity: 'error',
    zh: '这一行太长了，最多 1 万个字，请分成几行写。',
    en: 'This line is too long; at most 10,000 characters.',
  },
  'nesting-too-deep': {
    severity: 'error',
    zh: '括号或标记套得太深了，最多 50 层，请分成几条写。',
    en: 'Brackets or marks are nested too deeply; at most 50 levels.',
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
  'word-extra': {
    severity: 'error',
    zh: '“{found}”是多出来的，请删去。',
    en: '“{found}” is too much here; delete it.',
  },
  'mark-wrong': {
    severity: 'error',
    zh: '这里应写“{meant}”，不是“{found}”。',
    en: 'Write “{meant}” here instead of “{found}”.',
  },
  'mark-missing': {
    severity: 'error',
    zh: '“{word}”前面少了“{mark}”。',
    en: 'A “{mark}” is missing before “{word}”.',
  },
  'words-joined': {
    severity: 'error',
    zh: '“{found}”连在一起就成了一个名称，请在“{word}”两边留空格。',
    en: '“{found}” written together is one name; leave spaces around “{word}”.',
  },
  'name-unquoted': {
    severity: 'error',
    zh: '名称以数字开头，或者里面有空格、括号等符号时，请写成『{name}』。',
    en: 'A name that starts with a digit or holds spaces or marks is written 『{name}』.',
  },
  'list-unbracketed': {
    severity: 'error',
    zh: '几个选项要写在【】里，如【甲，乙】。',
    en: 'Write options in brackets: 【A, B】.',
  },
  'option-second': {
    severity: 'error',
    zh: '一行只写一项，请把“{found}”另起一行。',
    en: 'One option a line; put “{found}” on the next.',
  },
  'article-alone': {
    severity: 'error',
    zh: '“{found}”前面要写明法规，如“；《…》{found}”。',
    en: 'Say which law “{found}” is of: 《…》{found}.',
  },
  'inset-outside': {
    severity: 'error',
    zh: '花括号只用在引号里面，这里直接写名称。',
    en: 'Braces belong inside quotation marks; write the name alone here.',
  },
  'unit-unknown': {
    severity: 'error',
    zh: '“{unit}”不是单位，数字后面不用写它；可以用的单位有：元、万元、%、天、个工作日、个月、年。如果是名称，请写成『{found}』。',
    en: '“{unit}” is no unit; there are yuan, %, days, workdays, months, years. Write only the figure, or 『{found}』 for a name.',
  },
  'number-comma': {
    severity: 'error',
    zh: '数字中间不要写逗号，如 10000元 或 1万元。',
    en: 'Write figures without commas: 10000.',
  },
  'compare-chained': {
    severity: 'error',
    zh: '比较不能连着写，请分成两个，如“1 < {name} 且 {name} < 3”。',
    en: 'Comparisons cannot be chained; write two, such as “1 < {name} and {name} < 3”.',
  },
  'line-incomplete': {
    severity: 'error',
    zh: '这里没有写完，请接着写{expected}。',
    en: 'This is not complete; expected next: {expectedEn}.',
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
  'text-inner-quotes': {
    severity: 'error',
    zh: '文字到这个引号就结束了。文字里面要用引号时，请把外面的引号换成另一种（“”或者「」）。',
    en: 'The text ends at this mark; to quote inside a text, put the other marks around the whole: 「」 or “”.',
  },
  'inset-unclosed': {
    severity: 'error',
    zh: '文字里的“{bracket}”不成对，插入内容请写成 ｛名称｝。',
    en: 'A “{bracket}” in a text stands alone; write ｛name｝.',
  },
  'inset-doubled': {
    severity: 'error',
    zh: '花括号只用一对，插入内容请写成 ｛名称｝。',
    en: 'Braces are not doubled; write ｛name｝.',
  },
  'inset-empty': {
    severity: 'error',
    zh: '花括号里没有写名称，请写上要插入的名称，或者删去花括号。',
    en: 'There is nothing between the braces; write a name, or delete them.',
  },
  'body-unopened': {
    severity: 'error',
    zh: '从这里到“正文完”像是文书的文字，但前面没有“正文”这一行。请在这段文字上面单独写一行“正文”。',
    en: 'From here to endbody this looks like letter text, but no line body stands before it; add one.',
  },
  'body-unclosed': {
    severity: 'error',
    zh: '“正文”没有结束，请在正文后面单独写一行“正文完”。',
    en: 'The body never ends; add a line endbody after it.',
  },
  'mark-unclosed': {
    severity: 'error',
    zh: '〈{mark}〉没有结束，请补上对应的〈/…〉。',
    en: '〈{mark}〉 is never closed; add its 〈/…〉.',
  },
  'mark-unopened': {
    severity: 'error',
    zh: '〈{mark}〉前面没有与它配对的〈每个 …〉或〈当 …〉，请补上，或者删去它。',
    en: '〈{mark}〉 closes nothing; there is no 〈each …〉 or 〈when …〉 before it. Add one, or delete this.',
  },
  'mark-mismatch': {
    severity: 'error',
    zh: '这里应为〈/{wanted}〉，以结束前面的〈{mark}〉。',
    en: '〈/{wanted}〉 is needed here, to close 〈{mark}〉.',
  },
  'mark-in-line': {
    severity: 'error',
    zh: '〈{mark}〉要独占一行，请把它前后的文字移到别的行。',
    en: '〈{mark}〉 stands on a line of its own; move what stands beside it.',
  },
  'character-invisible': {
    severity: 'warning',
    zh: '这里有一个看不见的字符（{code}），已当作空格，建议删去。',
    en: 'An invisible character ({code}) stands here; it is read as a space, better delete it.',
  },
} as const satisfies Record<string, Entry>
