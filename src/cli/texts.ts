/** What the command line says. */
export const texts = {
  zh: {
    noFolder: (path: string) => `没有文件夹“${path}”。请写出放 .fy 文件的文件夹。`,
    noSources: (path: string) => `“${path}”里没有 .fy 文件。`,
    checked: (files: number, errors: number, warnings: number) =>
      errors === 0 && warnings === 0
        ? `${files} 个文件，没有问题。`
        : `${files} 个文件，${errors} 处错误，${warnings} 处提醒。`,
    built: (count: number, changed: number, folder: string, ms: number) =>
      `已生成 ${count} 个文件（${changed} 个有变化）到 ${folder}，用时 ${seconds(ms, '秒')}。`,
    notBuilt: '有错误，没有生成任何文件。',
    samples: (ok: number, all: number) => `${all} 个样例，${ok} 个相符。`,
    noSamples: '没有样例。',
    sampleLine: (
      ok: boolean,
      name: string,
      findings: string,
      conclusion: string,
      letters: string,
    ) =>
      `${ok ? '✓' : '✗'} ${name}  问题：${findings || '无'}  结论：${conclusion || '—'}  文书：${letters || '无'}`,
    formatted: (path: string) => `已整理 ${path}`,
    wouldFormat: (path: string) => `需要整理 ${path}`,
    allFormatted: '格式都已整齐。',
    serving: (url: string) => `服务已启动，请用浏览器打开：${url}　（按 Ctrl+C 停止）`,
    stopped: '已停止，数据都已保存。',
    demoProgress: (done: number) => `载入演示数据 ${done} 条……`,
    demoMissing: (path: string) => `“${path}”里没有演示数据（demo.ts）。`,
    demoBroken: (record: string, reason: string) => `演示数据“${record}”不合要求：${reason}`,
    noNotice: (name: string, known: string) =>
      `没有名为“${name}”的通知书，可以打印的有：${known || '无'}。`,
    noNotices: '这个应用没有通知书，没有要打印的。',
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
    built: (count: number, changed: number, folder: string, ms: number) =>
      `${counted(count, 'file')} made (${changed} changed) in ${folder}, ${seconds(ms, 's')}.`,
    notBuilt: 'There are errors; nothing was written.',
    samples: (ok: number, all: number) => `${counted(all, 'sample')}, ${ok} as expected.`,
    noSamples: 'There are no samples.',
    sampleLine: (
      ok: boolean,
      name: string,
      findings: string,
      conclusion: string,
      letters: string,
    ) =>
      `${ok ? '✓' : '✗'} ${name}  findings: ${findings || 'none'}  conclusion: ${conclusion || '—'}  letters: ${letters || 'none'}`,
    formatted: (path: string) => `formatted ${path}`,
    wouldFormat: (path: string) => `not formatted: ${path}`,
    allFormatted: 'Everything is formatted.',
    serving: (url: string) => `Serving; open ${url} in a browser. (Ctrl+C stops it)`,
    stopped: 'Stopped; all data is saved.',
    demoProgress: (done: number) => `${done} demonstration records…`,
    demoMissing: (path: string) => `“${path}” has no demonstration data (demo.ts).`,
    demoBroken: (record: string, reason: string) =>
      `The demonstration record “${record}” is wrong: ${reason}`,
    noNotice: (name: string, known: string) =>
      `There is no notice “${name}”; there are: ${known || 'none'}.`,
    noNotices: 'The app has no notices, so there is nothing to print.',
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
