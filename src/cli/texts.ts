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
      advice: '建议：写得通，但多半不是本意',
    },
    built: (count: number, changed: number, folder: string, ms: number) =>
      `已生成 ${count} 个文件（${changed} 个有变化）到 ${folder}，用时 ${seconds(ms, '秒')}。`,
    notBuilt: '有错误，没有生成任何文件。',
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
    noNotices: '这个应用没有通知书，没有要打印的。',
    noForm: (name: string, known: string) => `没有名为“${name}”的表单，有：${known || '无'}。`,
    noRule: (name: string, known: string) => `没有名为“${name}”的规则，有：${known || '无'}。`,
    noRecord: (name: string) =>
      `没有“${name}”：请写记录的编号（连同 --data）、样例的名称，或者 JSON 文件的路径。`,
    notARecord: (path: string) => `“${path}”里不是一份记录，应当是 {"字段": 值} 这样的 JSON。`,
    whyRest: (told: number, rest: number) =>
      told === 0
        ? `${rest} 条规则都没有问题。`
        : `\n其余 ${rest} 条规则没有问题；看其中一条，用 --rule 规则名。`,
    badDate: (date: string) => `“${date}”不是日期，请写成 2026-07-01。`,
    printing: (notice: string) => `正在制作“${notice}”……`,
    printProgress: (done: number, all: number) => `  ${done}/${all}`,
    printed: (notice: string, issued: number, pages: number, ms: number) =>
      `“${notice}”：新发 ${issued} 份，共 ${pages} 页，用时 ${seconds(ms, '秒')}。`,
    already: (count: number) => `此前已发 ${count} 份，未重发。`,
    stoppedLetters: (count: number) => `有 ${count} 份没有制作，原因如下：`,
    unmade: (addressee: string, reason: string) => `  ${addressee}：${reason}`,
    numbers: (first: string, last: string) =>
      first === last ? `文号：${first}` : `文号：${first} 至 ${last}`,
    writtenTo: (folder: string) => `文件在 ${folder}`,
    onDay: (date: string) => `签发日期按演示数据定为 ${date}。`,
    unexpected: (reason: string) => `程序出错：${reason}`,
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
      keyApart: '备份里没有密钥文件。请把它另外保管：没有它，加密的内容读不出来。',
      keyNeeded: (file: string) =>
        `启动以前，请把密钥文件放回 ${file}（或用 FANGYUAN_KEY 指出它在哪里）。`,
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
      advice: 'Advice: it reads well, but is hardly meant',
    },
    built: (count: number, changed: number, folder: string, ms: number) =>
      `${counted(count, 'file')} made (${changed} changed) in ${folder}, ${seconds(ms, 's')}.`,
    notBuilt: 'There are errors; nothing was written.',
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
    noNotices: 'The app has no notices, so there is nothing to print.',
    noForm: (name: string, known: string) =>
      `There is no form “${name}”; there are: ${known || 'none'}.`,
    noRule: (name: string, known: string) =>
      `There is no rule “${name}”; there are: ${known || 'none'}.`,
    noRecord: (name: string) =>
      `There is no “${name}”: give the id of a record (with --data), the name of a sample, or the path of a JSON file.`,
    notARecord: (path: string) =>
      `“${path}” does not hold a record, which is JSON such as {"field": value}.`,
    whyRest: (told: number, rest: number) =>
      told === 0
        ? `Nothing from any of the ${rest} rules.`
        : `\nNothing from the other ${rest} rules; --rule explains one of them.`,
    badDate: (date: string) => `“${date}” is no date; write it like 2026-07-01.`,
    printing: (notice: string) => `Making “${notice}”…`,
    printProgress: (done: number, all: number) => `  ${done}/${all}`,
    printed: (notice: string, issued: number, pages: number, ms: number) =>
      `“${notice}”: ${issued} issued, ${counted(pages, 'page')}, ${seconds(ms, 's')}.`,
    already: (count: number) => `Issued before and left as they are: ${count}.`,
    stoppedLetters: (count: number) => `${counted(count, 'letter')} not made:`,
    unmade: (addressee: string, reason: string) => `  ${addressee}: ${reason}`,
    numbers: (first: string, last: string) =>
      first === last ? `Number: ${first}` : `Numbers: ${first} to ${last}`,
    writtenTo: (folder: string) => `Files are in ${folder}`,
    onDay: (date: string) => `Issued on the demonstration's day, ${date}.`,
    unexpected: (reason: string) => `The program failed: ${reason}`,
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
        'The key file is not in the backup. Keep it elsewhere: without it, what is encrypted cannot be read.',
      keyNeeded: (file: string) =>
        `Before it starts, put the key file back to ${file} (or name it with FANGYUAN_KEY).`,
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
