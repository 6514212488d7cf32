import './cache.js'
import { Command, CommanderError } from 'commander'
import { declaring } from './declare.ts'
import { declareEditions } from './declared/editions.ts'
import { declareLetters } from './declared/letters.ts'
import { declarePeople } from './declared/people.ts'
import { declareServing } from './declared/serving.ts'
import { declareSources } from './declared/sources.ts'
import { declareStore } from './declared/store.ts'
import { declareWorkbooks } from './declared/workbooks.ts'
import { exit } from './exit.ts'
import { codeOf, sentenceOf } from './failed.ts'
import { usageText } from './usage.ts'

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

const parts = [
  declareSources,
  declareEditions,
  declareServing,
  declareLetters,
  declareWorkbooks,
  declareStore,
  declarePeople,
]
for (const declare of parts) declare(declaring(program))

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
