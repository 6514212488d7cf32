import type { Sentence } from '../../messages/language.ts'

export const importTexts = {
  'export-excel': { zh: '导出 Excel', en: 'Export to Excel' },
  import: { zh: '导入', en: 'Import' },
  'import-title': { zh: '导入{form}', en: 'Import {form}' },
  'import-lead': {
    zh: '上传填好的 Excel（.xlsx）或 CSV 文件。先试导入，看清楚哪些能进、哪些不能，再决定导入；试导入不会改动任何记录。',
    en: 'Send an Excel (.xlsx) or CSV file. It is tried first, so that you see what would come of it; nothing is changed by that.',
  },
  'import-template': { zh: '下载空白模板', en: 'Download the empty template' },
  'import-file': { zh: '文件', en: 'File' },
  'import-file-hint': {
    zh: '.xlsx 或 .csv，不超过 {most} MB；旧的 .xls 请先另存为 .xlsx',
    en: '.xlsx or .csv, {most} MB at most; save an old .xls as .xlsx first',
  },
  'import-draft': {
    zh: '先存为草稿：还没填的必填项以后再补',
    en: 'Save as drafts: what is missing is filled in later',
  },
  'import-try': { zh: '试导入', en: 'Try' },
  'import-try-again': { zh: '按上面的选择重新试导入', en: 'Try again with these choices' },
  'import-found': {
    zh: '“{file}”的工作表“{sheet}”，列名在第 {row} 行',
    en: '{file}, sheet {sheet}, headings in row {row}',
  },
  'import-columns': { zh: '各列对应到哪一项', en: 'What the columns are' },
  'import-column': { zh: '文件里的列', en: 'Column of the file' },
  'import-samples': { zh: '前几行', en: 'First rows' },
  'import-target': { zh: '对应的项目', en: 'Field' },
  'import-none': { zh: '不导入', en: 'Leave out' },
  'import-number': { zh: '（记录的编号）', en: '(the record’s number)' },
  'import-left-out': { zh: '不导入：{why}', en: 'Left out: {why}' },
  'import-mapped': {
    zh: '{count} 列对应好了，{left} 列不导入',
    en: '{count} columns fit, {left} are left out',
  },
  'import-nameless': { zh: '第 {column} 列（没有列名）', en: 'Column {column} (no heading)' },
  'import-tables': {
    zh: '工作表“{sheets}”里的表格行一并导入',
    en: 'The rows on {sheets} come in with them',
  },
  'import-trial': { zh: '试导入的结果', en: 'What would come of it' },
  'import-new': { zh: '将新增', en: 'To be made' },
  'import-change': { zh: '将更新', en: 'To be changed' },
  'import-same': { zh: '无变化', en: 'Unchanged' },
  'import-bad': { zh: '不能导入', en: 'Cannot be imported' },
  'import-stray': { zh: '没有归属的表格行', en: 'Rows of tables that belong to no record' },
  'import-row': { zh: '行', en: 'Row' },
  'import-what': { zh: '内容', en: 'What' },
  'import-why': { zh: '原因', en: 'Why' },
  'import-fields': { zh: '改动的项目', en: 'Changed fields' },
  'import-more': {
    zh: '只列出前 {shown} 行，共 {count} 行。全部意见在标注文件里。',
    en: 'The first {shown} of {count}; the file with remarks has all.',
  },
  'import-remarks': {
    zh: '下载标注文件',
    en: 'Download the file with remarks',
  },
  'import-remarks-hint': {
    zh: '就是您的文件：不对的单元格涂了颜色、加了批注，最后一列是系统意见。改好以后再上传。',
    en: 'Your own file: wrong cells are coloured and remarked on, the last column has an opinion a row.',
  },
  'import-apply': { zh: '导入这 {count} 份', en: 'Import these {count}' },
  'import-apply-rest': {
    zh: '只导入没有问题的 {count} 份，不能导入的 {bad} 份留着以后改',
    en: 'Import the {count} that can be; {bad} stay out',
  },
  'import-nothing': {
    zh: '没有要导入的：都不能导入，或者都没有变化。',
    en: 'There is nothing to import: none can be, or none differs.',
  },
  'import-again': { zh: '换一个文件', en: 'Another file' },
  'import-undone': {
    zh: '没有导入：试导入之后，数据又有变动。下面是现在的结果，请核对后再导入。',
    en: 'Nothing was imported: something changed since the trial. This is how it stands now.',
  },
  'import-done': { zh: '已导入', en: 'Imported' },
  'import-done-title': { zh: '{form}已导入', en: '{form} imported' },
  'import-receipt': {
    zh: '新增 {made} 份，更新 {changed} 份，无变化 {same} 份，没有导入 {bad} 份。',
    en: '{made} made, {changed} changed, {same} unchanged, {bad} left out.',
  },
  'import-receipt-file': { zh: '文件：{file}', en: 'File: {file}' },
  'import-receipt-time': { zh: '时间：{time}', en: 'Time: {time}' },
} as const satisfies Record<string, Sentence>
