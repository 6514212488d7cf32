import type { Command } from 'commander'
import { type CommonOptions, type Declaring, withCommon } from '../declare.ts'

/** The data folder. */
export function declareStore({ program, finish, terminalOf }: Declaring): void {
  const store = program
    .command('store')
    .description('核对、备份、恢复数据 / verify, back up and restore the data')
    .exitOverride()

  const storeCommand = (usage: string, description: string): Command =>
    withCommon(store.command(usage).description(description))

  storeCommand(
    'verify',
    '核对数据是否与写入时一致；运行时也可以 / see that the data is as it was written',
  )
    .requiredOption('--data <folder>', '数据文件夹 / data folder')
    .action(async (options: CommonOptions & { readonly data: string }) =>
      finish(
        await (await import('../commands/store.ts')).verify(options.data, terminalOf(options)),
      ),
    )

  storeCommand(
    'backup',
    '备份数据；运行时也可以，中断后再做一次即可 / back up the data, also while it is served',
  )
    .requiredOption('--data <folder>', '数据文件夹 / data folder')
    .requiredOption('--to <folder>', '备份到哪里 / where to')
    .action(async (options: CommonOptions & { readonly data: string; readonly to: string }) =>
      finish(
        await (await import('../commands/store.ts')).backup(
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
      async (
        app: string,
        options: CommonOptions & { readonly data: string; readonly to: string },
      ) =>
        finish(
          await (await import('../commands/store.ts')).copy(
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
        await (await import('../commands/store.ts')).restore(
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
        const { due } = await import('../commands/due.ts')
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
        const { erase } = await import('../commands/erase.ts')
        const job = { form, id, reason: options.reason }
        finish(await erase(app, options.data, job, terminalOf(options)))
      },
    )
}
