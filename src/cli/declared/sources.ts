import type { CommonOptions, Declaring } from '../declare.ts'

/** What is done with an app’s sources. */
export function declareSources({ command, finish, terminalOf }: Declaring): void {
  command('check <app>', '检查应用里的每一行 / check every line of an app')
    .option('--fix', '能自动改的都改好 / mend what can be mended by itself')
    .action(async (app: string, options: CommonOptions & { readonly fix?: boolean }) =>
      finish(
        (await import('../commands/check.ts')).check(
          app,
          options.fix ?? false,
          terminalOf(options),
        ),
      ),
    )

  command(
    'explain [code]',
    '说明一条报错；不写代码就列出全部 / explain a message, or list them all',
  ).action(async (code: string | undefined, options: CommonOptions) =>
    finish((await import('../commands/explain.ts')).explain(code, terminalOf(options))),
  )

  command('build <app>', '编译应用 / compile an app')
    .option(
      '--out <folder>',
      '生成到哪个文件夹，默认 generated/<应用> / where to, generated/<app> by default',
    )
    .action(async (app: string, options: CommonOptions & { readonly out?: string }) =>
      finish((await import('../commands/build.ts')).build(app, options.out, terminalOf(options))),
    )

  command('test <app>', '试算样例 / run the samples').action(
    async (app: string, options: CommonOptions) =>
      finish((await import('../commands/test.ts')).test(app, terminalOf(options))),
  )

  command(
    'why <app> <form> <record>',
    '说明每条规则为什么这样判断 / why the rules judge a record as they do',
  )
    .option(
      '--data <folder>',
      '数据文件夹，记录在里面时要写 / data folder, where the record is kept',
    )
    .option('--rule <rule>', '只问一条规则 / one rule only')
    .action(
      async (
        app: string,
        form: string,
        record: string,
        options: CommonOptions & import('../commands/why.ts').WhyCommandOptions,
      ) =>
        finish(
          await (await import('../commands/why.ts')).why(
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
        options: Partial<CommonOptions> & import('../commands/fmt.ts').FormatOptions,
      ) =>
        finish(
          (await import('../commands/fmt.ts')).fmt(
            app,
            options,
            terminalOf({ lang: 'zh', ...options }),
          ),
        ),
    )
}
