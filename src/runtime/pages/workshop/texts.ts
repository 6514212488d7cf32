import type { Sentence } from '../../messages/language.ts'

export const workshopTexts = {
  workshop: { zh: '修订工作台', en: 'Workshop' },
  'workshop-lead': {
    zh: '在这里改表单、规则和文书的定义。改的是草稿：看清影响、由另一个人发布以后才生效。',
    en: 'Forms, rules and letters are changed here. It is a draft: nothing is in force before its impact was looked at and a second person has published it.',
  },
  'workshop-without': {
    zh: '这台服务器没有带着编译器启动，不能在网页上修订。请管理员在应用文件夹所在的机器上用 fangyuan serve 启动；或者在那里改文件，再用 fangyuan plan 提出发布。',
    en: 'This server was started without the compiler, so nothing can be revised here. Start it with fangyuan serve where the app’s folder is; or change the files there and plan with fangyuan plan.',
  },
  'workshop-files': { zh: '文件', en: 'Files' },
  'workshop-file': { zh: '文件', en: 'File' },
  'workshop-lines': { zh: '行数', en: 'Lines' },
  'workshop-state': { zh: '草稿', en: 'Draft' },
  'workshop-found': { zh: '问题', en: 'Findings' },
  'workshop-errors': { zh: '错误 {count}', en: '{count} errors' },
  'workshop-warnings': { zh: '提醒 {count}', en: '{count} warnings' },
  'workshop-error': { zh: '错误', en: 'Error' },
  'workshop-warning': { zh: '提醒', en: 'Warning' },
  'workshop-unchanged': { zh: '没有改', en: 'not changed' },
  'workshop-changed': { zh: '改过，{name} {at}', en: 'changed by {name}, {at}' },
  'workshop-overhauled': {
    zh: '草稿以后，应用文件夹里的这个文件也改了。草稿仍以原来的为底；放弃草稿就用文件夹里的。',
    en: 'Since the draft was begun, the file in the app’s folder was changed too. The draft still has the former text beneath; giving it up shows the folder’s.',
  },
  'workshop-download': { zh: '下载', en: 'Download' },
  'workshop-folder-hint': {
    zh: '草稿发布以后，请管理员下载全部文件，解开放进应用文件夹（草稿里删去的，文件夹里也删去），两边就一致了。在那以前照常按发布的那一版运行。',
    en: 'Once a draft is published, have all its files downloaded and put into the app’s folder (what the draft takes away is taken away there too), so that the two agree. Until then what was published goes on.',
  },
  'workshop-zip': { zh: '下载全部文件（zip）', en: 'Download all files (zip)' },
  'workshop-added': { zh: '新文件，{name} {at}', en: 'new, by {name}, {at}' },
  'workshop-removed': { zh: '草稿里删去了，{name} {at}', en: 'taken away by {name}, {at}' },
  'workshop-restore': { zh: '恢复', en: 'Bring back' },
  'workshop-new': { zh: '新建文件', en: 'New file' },
  'workshop-new-name': { zh: '文件名', en: 'File name' },
  'workshop-new-hint': {
    zh: '如“8-新表”，后面的 .fy 不用写。各个文件合在一起看，按文件名排列。',
    en: 'Such as 8-forms; .fy is added. All files are read together, in the order of their names.',
  },
  'workshop-create': { zh: '新建', en: 'Create' },
  'workshop-bad-name': {
    zh: '文件名只用汉字、字母、数字、空格、“-”“_”和“.”，以字或数字开头，最多60个字。',
    en: 'A file name has letters, digits, blanks, “-”, “_” and “.”, begins with a letter or a digit, and has at most 60 characters.',
  },
  'workshop-taken': {
    zh: '已经有这个名称的文件了，请换一个。',
    en: 'There is a file of that name: take another.',
  },
  'workshop-file-more': { zh: '改名或者删去这个文件', en: 'Rename this file, or take it away' },
  'workshop-rename': { zh: '改名并保存', en: 'Rename and save' },
  'workshop-remove': { zh: '删去这个文件', en: 'Take this file away' },
  'workshop-remove-hint': {
    zh: '只从草稿里删去，发布以前随时可以恢复；里面写的也就没有了，发布以前会看影响。',
    en: 'It is taken from the draft alone and can be brought back until that is published; what it declares goes with it, and the impact says so.',
  },
  'workshop-right': { zh: '检查过了，没有错误。', en: 'Checked: there are no errors.' },
  'workshop-wrong': {
    zh: '有 {count} 处错误，改好了才能看影响、送审。',
    en: 'There are {count} errors; mend them to see the impact and to submit.',
  },
  'workshop-other': { zh: '别的文件里', en: 'In other files' },
  'workshop-place': { zh: '{file} 第 {line} 行', en: '{file}, line {line}' },
  'workshop-line': { zh: '第 {line} 行', en: 'Line {line}' },
  'workshop-samples': { zh: '样例', en: 'Samples' },
  'workshop-samples-ok': {
    zh: '{count} 个样例全部相符。',
    en: 'All {count} samples are as expected.',
  },
  'workshop-samples-bad': {
    zh: '{all} 个样例，{count} 个与写的“应当”不符：',
    en: '{count} of {all} samples are not as expected:',
  },
  'workshop-no-samples': { zh: '没有样例。', en: 'There are no samples.' },
  'workshop-source': { zh: '{file} 的内容', en: 'Text of {file}' },
  'workshop-check': { zh: '检查', en: 'Check' },
  'workshop-save': { zh: '保存草稿', en: 'Save the draft' },
  'workshop-save-hint': {
    zh: '保存只改草稿，不影响正在办的业务。Ctrl+S 也可以。',
    en: 'Saving changes the draft alone, not what is in force. Ctrl+S does it too.',
  },
  'workshop-saved': { zh: '草稿已保存。', en: 'The draft is saved.' },
  'workshop-unsaved': {
    zh: '下面的改动还没有保存。',
    en: 'What is changed below is not saved yet.',
  },
  'workshop-fixed': {
    zh: '已改：{title}。还没有保存。',
    en: 'Done: {title}. It is not saved yet.',
  },
  'workshop-not-fixed': {
    zh: '内容和刚才检查的不一样了，没有代改。请看下面最新的检查结果。',
    en: 'The text is not the one that was checked, so nothing was changed. Look at the findings below.',
  },
  'workshop-moved': {
    zh: '没有保存：您打开以后，{name}（{at}）保存过这个文件。对方的内容在下面。请把要紧的并到您的内容里，再保存一次，就以您的为准。',
    en: 'Not saved: {name} saved this file ({at}) after you opened it. That text is below. Bring what matters into yours and save again; yours then counts.',
  },
  'workshop-moved-folder': {
    zh: '没有保存：您打开以后，草稿被放弃了，或者应用文件夹里的文件改了。现在的内容在下面。再保存一次，就以您的为准。',
    en: 'Not saved: the draft was given up, or the file in the folder was changed, after you opened it. The present text is below. Save again, and yours counts.',
  },
  'workshop-theirs': { zh: '对方保存的内容', en: 'What the other saved' },
  'workshop-discard': { zh: '放弃这个文件的草稿', en: 'Give up the draft of this file' },
  'workshop-checking': { zh: '正在检查…', en: 'Checking …' },
  'workshop-unchecked': {
    zh: '没有检查成：连不上服务器。内容还在，请稍后再试。',
    en: 'Not checked: the server does not answer. Your text is still here; try again.',
  },
  'workshop-review': { zh: '比较、影响和送审', en: 'Compare, impact and submit' },
  'workshop-review-lead': {
    zh: '草稿与现行的第{number}版比较。送审以前什么都没有改。',
    en: 'The draft beside edition {number}, which is in force. Nothing is changed before it is submitted and published.',
  },
  'workshop-table': { zh: '修订对照表', en: 'Table of revisions' },
  'workshop-affected': { zh: '结果有变的', en: 'What comes out otherwise' },
  'workshop-more': {
    zh: '还有 {count} 项，送审以后在计划里都能看到，也可以下载 Excel。',
    en: '{count} more: the plan lists them all, also as Excel.',
  },
  'workshop-refused': { zh: '现有的数据不允许这样改', en: 'The data there are do not allow it' },
  'workshop-note': { zh: '修订说明', en: 'What it is for' },
  'workshop-note-hint': {
    zh: '写清为什么改、依据哪个文件，发布的人和以后的人都看得到。',
    en: 'Why it is changed and on what ground; who publishes sees it, and whoever comes later.',
  },
  'workshop-submit': { zh: '送审', en: 'Submit' },
  'workshop-submit-hint': {
    zh: '送审留下一份计划，由另一个人在“发布计划”里核对发布。',
    en: 'This leaves a plan, which a second person checks and publishes.',
  },
  'workshop-stale': {
    zh: '没有送审：您看影响以后，草稿或者现行版本又变了。下面是现在的影响。',
    en: 'Not submitted: the draft or the edition in force has changed since you looked. The present impact is below.',
  },
} as const satisfies Record<string, Sentence>
