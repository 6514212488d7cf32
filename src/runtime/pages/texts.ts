import { fill, type Language, type Sentence } from '../messages/language.ts'
import { batchTexts } from './batches/texts.ts'
import { drillTexts } from './drill/texts.ts'
import { editionTexts } from './editions/texts.ts'
import { homeTexts } from './home/texts.ts'
import { importTexts } from './import/texts.ts'
import { registerTexts } from './letters/texts.ts'
import { peopleTexts } from './people/texts.ts'
import { planTexts } from './plans/texts.ts'
import { whatIfTexts } from './record/what-if-texts.ts'
import { reportTexts } from './reports/texts.ts'
import { workshopTexts } from './workshop/texts.ts'

/** What the pages say of their own accord; labels, hints and conclusions come from the app. */
export const text = (
  key: TextKey,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string =>
  fill(
    texts[key][language],
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
  )

export type TextKey = keyof typeof texts

export const isTextKey = (key: string): key is TextKey => Object.hasOwn(texts, key)

const texts = {
  ...homeTexts,
  ...drillTexts,
  ...whatIfTexts,
  ...peopleTexts,
  ...reportTexts,
  ...importTexts,
  ...batchTexts,
  ...registerTexts,
  ...editionTexts,
  ...planTexts,
  ...workshopTexts,

  // Frame
  'language-tag': { zh: 'zh-CN', en: 'en' },
  skip: { zh: '跳到主要内容', en: 'Skip to main content' },
  navigation: { zh: '业务', en: 'Services' },
  crumbs: { zh: '当前位置', en: 'You are here' },
  home: { zh: '首页', en: 'Home' },
  'error-prefix': { zh: '错误：', en: 'Error: ' },
  definition: { zh: '{form}，{version} 版', en: '{form}, version {version}' },
  basis: { zh: '依据：{basis}', en: 'Basis: {basis}' },
  actions: { zh: '操作', en: 'Actions' },
  of: { zh: '：{name}', en: ': {name}' },
  cancel: { zh: '取消', en: 'Cancel' },
  separator: { zh: '、', en: ', ' },

  // Home
  forms: { zh: '表单', en: 'Forms' },
  form: { zh: '名称', en: 'Name' },
  count: { zh: '份数', en: 'Records' },
  states: { zh: '状态', en: 'States' },
  state: { zh: '状态', en: 'State' },
  flags: { zh: '标识', en: 'Flags' },
  'none-yet': { zh: '尚无记录', en: 'None yet' },
  'no-states': { zh: '保存即生效', en: 'In force once saved' },
  'new-record': { zh: '新建', en: 'New' },

  // List
  'waiting-only': {
    zh: '等您办理的 {count} 份：{state}。',
    en: 'The {count} records that wait for you: {state}.',
  },
  'flagged-only': {
    zh: '带标识“{flag}”的 {count} 份。',
    en: 'The {count} records flagged “{flag}”.',
  },
  'search-of': { zh: '查找：{name}', en: 'Search: {name}' },
  'search-for': { zh: '关键字', en: 'Key word' },
  'search-hint': { zh: '可查：{fields}', en: 'Looks in: {fields}' },
  search: { zh: '查找', en: 'Search' },
  'clear-search': { zh: '清除条件，显示全部', en: 'Clear and show all' },
  any: { zh: '全部', en: 'Any' },
  'found-all': { zh: '共 {count} 份', en: '{count} records' },
  'found-some': {
    zh: '符合条件的有 {count} 份，共 {total} 份',
    en: '{count} of {total} records match',
  },
  'nothing-found': {
    zh: '没有符合条件的记录。请检查关键字，或放宽条件。',
    en: 'Nothing matches. Check the key word, or ask for less.',
  },
  'no-records': { zh: '还没有{name}。', en: 'No {name} yet.' },
  'new-first': { zh: '新建第一份{name}', en: 'Make the first {name}' },
  pages: { zh: '翻页', en: 'Pages' },
  'first-page': { zh: '回到第一页', en: 'First page' },
  'next-page': { zh: '下一页', en: 'Next page' },
  title: { zh: '名称', en: 'Title' },
  updated: { zh: '最近更新', en: 'Updated' },
  untitled: { zh: '（未填名称）', en: '(no title)' },

  // Form
  'new-title': { zh: '新建{form}', en: 'New {form}' },
  'edit-title': { zh: '修改{form}', en: 'Change {form}' },
  'how-to-fill': {
    zh: '未注明“选填”的都要填写。日期也可写成 2025-4-28 或 20250428，金额以元为单位，也可写“12.5万元”。',
    en: 'Fill in everything not marked optional. Dates may be written as 2025-4-28 too; amounts are in yuan.',
  },
  tasks: { zh: '填写进度', en: 'Progress' },
  'task-errors': { zh: '{count} 处错误', en: '{count} errors' },
  'task-missing': { zh: '还有 {count} 项必填', en: '{count} required left' },
  'task-done': { zh: '必填项已填', en: 'Complete' },
  'task-none': { zh: '不适用', en: 'Not applicable' },
  optional: { zh: '（选填）', en: ' (optional)' },
  choose: { zh: '请选择', en: 'Choose' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  'if-applicable': { zh: '如适用：当{condition}时填写。', en: 'If applicable: when {condition}.' },
  'required-when': { zh: '当{condition}时必填。', en: 'Required when {condition}.' },
  'if-applicable-some': {
    zh: '如适用：视其他内容而定，不适用的请留空。',
    en: 'If applicable, depending on other answers; otherwise leave empty.',
  },
  'condition-is': { zh: '{label}为“{value}”', en: '{label} is {value}' },
  'condition-is-not': { zh: '{label}不为“{value}”', en: '{label} is not {value}' },
  'condition-below': { zh: '{label}小于{value}', en: '{label} is below {value}' },
  'condition-most': { zh: '{label}不超过{value}', en: '{label} is at most {value}' },
  'condition-above': { zh: '{label}大于{value}', en: '{label} is above {value}' },
  'condition-least': { zh: '{label}不少于{value}', en: '{label} is at least {value}' },
  'condition-in': { zh: '{label}为{value}之一', en: '{label} is one of {value}' },
  'condition-empty': { zh: '{label}未填写', en: '{label} is empty' },
  'condition-filled': { zh: '{label}已填写', en: '{label} is filled in' },
  'condition-and': { zh: '且', en: ' and ' },
  'condition-or': { zh: '或', en: ' or ' },
  'date-hint': {
    zh: '例如 2025年4月28日',
    en: 'For example 2025年4月28日 or 2025-4-28',
  },
  'datetime-hint': { zh: '例如 2025年4月28日14时30分', en: 'For example 2025-4-28 14:30' },
  'year-hint': { zh: '例如 2025', en: 'For example 2025' },
  'attachment-hint': {
    zh: '填写文件名称，原件另行报送',
    en: 'Name the document; hand in the original',
  },
  'file-hint': {
    zh: 'PDF、OFD、JPG、PNG、DOCX 或 XLSX，不超过 {most} MB',
    en: 'PDF, OFD, JPG, PNG, DOCX or XLSX, {most} MB at most',
  },
  'file-note': { zh: '（{size}，{scan}）', en: '({size}, {scan})' },
  'file-not-scanned': { zh: '未经病毒扫描', en: 'not scanned for viruses' },
  'file-scanned': { zh: '病毒扫描未发现问题', en: 'scanned for viruses, none found' },
  'file-infected': { zh: '有病毒，不能打开', en: 'infected, not given out' },
  'file-drop': { zh: '删去这个文件', en: 'Take this file away' },
  'unit-money': { zh: '元', en: 'yuan' },
  'unit-percent': { zh: '%', en: '%' },
  'unit-year': { zh: '年', en: '' },
  derived: { zh: '自动计算', en: 'Calculated' },
  prefilled: { zh: '根据“{field}”自动带出', en: 'Taken from {field}' },
  'own-value': { zh: '按您的岗位填好，不用填', en: 'Given by your post' },
  kept: { zh: '不可在此修改', en: 'Not changed here' },
  'add-row': { zh: '增加一行', en: 'Add a row' },
  'remove-row': { zh: '删除', en: 'Remove' },
  'row-number': { zh: '序号', en: 'No.' },
  enter: { zh: '继续', en: 'Continue' },
  'save-draft': { zh: '保存草稿', en: 'Save draft' },
  next: { zh: '下一步：核对', en: 'Next: check' },
  save: { zh: '保存', en: 'Save' },
  undo: { zh: '撤销', en: 'Undo' },
  length: { zh: '已输入 {length}/{longest} 字', en: '{length} of {longest} characters' },
  'live-shown': { zh: '已显示 {count} 项', en: '{count} questions shown' },
  'live-gone': { zh: '已收起 {count} 项', en: '{count} questions hidden' },
  'live-saved': { zh: '已自动保存 {time}', en: 'Saved {time}' },
  'live-saved-but': {
    zh: '已自动保存 {time}，其中 {count} 处有误，未保存',
    en: 'Saved {time}, except {count} mistakes',
  },
  'live-unsaved': { zh: '未能自动保存，请点“保存草稿”', en: 'Not saved; press Save draft' },
  'live-elsewhere': {
    zh: '此表已在别处修改，自动保存已停止',
    en: 'Changed elsewhere; no longer saved automatically',
  },
  'live-added': { zh: '已增加第 {number} 行', en: 'Row {number} added' },
  'live-removed': { zh: '已删除第 {number} 行', en: 'Row {number} removed' },
  'live-pasted': {
    zh: '已粘贴 {rows} 行 × {columns} 列',
    en: '{rows} rows × {columns} columns pasted',
  },
  'filter-choices': { zh: '输入文字筛选', en: 'Type to filter' },
  'filter-matches': { zh: '{count} 项符合', en: '{count} match' },

  // Errors on a form
  'errors-title': { zh: '有 {count} 处需要更正', en: '{count} things to correct' },
  row: { zh: '第 {number} 行', en: 'Row {number}' },
  'error-at': { zh: '{where}：{message}', en: '{where}: {message}' },
  duplicate: {
    zh: '已有一份相同的记录（{fields}相同）。请打开已有的那份，或更改这几项。',
    en: 'There is one already with the same {fields}. Open that one, or change these.',
  },
  'reason-missing': { zh: '请写明理由', en: 'Give the reason' },

  // Check
  'check-title': { zh: '提交前核对', en: 'Check before you submit' },
  'dropped-title': {
    zh: '下列内容与所填情况不符，不会提交：',
    en: 'These do not apply and will not be submitted:',
  },
  dropped: { zh: '不适用，未提交', en: 'Not applicable, not submitted' },
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
  'not-filled': { zh: '未填写', en: 'Not filled in' },
  change: { zh: '修改', en: 'Change' },
  'back-to-edit': { zh: '返回修改', en: 'Back to the form' },

  // Record
  progress: { zh: '办理进度', en: 'Progress' },
  judgement: { zh: '审核结果', en: 'Judgement' },
  findings: { zh: '发现 {count} 个问题', en: '{count} findings' },
  'no-findings': { zh: '没有发现问题。', en: 'No findings.' },
  clues: { zh: '{count} 条线索', en: '{count} clues' },
  warnings: { zh: '{count} 条提醒', en: '{count} warnings' },
  unjudged: { zh: '未能判断的规则', en: 'Rules that could not be judged' },
  'unjudged-why': {
    zh: '所需的内容没有填写，下列规则未作判断。',
    en: 'Something they need was not filled in.',
  },
  rule: { zh: '规则', en: 'Rule' },
  article: { zh: '依据', en: 'Basis' },
  demand: { zh: '要求', en: 'Demand' },
  because: { zh: '所据内容', en: 'Because' },
  severe: { zh: '严重', en: 'Severe' },
  ordinary: { zh: '一般', en: 'Ordinary' },
  advice: { zh: '建议', en: 'Advice' },
  edit: { zh: '修改', en: 'Edit' },
  'go-on-filling': { zh: '继续填写', en: 'Go on' },
  'go-to-check': { zh: '核对并提交', en: 'Check and submit' },
  remove: { zh: '删除', en: 'Delete' },
  'remove-title': { zh: '确定删除吗？', en: 'Delete this?' },
  'remove-effect': {
    zh: '删除后不再出现在列表中；需要时可以在“已删除”中恢复。',
    en: 'It leaves the list; it can be restored from “Removed”.',
  },
  'record-id': { zh: '编号', en: 'Number' },
  created: { zh: '建立时间', en: 'Created' },
  submitted: { zh: '提交日期', en: 'Submitted' },
  history: { zh: '经过', en: 'History' },
  'history-move': { zh: '{at}，{from} → {to}。', en: '{at}, {from} → {to}.' },
  'history-reason': {
    zh: '{at}，{from} → {to}。理由：{reason}',
    en: '{at}, {from} → {to}. Reason: {reason}',
  },
  'move-effect': { zh: '状态将从“{from}”变为“{to}”。', en: 'It goes from {from} to {to}.' },
  reason: { zh: '理由', en: 'Reason' },
  'reason-hint': {
    zh: '写明为什么这样办，对方需要做什么。',
    en: 'Why, and what the other side must do.',
  },

  // What became of a record
  changes: { zh: '变动记录', en: 'Changes' },
  version: { zh: '第 {number} 版', en: 'version {number}' },
  'move-effect-was': { zh: '状态从“{from}”变为“{to}”。', en: 'From {from} to {to}.' },
  'reason-was': { zh: '理由：{reason}', en: 'Reason: {reason}' },
  before: { zh: '原来', en: 'Before' },
  after: { zh: '改为', en: 'After' },
  empty: { zh: '（空）', en: '(empty)' },
  filled: { zh: '所填内容（{count} 项）', en: 'What was filled in ({count})' },
  cell: { zh: '{label} {text}', en: '{label} {text}' },
  'cell-separator': { zh: '，', en: ', ' },
  'acting-for': { zh: '（代{name}）', en: ' (for {name})' },
  'changed-behind': { zh: '（遮住的部分有改动）', en: '(what is masked changed)' },
  older: { zh: '更早的变动', en: 'Older changes' },

  // Behind a mask
  unmask: { zh: '查看完整内容', en: 'See the whole value' },
  'unmask-effect': {
    zh: '“{label}”是遮住的。查看完整内容要写明理由；谁、何时、为什么查看，都会记入日志。',
    en: '{label} is masked. Who looks at the whole of it, when and why is written down.',
  },
  'unmask-reason-hint': {
    zh: '至少两个字，例如：电话核实本人身份。',
    en: 'Two characters at least.',
  },
  'unmask-reason-missing': { zh: '请写明查看的理由，至少两个字', en: 'Give the reason' },
  'unmask-show': { zh: '查看', en: 'Show' },
  'unmask-noted': {
    zh: '这次查看已记入日志。离开本页后，再看要重新写明理由。',
    en: 'This was written down. To look again, give a reason again.',
  },
  find: { zh: '按完整内容查找', en: 'Find by a whole value' },
  'find-lead': {
    zh: '遮住的内容不能在列表中查找。在这里写出一项的完整内容，可以找到这一项完全相同的记录。每次查找都会记入日志，日志中不出现所写的内容。',
    en: 'What is masked is not searched in the list. Give the whole of it here. Each search is written down, without the value.',
  },
  'find-field': { zh: '查哪一项', en: 'Field' },
  'find-value': { zh: '完整内容', en: 'Whole value' },
  'find-count': { zh: '找到 {count} 份', en: '{count} found' },
  'find-most': { zh: '还有更多，只列出最近更新的 {count} 份', en: 'The latest {count} of more' },
  'find-none': {
    zh: '没有找到这一项完全相同的记录，或者不在你能看的范围内。',
    en: 'None has exactly this value, or none that you may see.',
  },

  // Removed
  removed: { zh: '已删除', en: 'Removed' },
  'removed-lead': {
    zh: '点名称可以看变动记录。恢复后回到列表，状态和内容与删除时相同。',
    en: 'A restored record is back in the list as it was.',
  },
  'removed-at': { zh: '删除时间', en: 'Removed at' },
  'removed-none': { zh: '没有已删除的记录。', en: 'Nothing was removed.' },
  restore: { zh: '恢复', en: 'Restore' },
  'restore-stale': {
    zh: '没有恢复：打开本页之后，这份记录又有变动。请核对下面的内容后再恢复。',
    en: 'Not restored: it changed after you opened this page. Look again.',
  },
  'restore-duplicate': {
    zh: '没有恢复：现在已有一份相同的记录（{fields}相同）。',
    en: 'Not restored: there is another one with the same {fields} now.',
  },

  // Receipt and banners
  'receipt-title': { zh: '{name}已提交', en: '{name} submitted' },
  'receipt-number': { zh: '编号', en: 'Your number' },
  'next-steps': { zh: '下一步', en: 'What happens next' },
  'next-step': {
    zh: '现在的状态是“{state}”。请记下编号，以便查询办理进度。',
    en: 'It is now {state}. Keep the number to follow it.',
  },
  'view-record': { zh: '查看这份记录', en: 'View the record' },
  'back-to-list': { zh: '返回列表', en: 'Back to the list' },
  'draft-saved': { zh: '草稿已保存。', en: 'Draft saved.' },
  'draft-saved-but': {
    zh: '草稿已保存。{fields}不适用，未保存。',
    en: 'Draft saved, without {fields}, which do not apply.',
  },
  'record-changed': {
    zh: '这份记录刚被修改过，没有办理。下面是现在的内容，请核对后再办。',
    en: 'Somebody just changed this record, so nothing was done. Look at it again.',
  },
  'record-saved': { zh: '已保存。', en: 'Saved.' },
  'record-moved': { zh: '已办理，现在的状态是“{state}”。', en: 'Done; it is now {state}.' },
  'record-restored': { zh: '已恢复。', en: 'Restored.' },
  'record-removed': { zh: '已删除。', en: 'Deleted.' },

  // Stale
  'stale-title': { zh: '这份记录刚被别处修改过', en: 'Somebody else changed this record' },
  'stale-why': {
    zh: '您打开之后，这份记录又有改动。您填的内容没有丢失，请比较后选择。',
    en: 'It changed after you opened it. What you filled in is kept: compare and choose.',
  },
  'stale-differences': { zh: '两边不同的内容（{count} 项）', en: 'What differs ({count})' },
  'stale-same': { zh: '内容相同。', en: 'Both are the same.' },
  item: { zh: '项目', en: 'Item' },
  'stale-mine': { zh: '您填的', en: 'Yours' },
  'stale-theirs': { zh: '现在保存的', en: 'Saved now' },
  'stale-go-on': { zh: '用我填的继续', en: 'Go on with mine' },
  'stale-take-theirs': { zh: '放弃我填的，打开现在保存的', en: 'Take the saved one' },

  // Letters
  letters: { zh: '通知书', en: 'Letters' },
  letter: { zh: '名称', en: 'Letter' },
  'letters-register': { zh: '发文登记簿', en: 'Register of letters' },
  'letter-number': { zh: '文号', en: 'Number' },
  addressee: { zh: '主送', en: 'To' },
  issued: { zh: '签发日期', en: 'Issued' },
  due: { zh: '到期日', en: 'Due' },
  download: { zh: '下载 PDF', en: 'Download PDF' },
  'no-letters': { zh: '还没有签发通知书。', en: 'No letters were issued yet.' },
  unnumbered: { zh: '不编号', en: 'Not numbered' },
  'letter-issued': { zh: '已签发', en: 'Issued' },
  'letter-printed': { zh: '已制作', en: 'Printed' },
  'letter-failed': { zh: '制作失败', en: 'Failed' },
  'letter-void': { zh: '已作废', en: 'Void' },

  // Problems
  'method-title': { zh: '这个网址不能这样用', en: 'Not used this way' },
  method: {
    zh: '这个网址只能由页面上的按钮提交，或者只能打开看。请回到首页，从那里进入。',
    en: 'This address only takes what a button of a page sends, or is only to be opened. Start again from the first page.',
  },
  'missing-title': { zh: '找不到这个页面', en: 'Page not found' },
  missing: {
    zh: '地址可能写错了，或者记录已被删除。',
    en: 'The address may be wrong, or the record was deleted.',
  },
  'denied-title': { zh: '没有这项权限', en: 'Not permitted' },
  'forbidden-title': { zh: '现在不能这样办', en: 'Not possible now' },
  forbidden: {
    zh: '这份记录现在的状态是“{state}”，不能这样办。请打开记录，查看可以办什么。',
    en: 'The record is {state}. Open it to see what can be done.',
  },
  unmet: {
    zh: '“{step}”的条件不满足，现在不能这样办。请打开记录，查看可以办什么。',
    en: 'The condition of “{step}” is not met. Open the record to see what can be done.',
  },
  uncreated: {
    zh: '这一步要建的“{form}”建不成，所以没有办成：{reasons}',
    en: 'This step makes a record of “{form}”, which cannot be made, so it was not taken: {reasons}',
  },
  'referenced-record': {
    zh: '有别的记录引用了它，不能删除。',
    en: 'Another record refers to it, so it stays.',
  },
  'referenced-letter': {
    zh: '已经为它签发了通知书，不能删除。',
    en: 'A letter was issued for it, so it stays.',
  },
  'cross-site-title': { zh: '请求被拒绝', en: 'Refused' },
  'cross-site': {
    zh: '这个请求不是从本系统的页面发出的。请从首页重新进入。',
    en: 'This request did not come from a page of this app. Start again from the home page.',
  },
  'too-large-title': { zh: '内容太多', en: 'Too much' },
  'too-large': { zh: '提交的内容太多，没有保存。', en: 'Too much was sent; nothing was saved.' },
  'failed-title': { zh: '没有办成', en: 'That did not work' },
  failed: {
    zh: '系统出错，内容没有保存。请稍后再试；如果还不行，请联系管理员。',
    en: 'Something went wrong and nothing was saved. Try again later.',
  },
} as const satisfies Record<string, Sentence>

export const textKeys: readonly string[] = Object.keys(texts)
