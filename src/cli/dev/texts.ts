/** What `fangyuan dev` says, at the terminal and over the pages. */
export const devTexts = {
  zh: {
    notDev: (data: string) =>
      `“${data}”里有不是 fangyuan dev 放的数据。dev 每次保存都直接发布，只能用它自己的数据文件夹：换一个 --data，或者不写。`,
    serving: (url: string, data: string) =>
      `边改边看：${url}（数据在 ${data}，可以随时删掉）。保存文件就重新编译，停下按 Ctrl+C。`,
    broken: (count: number) => `有 ${count} 处错误，仍用上一次编译成的。`,
    refused: '现有的数据不允许这样改，仍用上一次编译成的：',
    built: (number: number, changes: number, ms: number) =>
      `已换成第${number}版，${changes} 处不同，用时 ${ms} 毫秒。`,
    same: '编译过了，定义没有变。',
    title: '改好下面的错误，这一页会自己刷新',
    none: '还没有编译成过，改好以后这里就是应用。',
  },
  en: {
    notDev: (data: string) =>
      `“${data}” holds data that fangyuan dev did not put there. It publishes at each save, so it needs a data folder of its own: name another --data, or none.`,
    serving: (url: string, data: string) =>
      `Look while you write: ${url} (data in ${data}, to be thrown away). Each save builds anew; Ctrl+C stops.`,
    broken: (count: number) => `${count} errors; the last good build is served.`,
    refused: 'The data do not allow this; the last good build is served:',
    built: (number: number, changes: number, ms: number) =>
      `Now edition ${number}, ${changes} changes, ${ms} ms.`,
    same: 'Built; the definition is the same.',
    title: 'Mend these errors; the page comes back by itself',
    none: 'Nothing was built yet; the app appears here once it is.',
  },
} as const
