/** What the command line says of editions. */
export const publishingTexts = {
  zh: {
    unpublished: (number: number, folder: string, data: string) =>
      `“${folder}”里的定义还没有发布，现在运行的仍是第${number}版。先看影响：fangyuan plan ${folder} --data ${data}`,
    drafted: (count: number, folder: string) =>
      `修订工作台里有 ${count} 个文件的草稿。已经发布的，请从 /workshop 下载，放回“${folder}”，两边就一致了。`,
    noEditions: (data: string) =>
      `“${data}”里还没有发布过版本。第一次 fangyuan serve 时发布第1版。`,
    noData: (data: string) => `“${data}”里没有数据。`,
    edition: (number: number, day: string, by: string, second: string, id: string, note: string) =>
      `第${number}版  ${day}  ${by}${second && ` → ${second}`}  ${id.slice(0, 12)}${note && `  ${note}`}`,
    noEdition: (number: number) => `没有第${number}版。`,
    noArticle: (text: string) =>
      `“${text}”不是一条规定，请写成“《管理办法》第八条”，或者只写法规的名称“《管理办法》”。`,
    noDay: (text: string) => `“${text}”不是日期，请写成 2027-01-01。`,
    number: (number: number) => `第${number}版`,
    needsData: (number: number) =>
      `没有文件夹“${number}”。要比较发布过的第${number}版，请加 --data <数据文件夹>。`,
    submitted: (plan: string) => `计划已经留下，请另一个人在“发布计划”页核对发布：/plans/${plan}`,
    noPlan: (file: string, reason: string) => `读不了计划“${file}”：${reason}`,
    applied: (number: number) => `已发布第${number}版。`,
    already: (number: number) => `这份计划已经发布过了，就是第${number}版，没有再做什么。`,
    rewritten: (count: number) => `  有 ${count} 份没有办完的材料随之换到新版。`,
    unconverted: (count: number, plan: string) =>
      `  有 ${count} 处没有换成，要人填，原来的都留着。清单：/plans/${plan}/work`,
    noBackup:
      '  数据在 PostgreSQL 里，发布前没有另做备份；发布是一个事务，没有做完就什么都没有改。要能退回发布前，请用数据库自己的备份。',
    backedUp: (folder: string) => `  发布前的数据备份在 ${folder}`,
  },
  en: {
    unpublished: (number: number, folder: string, data: string) =>
      `The definition in “${folder}” is not published: edition ${number} still runs. See what it would do: fangyuan plan ${folder} --data ${data}`,
    drafted: (count: number, folder: string) =>
      `The workshop has drafts of ${count} files. Put those that are published into “${folder}”: /workshop has them for download.`,
    noEditions: (data: string) =>
      `Nothing is published over “${data}” yet; the first fangyuan serve publishes edition 1.`,
    noData: (data: string) => `There is no data in “${data}”.`,
    edition: (number: number, day: string, by: string, second: string, id: string, note: string) =>
      `${number}  ${day}  ${by}${second && ` → ${second}`}  ${id.slice(0, 12)}${note && `  ${note}`}`,
    noEdition: (number: number) => `There is no edition ${number}.`,
    noArticle: (text: string) =>
      `“${text}” is no article: write it as “《管理办法》第八条”, or the name of a law as “《管理办法》”.`,
    noDay: (text: string) => `“${text}” is no day: write it as 2027-01-01.`,
    number: (number: number) => `edition ${number}`,
    needsData: (number: number) =>
      `There is no folder “${number}”. To compare edition ${number}, add --data <data folder>.`,
    submitted: (plan: string) => `The plan is kept; a second person publishes it on /plans/${plan}`,
    noPlan: (file: string, reason: string) => `The plan “${file}” cannot be read: ${reason}`,
    applied: (number: number) => `Edition ${number} is published.`,
    already: (number: number) =>
      `This plan was applied before, as edition ${number}; nothing was done.`,
    rewritten: (count: number) => `  ${count} records that are still open came along.`,
    unconverted: (count: number, plan: string) =>
      `  ${count} values could not be converted and are to be filled in by hand: /plans/${plan}/work`,
    noBackup:
      '  The data lie in PostgreSQL and were not copied before; publishing is one transaction, all of it or nothing. To go back to before, use the backups of the database.',
    backedUp: (folder: string) => `  The data as it was before lies in ${folder}`,
  },
} as const
