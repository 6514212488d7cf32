import type { Command } from 'commander'
import type { CommonOptions, Declaring } from '../declare.ts'

/** Records in and out as workbooks. */
export function declareWorkbooks({ command, finish, terminalOf }: Declaring): void {
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
        options: CommonOptions & import('../commands/import.ts').ImportOptions,
      ) =>
        finish(
          await (await import('../commands/import.ts')).importFile(
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
      options: CommonOptions & import('../commands/export.ts').ExportOptions,
    ) =>
      finish(
        await (await import('../commands/export.ts')).exportForm(
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
      options: CommonOptions & import('../commands/export.ts').ExportOptions,
    ) =>
      finish(
        await (await import('../commands/export.ts')).template(
          app,
          form,
          options,
          terminalOf(options),
        ),
      ),
  )
}
