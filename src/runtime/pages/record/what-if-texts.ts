import type { Sentence } from '../../messages/language.ts'

export const whatIfTexts = {
  'what-if': { zh: '假如……会怎样', en: 'What if …' },
  'what-if-lead': {
    zh: '只是试算，什么都不会存下；以材料上的判断结果为准。',
    en: 'This is only worked out: nothing is kept, and what the record says counts.',
  },
  'what-if-next-year': { zh: '按明年的规则', en: 'By the rules of next year' },
  'what-if-day': {
    zh: '规则和参数按{after}的取（现在按{before}的取），材料里填的不变。',
    en: 'Rules and figures are those of {after} (now those of {before}); what was filled in stays.',
  },
  'what-if-current': { zh: '按现行的第{number}版', en: 'By the current edition, {number}' },
  'what-if-plan': {
    zh: '按等待发布的修订（{at}，{name}提出）',
    en: 'By the revision that waits to be published ({at}, by {name})',
  },
  'what-if-plan-next-year': {
    zh: '按等待发布的修订（{at}，{name}提出），而且到了明年',
    en: 'By the revision that waits ({at}, by {name}), and in the next year',
  },
  'what-if-no-form': { zh: '那一版里没有这张表。', en: 'That edition has no such form.' },
  'what-if-same': { zh: '判断的结果一样。', en: 'The verdicts are the same.' },
  'what-if-rule': { zh: '规则', en: 'Rule' },
  'what-if-now': { zh: '现在', en: 'Now' },
  'what-if-then': { zh: '到时', en: 'Then' },
  'what-if-goal': { zh: '怎样才能通过', en: 'What would make it pass' },
  'what-if-passed': {
    zh: '没有通不过的规则。',
    en: 'There is no rule that does not pass.',
  },
  'what-if-goal-end': {
    zh: '每条都按第一种办法改好，{label}由“{before}”变为“{after}”。',
    en: 'With the first remedy of each, {label} turns from “{before}” to “{after}”.',
  },
  'what-if-needed': { zh: '应当：{text}', en: 'Needed: {text}' },
  'what-if-no-remedy': {
    zh: '改一两项填的内容不能使它通过，或者要看您看不到的内容。',
    en: 'No change of an answer or two makes it pass, or it rests on what you do not see.',
  },
} as const satisfies Record<string, Sentence>
