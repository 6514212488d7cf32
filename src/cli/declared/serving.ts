import { type CommonOptions, type Declaring, port } from '../declare.ts'

/** An app served. */
export function declareServing({ command, terminalOf }: Declaring): void {
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
      async (app: string, options: CommonOptions & import('../commands/serve.ts').ServeOptions) => {
        await (await import('../commands/serve.ts')).serve(app, options, terminalOf(options))
      },
    )

  command('dev <app>', '边改边看：保存就重新编译，页面自己刷新 / serve an app while it is written')
    .option(
      '--data <folder>',
      '数据文件夹，只供试用，默认 data/dev/应用 / data folder of its own, data/dev/<app> by default',
    )
    .option('--port <number>', '端口 / port', port, 8080)
    .option('--demo', '数据为空时载入演示数据 / load the demonstration data into an empty folder')
    .action(
      async (app: string, options: CommonOptions & import('../commands/dev.ts').DevOptions) => {
        await (await import('../commands/dev.ts')).dev(app, options, terminalOf(options))
      },
    )
}
