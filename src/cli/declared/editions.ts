import { type CommonOptions, type Declaring, withCommon } from '../declare.ts'

/** What is done with definitions: compared, planned, published. */
export function declareEditions({ command, program, finish, terminalOf }: Declaring): void {
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
        options: CommonOptions & import('../commands/compare.ts').CompareOptions,
      ) =>
        finish(
          await (await import('../commands/compare.ts')).compareDefinitions(
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
    .action(
      async (app: string, options: CommonOptions & import('../commands/plan.ts').PlanOptions) =>
        finish(await (await import('../commands/plan.ts')).plan(app, options, terminalOf(options))),
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
        options: CommonOptions & import('../commands/drill.ts').DrillOptions,
      ) =>
        finish(
          await (await import('../commands/drill.ts')).drillArticle(
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
        await (await import('../commands/apply.ts')).apply(plan, options.data, terminalOf(options)),
      ),
    )

  withCommon(
    program.command('editions').description('列出发布过的版本 / what was published so far'),
  )
    .requiredOption('--data <folder>', '数据文件夹 / data folder')
    .action(async (options: CommonOptions & { readonly data: string }) =>
      finish(
        await (await import('../commands/editions.ts')).editions(options.data, terminalOf(options)),
      ),
    )
}
