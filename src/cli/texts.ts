/** What the command line says. */
export const texts = {
  zh: {
    noFolder: (path: string) => `没有文件夹“${path}”。请写出放 .fy 文件的文件夹。`,
    noSources: (path: string) => `“${path}”里没有 .fy 文件。`,
    checked: (files: number, errors: number, warnings: number) =>
      errors === 0 && warnings === 0
        ? `${files} 个文件，没有问题。`
        : `${files} 个文件，${errors} 处错误，${warnings} 处提醒。`,
    helpful: (fixable: number) =>
      fixable > 0
        ? `其中 ${fixable} 处可以自动改：check --fix。各条的说明：explain <代码>。`
        : '各条的说明：explain <代码>。',
    fixed: (place: string, code: string, title: string) => `${place} 已改 ${code}  ${title}`,
    allFixed: (fixes: number, files: number) => `改了 ${fixes} 处，写入 ${files} 个文件。`,
    nothingToFix: '没有可以自动改的。',
    noCode: (code: string, near: string) =>
      near === ''
        ? `没有代码“${code}”。不写代码，就列出全部。`
        : `没有代码“${code}”，是不是“${near}”？`,
    page: {
      error: '错误',
      warning: '提醒',
      example: '这样写不对',
      says: '会报',
      right: '这样写',
      cause: '常见原因',
      fix: '自动改',
      byHand: '要自己改',
    },
    subjects: {
      writing: '怎样写一行',
      names: '名称和字段',
      expressions: '条件和算式',
      statements: '规则、依据和文书',
      queries: '角色、标识和报表',
      others: '别的记录、分档和期间',
      samples: '样例',
      wordFiles: 'Word 模板',
      advice: '建议：写得通，但多半不是本意',
    },
    built: (count: number, changed: number, folder: string, ms: number) =>
      `已生成 ${count} 个文件（${changed} 个有变化）到 ${folder}，用时 ${seconds(ms, '秒')}。`,
    notBuilt: '有错误，没有生成任何文件。',
    compare: {
      unclear: (path: string) => `“${path}”有错误，改好了才能比较。`,
      told: (
        count: number,
        counts: readonly { readonly word: string; readonly count: number }[],
      ) =>
        count === 0
          ? '没有不同。'
          : `共 ${count} 处不同：${counts.map((each) => `${each.word} ${each.count} 处`).join('，')}。`,
      title: (app: string) => `${app}修订对照表`,
      scope: (before: string, after: string) => `现行：${before}　修订后：${after}`,
    },
    samples: (ok: number, all: number) => `${all} 个样例，${ok} 个相符。`,
    noSamples: '没有样例。',
    samplePassed: (name: string, came: readonly string[]) =>
      `✓ ${name}：${came.join('；') || '没有写“应当”什么'}`,
    sampleFailed: (name: string) => `✗ ${name}`,
    formatted: (path: string) => `已整理 ${path}`,
    wouldFormat: (path: string) => `需要整理 ${path}`,
    allFormatted: '格式都已整齐。',
    serving: (url: string) => `服务已启动，请用浏览器打开：${url}　（按 Ctrl+C 停止）`,
    setup: (url: string) => `还没有账号。请打开这个只能用一次的网址，设三个管理员：${url}`,
    stopped: '已停止，数据都已保存。',
    demoProgress: (done: number) => `载入演示数据 ${done} 条……`,
    demoMissing: (path: string) => `“${path}”里没有演示数据（demo.ts）。`,
    demoBroken: (record: string, reason: string) => `演示数据“${record}”不合要求：${reason}`,
    noNotice: (name: string, known: string) =>
      `没有名为“${name}”的通知书，可以打印的有：${known || '无'}。`,
    noReport: (name: string, known: string) =>
      `没有名为“${name}”的报表，可以看的有：${known || '无'}。`,
    reportTitle: (name: string, day: string) => `${name}（截至 ${day}）`,
    importCounts: (form: string, made: number, changed: number, same: number, bad: number) =>
      `${form}：将新增 ${made} 份，将更新 ${changed} 份，无变化 ${same} 份，不能导入 ${bad} 份。`,
    importLeftOut: (columns: readonly string[]) => `没有导入的列：${columns.join('、')}`,
    importRow: (row: number, title: string, opinion: string) =>
      `第 ${row} 行${title === '' ? '' : `（${title}）`}：${opinion}`,
    importMore: (count: number) => `还有 ${count} 行不能导入，用 --out 文件.xlsx 看全部。`,
    importNotYet: '这是试导入，没有改动任何记录；确认后加上 --apply。',
    importNotWhole: (bad: number) =>
      `没有导入：有 ${bad} 行不能导入。改好再来，或者加上 --partly，只导入没有问题的。`,
    importNothing: '没有要导入的。',
    importUndone: '没有导入：试导入之后，数据又有变动。',
    imported: (made: number, changed: number) => `已导入：新增 ${made} 份，更新 ${changed} 份。`,
    exported: (form: string, count: number, out: string) => `${form} ${count} 份，写在 ${out}。`,
    fileWritten: (out: string) => `写在 ${out}。`,
    fileMissing: (file: string) => `打不开“${file}”，请核对文件在哪里。`,
    badEnding: (out: string, known: string) => `“${out}”的扩展名应当是 ${known}。`,
    noNotices: '这个应用没有通知书，没有要打印的。',
    noForm: (name: string, known: string) => `没有名为“${name}”的表单，有：${known || '无'}。`,
    noRule: (name: string, known: string) => `没有名为“${name}”的规则，有：${known || '无'}。`,
    noRecord: (name: string) =>
      `没有“${name}”：请写记录的编号（连同 --data）、样例的名称，或者 JSON 文件的路径。`,
    notARecord: (path: string) => `“${path}”里不是一份记录，应当是 {"字段": 值} 这样的 JSON。`,
    proofHeads: ['文号', '年份', '起', '止', '份数', '作废', '手工', '结果'] as readonly string[],
    proofWhole: '连号无重',
    proofLeast: (first: number) => `不是从 ${first} 开始`,
    proofDoubles: (numbers: string) => `重号 ${numbers}`,
    proofGaps: (numbers: string) => `缺号 ${numbers}`,
    proofLost: '最后取的号没有文书',
    proofOrder: (numbers: string) => `提醒：${numbers} 号的日期早于前一号`,
    proofHolds: '登记簿没有问题。',
    proofFails: '登记簿有问题，见上。',
    noNumbers: '还没有签发过编号的文书。',
    damagedLetter: (number: string, why: string) => `${number}：${why}`,
    whyRest: (told: number, rest: number) =>
      told === 0
        ? `${rest} 条规则都没有问题。`
        : `\n其余 ${rest} 条规则没有问题；看其中一条，用 --rule 规则名。`,
    badDate: (date: string) => `“${date}”不是日期，请写成 2026-07-01。`,
    printing: (notice: string) => `正在制作“${notice}”……`,
    printProgress: (done: number, all: number, rate: number | null, left: number | null) =>
      `  ${done}/${all}${rate === null || left === null ? '' : `　每秒 ${rate.toFixed(0)} 份，还要 ${left} 秒`}`,
    pausing: '正在停下，做好的不受影响……（再按一次 Ctrl+C 立即结束）',
    paused: (count: number) =>
      `还有 ${count} 份没有制作，文号已经取得。再运行一次同样的命令，就接着做。`,
    sampled: (notice: string, ready: number, samples: number) =>
      `“${notice}”：应发 ${ready} 份，制作其中 ${samples} 份的样张；没有取文号。`,
    sampleNames: { first: '样张（最前）', longest: '样张（最长）', shortest: '样张（最短）' },
    printed: (notice: string, issued: number, made: number, pages: number, ms: number) =>
      `“${notice}”：新取文号 ${issued} 份；已制作的共 ${made} 份、${pages} 页，用时 ${seconds(ms, '秒')}。`,
    already: (count: number) => `此前已发 ${count} 份，未重发。`,
    stoppedLetters: (count: number) => `有 ${count} 份没有制作，原因如下：`,
    unmade: (addressee: string, reason: string) => `  ${addressee}：${reason}`,
    numbers: (first: string, last: string) =>
      first === last ? `文号：${first}` : `文号：${first} 至 ${last}`,
    writtenTo: (folder: string) => `文件在 ${folder}`,
    onDay: (date: string) => `签发日期按演示数据定为 ${date}。`,
    unexpected: (reason: string) => `程序出错：${reason}`,
    passwordReset: (name: string) =>
      `“${name}”的初始密码只显示这一次。原密码和动态口令都已作废，第一次登录时必须修改。`,
    store: {
      verifying: (done: number) => `  已核对 ${done} 条……`,
      verified: (entries: number, files: number, faults: number) =>
        faults === 0
          ? `已核对 ${entries} 条变动和 ${files} 个文件，都与写入时一致。`
          : `已核对 ${entries} 条变动和 ${files} 个文件，有 ${faults} 处不一致。`,
      head: (number: number, hash: string) => `最后一条：第 ${number} 条，校验值 ${hash}`,
      fault: {
        missing: (at: string) => `第 ${at} 条变动不见了。`,
        changed: (at: string) => `第 ${at} 条变动被改过，或者换了次序。`,
        misfiled: (at: string) => `第 ${at} 条变动的索引与内容不符。`,
        snapshot: (at: string) => `快照与变动记录不符：${at}。`,
        'file-missing': (at: string) => `文件不见了：${at}。`,
        'file-changed': (at: string) => `文件被改过：${at}。`,
      },
      copying: (done: number, total: number) => `  ${done}/${total} 个文件`,
      backedUp: (entries: number, files: number, to: string) =>
        `已备份 ${entries} 条变动和 ${files} 个文件到 ${to}。`,
      restored: (entries: number, files: number, to: string) =>
        `已恢复 ${entries} 条变动和 ${files} 个文件到 ${to}。`,
      copyingChanges: (done: number, total: number) => `  ${done}/${total} 条变动`,
      copied: (changes: number, records: number) =>
        `已复制 ${changes} 条变动，现有 ${records} 条记录；两边的校验值相同。`,
      copyNext: '文书和附件仍在数据文件夹里。启动服务时用 --database 写明数据库，密钥文件照旧。',
      keyApart:
        '备份里没有密钥文件，也没有它旁边的删除清单（.erased）。请把它们另外保管：没有密钥，加密的内容读不出来。',
      keyNeeded: (file: string) =>
        `启动以前，请把密钥文件放回 ${file}（或用 FANGYUAN_KEY 指出它在哪里），删除清单（.erased）放在它旁边。`,
      due: (count: number, before: string) =>
        `${before} 以来没有变动过的记录：${count} 条。保存期限已满的，用 store erase 彻底删除。`,
      erased: (form: string, id: string) => `已彻底删除“${form}”的记录 ${id}。`,
      erasedNext:
        '这份记录里脱敏的内容，谁也读不出来了。附件的内容在三天内清掉。以前另存的备份里还有：恢复时，密钥文件旁边的删除清单（.erased）会让它不再出现。',
    },
    started: {
      compiled: (forms: number, notices: number) =>
        `应用已编译：${forms} 个表单，${notices} 种通知书`,
      data: (records: number | null) =>
        records === null ? '演示数据已在' : `演示数据已载入：${records} 条记录`,
      letters: (notice: string, count: number, pages: number, folder: string) =>
        `${notice}：${count} 份，${pages} 页，在 ${folder}`,
      open: (url: string) => `请用浏览器打开 ${url}　（按 Ctrl+C 停止）`,
    },
  },
  en: {
    noFolder: (path: string) =>
      `There is no folder “${path}”. Name the folder that holds the app's .fy files.`,
    noSources: (path: string) => `“${path}” holds no .fy file.`,
    checked: (files: number, errors: number, warnings: number) =>
      errors === 0 && warnings === 0
        ? `${counted(files, 'file')}, nothing wrong.`
        : `${counted(files, 'file')}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
    helpful: (fixable: number) =>
      fixable > 0
        ? `${fixable} can be mended by itself: check --fix. About a message: explain <code>.`
        : 'About a message: explain <code>.',
    fixed: (place: string, code: string, title: string) => `${place} mended ${code}  ${title}`,
    allFixed: (fixes: number, files: number) =>
      `${counted(fixes, 'place')} changed in ${counted(files, 'file')}.`,
    nothingToFix: 'There is nothing that can be mended by itself.',
    noCode: (code: string, near: string) =>
      near === ''
        ? `There is no code “${code}”. Without a code, all are listed.`
        : `There is no code “${code}”; did you mean “${near}”?`,
    page: {
      error: 'error',
      warning: 'warning',
      example: 'Wrong',
      says: 'The message',
      right: 'Right',
      cause: 'Usual cause',
      fix: 'Fix',
      byHand: 'To be changed by hand',
    },
    subjects: {
      writing: 'How a line is written',
      names: 'Names and fields',
      expressions: 'Conditions and calculations',
      statements: 'Rules, laws and letters',
      queries: 'Roles, flags and reports',
      others: 'Other records, steps and periods',
      samples: 'Samples',
      wordFiles: 'Word templates',
      advice: 'Advice: it reads well, but is hardly meant',
    },
    built: (count: number, changed: number, folder: string, ms: number) =>
      `${counted(count, 'file')} made (${changed} changed) in ${folder}, ${seconds(ms, 's')}.`,
    notBuilt: 'There are errors; nothing was written.',
    compare: {
      unclear: (path: string) => `“${path}” has errors: it can be compared once they are mended.`,
      told: (
        count: number,
        counts: readonly { readonly word: string; readonly count: number }[],
      ) =>
        count === 0
          ? 'There is no difference.'
          : `${count} ${count === 1 ? 'difference' : 'differences'}: ${counts.map((each) => `${each.count} ${each.word}`).join(', ')}.`,
      title: (app: string) => `${app}: table of revisions`,
      scope: (before: string, after: string) => `Now: ${before}; revised: ${after}`,
    },
    samples: (ok: number, all: number) => `${counted(all, 'sample')}, ${ok} as expected.`,
    noSamples: 'There are no samples.',
    samplePassed: (name: string, came: readonly string[]) =>
      `✓ ${name}: ${came.join('; ') || 'nothing is expected'}`,
    sampleFailed: (name: string) => `✗ ${name}`,
    formatted: (path: string) => `formatted ${path}`,
    wouldFormat: (path: string) => `not formatted: ${path}`,
    allFormatted: 'Everything is formatted.',
    serving: (url: string) => `Serving; open ${url} in a browser. (Ctrl+C stops it)`,
    setup: (url: string) =>
      `There are no accounts yet. This address works once and makes the three administrators: ${url}`,
    stopped: 'Stopped; all data is saved.',
    demoProgress: (done: number) => `${done} demonstration records…`,
    demoMissing: (path: string) => `“${path}” has no demonstration data (demo.ts).`,
    demoBroken: (record: string, reason: string) =>
      `The demonstration record “${record}” is wrong: ${reason}`,
    noNotice: (name: string, known: string) =>
      `There is no notice “${name}”; there are: ${known || 'none'}.`,
    noReport: (name: string, known: string) =>
      `There is no report “${name}”; there are: ${known || 'none'}.`,
    reportTitle: (name: string, day: string) => `${name} (as of ${day})`,
    importCounts: (form: string, made: number, changed: number, same: number, bad: number) =>
      `${form}: ${made} to be made, ${changed} to be changed, ${same} unchanged, ${bad} that cannot be imported.`,
    importLeftOut: (columns: readonly string[]) => `Columns left out: ${columns.join(', ')}`,
    importRow: (row: number, title: string, opinion: string) =>
      `Row ${row}${title === '' ? '' : ` (${title})`}: ${opinion}`,
    importMore: (count: number) =>
      `${count} more rows cannot be imported; --out file.xlsx shows all.`,
    importNotYet: 'This was a trial and changed nothing; add --apply to import.',
    importNotWhole: (bad: number) =>
      `Nothing was imported: ${bad} rows cannot be. Mend them, or add --partly for the others.`,
    importNothing: 'There is nothing to import.',
    importUndone: 'Nothing was imported: the data changed since the trial.',
    imported: (made: number, changed: number) => `Imported: ${made} made, ${changed} changed.`,
    exported: (form: string, count: number, out: string) =>
      `${count} of ${form}, written to ${out}.`,
    fileWritten: (out: string) => `Written to ${out}.`,
    fileMissing: (file: string) => `“${file}” cannot be opened; see where it is.`,
    badEnding: (out: string, known: string) => `The ending of “${out}” must be ${known}.`,
    noNotices: 'The app has no notices, so there is nothing to print.',
    noForm: (name: string, known: string) =>
      `There is no form “${name}”; there are: ${known || 'none'}.`,
    noRule: (name: string, known: string) =>
      `There is no rule “${name}”; there are: ${known || 'none'}.`,
    noRecord: (name: string) =>
      `There is no “${name}”: give the id of a record (with --data), the name of a sample, or the path of a JSON file.`,
    notARecord: (path: string) =>
      `“${path}” does not hold a record, which is JSON such as {"field": value}.`,
    proofHeads: ['Series', 'Year', 'First', 'Last', 'Count', 'Void', 'By hand', 'Result'],
    proofWhole: 'whole',
    proofLeast: (first: number) => `does not begin at ${first}`,
    proofDoubles: (numbers: string) => `doubled: ${numbers}`,
    proofGaps: (numbers: string) => `missing: ${numbers}`,
    proofLost: 'the last number taken has no letter',
    proofOrder: (numbers: string) => `note: ${numbers} dated before the number before`,
    proofHolds: 'The register is whole.',
    proofFails: 'The register has faults: see above.',
    noNumbers: 'No numbered letter was signed yet.',
    damagedLetter: (number: string, why: string) => `${number}: ${why}`,
    whyRest: (told: number, rest: number) =>
      told === 0
        ? `Nothing from any of the ${rest} rules.`
        : `\nNothing from the other ${rest} rules; --rule explains one of them.`,
    badDate: (date: string) => `“${date}” is no date; write it like 2026-07-01.`,
    printing: (notice: string) => `Making “${notice}”…`,
    printProgress: (done: number, all: number, rate: number | null, left: number | null) =>
      `  ${done}/${all}${rate === null || left === null ? '' : `, ${rate.toFixed(0)} a second, ${left} s left`}`,
    pausing: 'Stopping; what is made stays … (Ctrl+C again to end at once)',
    paused: (count: number) =>
      `${counted(count, 'letter')} with a number not made yet. The same command once more goes on.`,
    sampled: (notice: string, ready: number, samples: number) =>
      `“${notice}”: ${counted(ready, 'letter')} due; drafts of ${samples}, no number taken.`,
    sampleNames: { first: 'sample-first', longest: 'sample-longest', shortest: 'sample-shortest' },
    printed: (notice: string, issued: number, made: number, pages: number, ms: number) =>
      `“${notice}”: ${issued} issued now; ${made} made in all, ${counted(pages, 'page')}, ${seconds(ms, 's')}.`,
    already: (count: number) => `Issued before and left as they are: ${count}.`,
    stoppedLetters: (count: number) => `${counted(count, 'letter')} not made:`,
    unmade: (addressee: string, reason: string) => `  ${addressee}: ${reason}`,
    numbers: (first: string, last: string) =>
      first === last ? `Number: ${first}` : `Numbers: ${first} to ${last}`,
    writtenTo: (folder: string) => `Files are in ${folder}`,
    onDay: (date: string) => `Issued on the demonstration's day, ${date}.`,
    unexpected: (reason: string) => `The program failed: ${reason}`,
    passwordReset: (name: string) =>
      `The start password of “${name}”, shown this once. The former one and the one-time codes are gone; it must be changed at the first sign-in.`,
    store: {
      verifying: (done: number) => `  ${done} verified…`,
      verified: (entries: number, files: number, faults: number) =>
        faults === 0
          ? `${counted(entries, 'change')} and ${counted(files, 'file')} verified, all as they were written.`
          : `${counted(entries, 'change')} and ${counted(files, 'file')} verified, ${counted(faults, 'fault')}.`,
      head: (number: number, hash: string) => `Last change: number ${number}, hash ${hash}`,
      fault: {
        missing: (at: string) => `Change ${at} is missing.`,
        changed: (at: string) => `Change ${at} was changed, or moved.`,
        misfiled: (at: string) => `Change ${at} is filed as something else than it holds.`,
        snapshot: (at: string) => `A snapshot is not what the changes say: ${at}.`,
        'file-missing': (at: string) => `A file is missing: ${at}.`,
        'file-changed': (at: string) => `A file was changed: ${at}.`,
      },
      copying: (done: number, total: number) => `  ${done}/${total} files`,
      backedUp: (entries: number, files: number, to: string) =>
        `${counted(entries, 'change')} and ${counted(files, 'file')} backed up to ${to}.`,
      restored: (entries: number, files: number, to: string) =>
        `${counted(entries, 'change')} and ${counted(files, 'file')} restored to ${to}.`,
      copyingChanges: (done: number, total: number) => `  ${done}/${total} changes`,
      copied: (changes: number, records: number) =>
        `${counted(changes, 'change')} copied, ${counted(records, 'record')} there; both have the same hash.`,
      copyNext:
        'Letters and attachments stay in the data folder. Name the database with --database when serving; the key file stays.',
      keyApart:
        'Neither the key file nor the list of erasures beside it (.erased) is in the backup. Keep them elsewhere: without the key, what is encrypted cannot be read.',
      keyNeeded: (file: string) =>
        `Before it starts, put the key file back to ${file} (or name it with FANGYUAN_KEY), and the list of erasures (.erased) beside it.`,
      due: (count: number, before: string) =>
        `Not changed since ${before}: ${counted(count, 'record')}. What was kept long enough is erased with store erase.`,
      erased: (form: string, id: string) => `The record ${id} of “${form}” is erased.`,
      erasedNext:
        'Nobody can read any more what was masked in it. The contents of its attachments go within three days. Former backups still have it: when one is restored, the list of erasures beside the key file (.erased) keeps it away.',
    },
    started: {
      compiled: (forms: number, notices: number) =>
        `app compiled: ${forms} forms, ${notices} kinds of letter`,
      data: (records: number | null) =>
        records === null
          ? 'demonstration data is in place'
          : `demonstration data: ${records} records`,
      letters: (notice: string, count: number, pages: number, folder: string) =>
        `${notice}: ${count} letters, ${pages} pages, in ${folder}`,
      open: (url: string) => `Open ${url} in a browser. (Ctrl+C stops it)`,
    },
  },
} as const

const seconds = (ms: number, unit: string): string => `${(ms / 1000).toFixed(1)} ${unit}`

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
