import type { Entry } from './entry.ts'

/** Of an app without mistakes, what is probably not meant. */
export const advice = {
  'field-unreachable': {
    severity: 'warning',
    zh: '这个条件不可能成立，所以“{name}”永远不会问。请核对条件，或者删去它。',
    en: 'This condition can never hold, so “{name}” is never asked; check the condition or delete the field.',
  },
  'required-never': {
    severity: 'warning',
    zh: '这个条件不可能成立，所以“{name}”永远不是必填。请核对条件，或者删去它。',
    en: 'This condition can never hold, so “{name}” is never required; check the condition or delete it.',
  },
  'condition-always': {
    severity: 'warning',
    zh: '“{name}”的这个条件总是成立，写不写都一样。请核对条件，或者删去它。',
    en: 'This condition of “{name}” always holds and decides nothing; check it or delete it.',
  },
  'rule-always-met': {
    severity: 'warning',
    zh: '按字段的类型、范围和必填，这个条件不会不成立，所以规则“{name}”永远不起作用。请核对条件。',
    en: 'By the fields’ types, bounds and what is required, this never fails, so the rule “{name}” never has an effect; check the condition.',
  },
  'rule-never-met': {
    severity: 'warning',
    zh: '按字段的类型、范围和必填，这个条件不可能成立，所以规则“{name}”总是通不过。请核对条件。',
    en: 'By the fields’ types, bounds and what is required, this can never hold, so the rule “{name}” is never met; check the condition.',
  },
  'rule-never-judged': {
    severity: 'warning',
    zh: '这时候这里用到的字段不会问，是空的，所以规则“{name}”总是无法判断。请核对条件，或者字段的“可见 当”。',
    en: 'What is used here is not asked then and so empty: the rule “{name}” can never be judged; check the condition, or when the field is visible.',
  },
  'rule-guard-never': {
    severity: 'warning',
    zh: '按字段的类型、范围和必填，这个条件不可能成立，所以规则“{name}”的这一条永远不起作用。请核对条件。',
    en: 'By the fields’ types, bounds and what is required, this condition can never hold, so this part of the rule “{name}” never has an effect; check the condition.',
  },
  'rule-always-fires': {
    severity: 'warning',
    zh: '这个条件总是成立，所以规则“{name}”对每一份都起作用。请核对条件。',
    en: 'This condition always holds, so the rule “{name}” speaks of every record; check the condition.',
  },
  'rule-case-taken': {
    severity: 'warning',
    zh: '前面的情况已经包括了这一种，规则“{name}”轮不到它。请调换先后，或者删去它。',
    en: 'The cases above take every record that this one could, in the rule “{name}”; change the order or delete it.',
  },
  'rules-contradict': {
    severity: 'warning',
    zh: '规则“{name}”和“{other}”都用得上的记录，没有一份能同时满足两条。请核对两条的条件。',
    en: 'Where “{name}” and “{other}” both apply, no record can meet the two; check their conditions.',
  },
  'rules-repeated': {
    severity: 'warning',
    zh: '规则“{name}”和“{other}”的条件一样，同一件事会说两次。请并成一条。',
    en: 'The rules “{name}” and “{other}” have the same condition, so one thing is said twice; make them one.',
  },
  'conclusion-never': {
    severity: 'warning',
    zh: '不会有一份在这里得出“{value}”：前面的情况已经包括了它，或者没有规则会记这样的问题。请调换先后，或者删去它。',
    en: 'No record comes to “{value}” by this case: the cases before it take them all, or no rule records such findings.',
  },
  'transition-never': {
    severity: 'warning',
    zh: '从“{from}”到“{to}”的“{label}”永远走不了：条件不可能成立，或者前面已有不带条件的同一条路。请核对条件，或者删去一条。',
    en: '“{label}” from “{from}” to “{to}” can never be taken: its condition cannot hold, or an earlier way is always taken.',
  },
  'state-unreachable': {
    severity: 'warning',
    zh: '没有一条走得通的路到“{name}”。请加一行“流转 … → {name}：…”，或者删去这个状态。',
    en: 'No way that can be taken leads to “{name}”; add a transition to it or delete the state.',
  },
  'notice-never': {
    severity: 'warning',
    zh: '这个条件不可能成立，所以“{name}”永远不会发。请核对条件。',
    en: 'This condition can never hold, so “{name}” is never sent; check the condition.',
  },
  'letter-part-never': {
    severity: 'warning',
    zh: '发“{name}”的时候这个条件不可能成立，所以这一段永远不会写出来。请核对条件，或者删去这一段。',
    en: 'When “{name}” is sent this condition cannot hold, so this passage is never written; check the condition or delete it.',
  },
  'letter-case-open': {
    severity: 'warning',
    zh: '“{name}”分几种情况写，但没有写“{missing}”的，到时这里是空白。请加一段，或者改用〈否则〉。',
    en: '“{name}” speaks of several cases, but not of “{missing}”: nothing is written then; add a passage or use 〈else〉.',
  },
  'letter-demand-missing': {
    severity: 'warning',
    zh: '“{letter}”要写整改要求，规则“{name}”没有写，记了这个问题就发不出去。请加一行“要求 “…””。',
    en: '“{letter}” writes what is demanded, but the rule “{name}” demands nothing, so it could not be sent; add a line demand.',
  },
  'letter-basis-missing': {
    severity: 'warning',
    zh: '“{letter}”要写依据，规则“{name}”没有写，记了这个问题就发不出去。请加一行“依据 《…》第…条”。',
    en: '“{letter}” writes the legal basis, but the rule “{name}” has none, so it could not be sent; add a line basis.',
  },
  'masked-shown': {
    severity: 'warning',
    zh: '“{name}”是脱敏的，写在这里会全部显示出来。请在后面加“{word}”，或者确认确有必要。',
    en: '“{name}” is masked, but would be written in full here; add “{word}”, or make sure that it must be.',
  },
  'threshold-repeated': {
    severity: 'warning',
    zh: '“{figure}”有{count}处和“{against}”放在一起，改的时候容易漏。请用“参数”写一次，各处用它的名字。',
    en: '“{figure}” stands against “{against}” in {count} places, where a change is easily missed; make it a parameter.',
  },
  'period-reversed': {
    severity: 'error',
    zh: '从{from}起，到{until}止，结束在开始之前，一天也没有。请核对日期。',
    en: 'From {from} until {until} is not a single day: it ends before it begins; check the dates.',
  },
  'periods-overlap': {
    severity: 'error',
    zh: '“{name}”从{date}起的值和前一个值有几天重在一起，不知道用哪一个。请改“自”或者“至”。',
    en: 'The value of “{name}” from {date} on overlaps the one before it; change 自 or 至.',
  },
  'periods-gap': {
    severity: 'warning',
    zh: '“{name}”在{date}以前有几天没有值，那几天的记录算不出来。请核对“自”和“至”。',
    en: '“{name}” has no value for some days before {date}; what is judged on them is unknown. Check 自 and 至.',
  },
  'option-open': {
    severity: 'error',
    zh: '代码“{name}”后面又写了一次，这一行要用“至”写明到哪天为止。',
    en: 'The code “{name}” stands again below; say with 至 until when this line holds.',
  },
  'value-same-day': {
    severity: 'error',
    zh: '“{name}”从{date}起有两个值，不知道用哪一个。请删去一行，或者改日期。',
    en: '“{name}” has two values from {date} on; delete one line or change the date.',
  },
  'default-outside': {
    severity: 'error',
    zh: '默认的{value}不在“{name}”自己允许的范围里，提交不了。请改默认值或者范围。',
    en: 'The default {value} is outside what “{name}” itself allows; change the default or the bounds.',
  },
  'default-places': {
    severity: 'error',
    zh: '默认的{value}小数位太多，“{name}”存不下。请改默认值，或者改类型、小数位。',
    en: 'The default {value} has more decimal places than “{name}” keeps; change the default or the type.',
  },
  'unique-repeated': {
    severity: 'warning',
    zh: '“{name}”写了两次，请删去一个。',
    en: '“{name}” stands here twice; delete one.',
  },
  'citation-repeated': {
    severity: 'warning',
    zh: '同一条依据写了两次，请删去一个。',
    en: 'The same basis is cited twice; delete one.',
  },
  'item-repeated': {
    severity: 'warning',
    zh: '“{name}”在【】里写了两次，请删去一个，或者核对是不是另一项。',
    en: '“{name}” stands in the list twice; delete one, or check whether another was meant.',
  },
  'option-or-field': {
    severity: 'warning',
    zh: '“{name}”既是“{field}”的一个选项，又是一个字段，这里按选项算。要比选项的，请给它加上引号；要比字段的，请写“本表.{name}”。',
    en: '“{name}” is an option of “{field}” and also a field; the option is taken. Put it in quotation marks for the option, or write 本表.{name} for the field.',
  },
  'sample-failing-missing': {
    severity: 'warning',
    zh: '还没有样例会让{names}不通过，条件写反了也看不出来。请加，比如：样例 {name}的反例 同 {base}：… 应当 {name}',
    en: 'No sample fails {names}, so a condition the wrong way round goes unnoticed; add one, such as: sample … same {base}: … expect {name}',
  },
  'sample-passing-missing': {
    severity: 'warning',
    zh: '还没有样例通过{names}，每一份都记问题也看不出来。请加一个样例，写“应当 没有问题”。',
    en: 'No sample meets {names}, so a rule that fails every record goes unnoticed; add a sample that expects noFinding.',
  },
} as const satisfies { readonly [code: string]: Entry }
