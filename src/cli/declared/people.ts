import { type CommonOptions, type Declaring, withCommon } from '../declare.ts'

/** Accounts and the audit trail. */
export function declarePeople({ program, finish, terminalOf }: Declaring): void {
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
        const { runJob } = await import('../jobs.ts')
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
      finish(
        await (await import('../commands/store.ts')).verify(options.data, terminalOf(options)),
      ),
    )
}
