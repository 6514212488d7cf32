import './cache.js'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type ExitCode, exit, type Terminal } from './exit.ts'
import { codeOf, sentenceOf } from './failed.ts'
import { usageText } from './usage.ts'

interface CommonOptions {
  readonly lang: 'zh' | 'en'
  readonly json?: boolean
}

const terminalOf = ({ lang, json = false }: CommonOptions): Terminal => ({
  language: lang,
  json,
  data: (line) => process.stdout.write(`${line}\n`),
  say: (line) => process.stderr.write(`${line}\n`),
})

// A reader that wants no more, such as head, ends the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

const program = new Command('fangyuan')
  .description(
    '方圆：表单、规则和公文，从一份写得清楚的文件编译而来\nForms, rules and official letters from a memo that compiles',
  )
  .exitOverride()
  .configureOutput({ outputError: (said, write) => write(usageText(said)) })
  .showHelpAfterError('（用 --help 查看用法 / add --help for usage）')
  .configureHelp({ sortSubcommands: false })

/** A command on an app's folder; its module is loaded only when it runs. */
function command(usage: string, description: string, language: 'zh' | null = 'zh'): Command {
  return withCommon(program.command(usage).description(description), language)
}

function withCommon(made: Command, language: 'zh' | null = 'zh'): Command {
  const choice = new Option('--lang <language>', '中文或英文 / Chinese or English').choices([
    'zh',
    'en',
  ])
  return made
    .exitOverride()
    .addOption(language ? choice.default(language) : choice)
    .option('--json', '每行一个 JSON，便于程序读取 / one JSON object a line on stdout')
}

const storeCommand = (usage: string, description: string): Command =>
  withCommon(store.command(usage).description(description))

const port = (text: string): number => {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0 && value <= 65535) return value
  throw new InvalidArgumentError(
    '端口是 0 到 65535 的整数 / a port is a whole number from 0 to 65535',
  )
}

command('check <app>', '检查应用里的每一行 / check every line of an app')
  .option('--fix', '能自动改的都改好 / mend what can be mended by itself')
  .action(async (app: string, options: CommonOptions & { readonly fix?: boolean }) =>
    finish(
      (await import('./commands/check.ts')).check(app, options.fix ?? false, terminalOf(options)),
    ),
  )

command(
  'explain [code]',
  '说明一条报错；不写代码就列出全部 / explain a message, or list them all',
).action(async (code: string | undefined, options: CommonOptions) =>
  finish((await import('./commands/explain.ts')).explain(code, terminalOf(options))),
)

command('build <app>', '编译应用 / compile an app')
  .option(
    '--out <folder>',
    '生成到哪个文件夹，默认 generated/<应用> / where to, generated/<app> by default',
  )
  .action(async (app: string, options: CommonOptions & { readonly out?: string }) =>
    finish((await import('./commands/build.ts')).build(app, options.out, terminalOf(options))),
  )

command(
  'compare <before> <after>',
  '两份定义有什么不同：应用文件夹、生成的文件夹，或者第几版 / what one definition has otherwise than another',
)
  .option(
    '--data <folder>',
    '数据文件夹，写第几版时要有 / data folder, for editions by their number',
  )
  .option('--table', '写成修订对照表 / as a table of revisions')
  .option('--out <file>', '修订对照表写成文件：.pdf、.xlsx / the table as a file: .pdf, .xlsx')
  .action(
    async (
      before: string,
      after: string,
      options: CommonOptions & import('./commands/compare.ts').CompareOptions,
    ) =>
      finish(
        await (await import('./commands/compare.ts')).compareDefinitions(
          before,
          after,
          options,
          terminalOf(options),
        ),
      ),
  )

command(
  'plan <app>',
  '发布以前先看影响：改了什么、影响哪些 / what publishing a definition would do',
)
  .requiredOption('--data <folder>', '数据文件夹 / data folder')
  .option(
    '--against <edition>',
    '与第几版或哪个文件夹比，默认与现行版本比 / an edition or a folder, the current edition by default',
  )
  .option('--note <text>', '修订说明 / why')
  .option('--out <file>', '计划写成文件，供 apply 用 / the plan as a file, for apply')
  .option('--excel <file>', '影响表写成 .xlsx / the sheet as a workbook')
  .option('--submit', '计划留在数据里，等另一个人发布 / keep the plan for a second person')
  .action(async (app: string, options: CommonOptions & import('./commands/plan.ts').PlanOptions) =>
    finish(await (await import('./commands/plan.ts')).plan(app, options, terminalOf(options))),
  )

command(
  'drill <app> <article>',
  '演练：一条规定废止或者改号以后，哪些地方要改；不改动文件 / what cites an article, were it repealed or replaced',
)
  .requiredOption('--repealed <day>', '从哪一天起不再有效 / the first day without it')
  .option('--by <article>', '由哪一条代替 / what takes its place')
  .action(
    async (
      app: string,
      article: string,
      options: CommonOptions & import('./commands/drill.ts').DrillOptions,
    ) =>
      finish(
        await (await import('./commands/drill.ts')).drillArticle(
          app,
          article,
          options,
          terminalOf(options),
        ),
      ),
  )

command('apply <plan>', '按计划发布新版本，先备份数据 / publish what a plan says, after a backup')
  .option(
    '--data <folder>',
    '数据文件夹，默认是计划里写的 / data folder, as the plan says by default',
  )
  .action(async (plan: string, options: CommonOptions & { readonly data?: string }) =>
    finish(
      await (await import('./commands/apply.ts')).apply(plan, options.data, terminalOf(options)),
    ),
  )

withCommon(program.command('editions').description('列出发布过的版本 / what was published so far'))
  .requiredOption('--data <folder>', '数据文件夹 / data folder')
  .action(async (options: CommonOptions & { readonly data: string }) =>
    finish(
      await (await import('./commands/editions.ts')).editions(options.data, terminalOf(options)),
    ),
  )

command('test <app>', '试算样例 / run the samples').action(
  async (app: string, options: CommonOptions) =>
    finish((await import('./commands/test.ts')).test(app, terminalOf(options))),
)

command(
  'why <app> <form> <record>',
  '说明每条规则为什么这样判断 / why the rules judge a record as they do',
)
  .option('--data <folder>', '数据文件夹，记录在里面时要写 / data folder, where the record is kept')
  .option('--rule <rule>', '只问一条规则 / one rule only')
  .action(
    async (
      app: string,
      form: string,
      record: string,
      options: CommonOptions & import('./commands/why.ts').WhyCommandOptions,
    ) =>
      finish(
        await (await import('./commands/why.ts')).why(
          app,
          form,
          record,
          options,
          terminalOf(options),
        ),
      ),
  )

command(
  'fmt <app>',
  '整理格式；用 --lang 换一种关键词 / canonical form; --lang turns the keywords',
  null,
)
  .option('--check', '只检查，不改动 / only say what would change')
  .action(
    async (
      app: string,
      options: Partial<CommonOptions> & import('./commands/fmt.ts').FormatOptions,
    ) =>
      finish(
        (await import('./commands/fmt.ts')).fmt(
          app,
          options,
          terminalOf({ lang: 'zh', ...options }),
        ),
      ),
  )

command('serve <app>', '启动服务 / serve an app')
  .requiredOption('--data <folder>', '数据文件夹 / data folder')
  .option('--port <number>', '端口 / port', port, 8080)
  .option(
    '--host <address>',
    '监听地址，默认只限本机 / address to listen on, this machine only by default',
  )
  .option('--database <address>', 'postgres://…；不写就用数据文件夹 / the data folder without it')
  .option(
    '--backup <folder>',
    '备份到哪里，启动时和每 15 分钟一次 / back up there, at start and every 15 minutes',
  )
  .option('--demo', '数据为空时载入演示数据 / load the demonstration data into an empty folder')
  .action(
    async (app: string, options: CommonOptions & import('./commands/serve.ts').ServeOptions) => {
      await (await import('./commands/serve.ts')).serve(app, options, terminalOf(options))
    },
  )

command('dev <app>', '边改边看：保存就重新编译，页面自己刷新 / serve an app while it is written')
  .option(
    '--data <folder>',
    '数据文件夹，只供试用，默认 data/dev/应用 / data folder of its own, data/dev/<app> by default',
  )
  .option('--port <number>', '端口 / port', port, 8080)
  .option('--demo', '数据为空时载入演示数据 / load the demonstration data into an empty folder')
  .action(async (app: string, options: CommonOptions & import('./commands/dev.ts').DevOptions) => {
    await (await import('./commands/dev.ts')).dev(app, options, terminalOf(options))
  })

command('print <app> [notice]', '制作应发的通知书 / issue and print the letters that are due')
  .requiredOption('--data <folder>', '数据文件夹 / data folder')
  .option(
    '--out <folder>',
    '文件放在哪里，默认 <数据>/print / where the files go, <data>/print by default',
  )
  .option('--date <day>', '签发日期，默认今天 / day of issue, today by default')
  .option('--samples', '只做三份样张，不取文号 / three drafts only, no number taken')
  .option('--retry', '只重做没有做成的 / only what has its number and was not made')
  .option(
    '--two-sided',
    '合订本双面打印：每份从正面开始 / each letter of the print file begins on a front',
  )
  .option(
    '--preprinted',
    '另做一本套印的合订本：红头留空，用印好红头的纸打印 / also a print file without red heads, for paper that has them',
  )
  .option('--docx', '每份 PDF 旁边另放一份 Word 稿 / a Word file beside each PDF')
  .option('--demo', '数据为空时载入演示数据 / load the demonstration data into an empty folder')
  .action(
    async (
      app: string,
      notice: string | undefined,
      options: CommonOptions & import('./commands/print.ts').PrintOptions,
    ) =>
      finish(
        await (await import('./commands/print.ts')).print(
          app,
          notice,
          options,
          terminalOf(options),
        ),
      ),
  )

command('letters <app>', '核对发文登记簿的文号 / prove the numbers of the register of letters')
  .requiredOption('--data <folder>', '数据文件夹 / data folder')
  .option('--verify', '把每份文书的文件也核对一遍 / also check the file of every letter')
  .action(
    async (app: string, options: CommonOptions & import('./commands/letters.ts').LettersOptions) =>
      finish(
        await (await import('./commands/letters.ts')).letters(app, options, terminalOf(options)),
      ),
  )

command('report <app> <report>', '算一张报表 / the figures of a report')
  .option(
    '--data <folder>',
    '数据文件夹，默认 data/应用，没有就先载入演示数据 / data folder, data/<app> by default, with the demonstration where there is none',
  )
  .option('--as-of <day>', '截至哪一天，默认今天 / as of which day, today by default')
  .addOption(
    new Option('--format <format>', '写成什么样 / how it is written')
      .choices(['text', 'csv', 'json'])
      .default('text'),
  )
  .option('--out <file>', '写成文件：.pdf、.xlsx 或 .csv / as a file: .pdf, .xlsx or .csv')
  .action(
    async (
      app: string,
      report: string,
      options: CommonOptions & import('./commands/report.ts').ReportOptions,
    ) =>
      finish(
        await (await import('./commands/report.ts')).report(
          app,
          report,
          options,
          terminalOf(options),
        ),
      ),
  )

command(
  'import <app> <form> <file>',
  '试导入 Excel 或 CSV；加 --apply 才导入 / try a workbook; --apply imports it',
)
  .requiredOption('--data <folder>', '数据文件夹 / data folder')
  .option('--apply', '导入 / import it')
  .option('--partly', '有不能导入的，也导入其余的 / import what can be, where some cannot')
  .option('--draft', '存为草稿，以后补齐 / as drafts')
  .option('--out <file>', '标注文件写在哪里 / where the file with remarks goes')
  .action(
    async (
      app: string,
      form: string,
      file: string,
      options: CommonOptions & import('./commands/import.ts').ImportOptions,
    ) =>
      finish(
        await (await import('./commands/import.ts')).importFile(
          app,
          form,
          file,
          options,
          terminalOf(options),
        ),
      ),
  )

const fileCommand = (usage: string, description: string): Command =>
  command(usage, description)
    .requiredOption('--data <folder>', '数据文件夹 / data folder')
    .requiredOption('--out <file>', '写在哪里 / where to')

fileCommand(
  'export <app> <form>',
  '导出一张表单的全部记录 / all records of a form, .xlsx or .csv',
).action(
  async (
    app: string,
    form: string,
    options: CommonOptions & import('./commands/export.ts').ExportOptions,
  ) =>
    finish(
      await (await import('./commands/export.ts')).exportForm(
        app,
        form,
        options,
        terminalOf(options),
      ),
    ),
)

fileCommand('template <app> <form>', '导入用的空白模板 / an empty workbook to fill in').action(
  async (
    app: string,
    form: string,
    options: CommonOptions & import('./commands/export.ts').ExportOptions,
  ) =>
    finish(
      await (await import('./commands/export.ts')).template(
        app,
        form,
        options,
        terminalOf(options),
      ),
    ),
)

const store = program
  .command('store')
  .description('核对、备份、恢复数据 / verify, back up and restore the data')
  .exitOverride()

storeCommand(
  'verify',
  '核对数据是否与写入时一致；运行时也可以 / see that the data is as it was written',
)
  .requiredOption('--data <folder>', '数据文件夹 / data folder')
  .action(async (options: CommonOptions & { readonly data: string }) =>
    finish(await (await import('./commands/store.ts')).verify(options.data, terminalOf(options))),
  )

storeCommand(
  'backup',
  '备份数据；运行时也可以，中断后再做一次即可 / back up the data, also while it is served',
)
  .requiredOption('--data <folder>', '数据文件夹 / data folder')
  .requiredOption('--to <folder>', '备份到哪里 / where to')
  .action(async (options: CommonOptions & { readonly data: string; readonly to: string }) =>
    finish(
      await (await import('./commands/store.ts')).backup(
        options.data,
        options.to,
        terminalOf(options),
      ),
    ),
  )

storeCommand(
  'copy <app>',
  '把数据复制到 PostgreSQL；中断后再做一次会接着做 / copy the data to PostgreSQL; goes on when begun again',
)
  .requiredOption('--data <folder>', '数据文件夹 / data folder')
  .requiredOption('--to <database>', 'postgres://…')
  .action(
    async (app: string, options: CommonOptions & { readonly data: string; readonly to: string }) =>
      finish(
        await (await import('./commands/store.ts')).copy(
          app,
          options.data,
          options.to,
          terminalOf(options),
        ),
      ),
  )

storeCommand('restore', '从备份恢复到一个新的文件夹 / make a data folder of a backup')
  .requiredOption('--from <folder>', '备份在哪里 / where the backup is')
  .requiredOption('--data <folder>', '恢复到哪里 / where to')
  .action(async (options: CommonOptions & { readonly from: string; readonly data: string }) =>
    finish(
      await (await import('./commands/store.ts')).restore(
        options.from,
        options.data,
        terminalOf(options),
      ),
    ),
  )

storeCommand(
  'due <app>',
  '列出某一天以来没有变动过的记录，核对保存期限用 / records that nobody changed since a day: kept long enough?',
)
  .requiredOption('--data <folder>', '数据文件夹 / data folder')
  .requiredOption('--before <day>', '早于哪一天，如 2016-01-01 / before which day')
  .action(
    async (
      app: string,
      options: CommonOptions & { readonly data: string; readonly before: string },
    ) => {
      const { due } = await import('./commands/due.ts')
      finish(await due(app, options.data, { before: options.before }, terminalOf(options)))
    },
  )

storeCommand(
  'erase <app> <form> <record>',
  '彻底删除一条记录，脱敏的内容从此读不出来 / erase a record; what was masked in it can never be read again',
)
  .requiredOption('--data <folder>', '数据文件夹 / data folder')
  .requiredOption('--reason <text>', '理由，留在审计记录里 / why; it stays in the trail')
  .action(
    async (
      app: string,
      form: string,
      id: string,
      options: CommonOptions & { readonly data: string; readonly reason: string },
    ) => {
      const { erase } = await import('./commands/erase.ts')
      const job = { form, id, reason: options.reason }
      finish(await erase(app, options.data, job, terminalOf(options)))
    },
  )

withCommon(
  program
    .command('account')
    .description('账号 / accounts')
    .command('reset <app> <login>')
    .description('重设密码，管理员的也可以 / a new start password, also for an administrator'),
)
  .requiredOption('--data <folder>', '数据文件夹 / data folder')
  .action(
    async (app: string, login: string, options: CommonOptions & { readonly data: string }) => {
      const { runJob } = await import('./jobs.ts')
      finish(await runJob(app, options.data, 'reset', { login }, terminalOf(options)))
    },
  )

withCommon(
  program
    .command('audit')
    .description('审计记录 / the audit trail')
    .command('verify')
    .description(
      '核对审计记录有没有被改动、删除或调换 / see that no entry was changed, removed or moved',
    ),
)
  .requiredOption('--data <folder>', '数据文件夹 / data folder')
  .action(async (options: CommonOptions & { readonly data: string }) =>
    finish(await (await import('./commands/store.ts')).verify(options.data, terminalOf(options))),
  )

function finish(code: ExitCode): void {
  process.exitCode = code
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? exit.ok : exit.usage
  else {
    process.stderr.write(`${sentenceOf(error, process.argv.includes('en') ? 'en' : 'zh')}\n`)
    process.exitCode = codeOf(error)
  }
}
