import { Option } from 'commander'
import type { CommonOptions, Declaring } from '../declare.ts'

/** Letters and reports. */
export function declareLetters({ command, finish, terminalOf }: Declaring): void {
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
        options: CommonOptions & import('../commands/print.ts').PrintOptions,
      ) =>
        finish(
          await (await import('../commands/print.ts')).print(
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
      async (
        app: string,
        options: CommonOptions & import('../commands/letters.ts').LettersOptions,
      ) =>
        finish(
          await (await import('../commands/letters.ts')).letters(app, options, terminalOf(options)),
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
        options: CommonOptions & import('../commands/report.ts').ReportOptions,
      ) =>
        finish(
          await (await import('../commands/report.ts')).report(
            app,
            report,
            options,
            terminalOf(options),
          ),
        ),
    )
}
