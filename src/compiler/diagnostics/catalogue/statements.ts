import type { Entry } from './entry.ts'

/** Of rules, laws, conclusions, letters and samples. */
export const statements = {
  'severity-unknown': {
    severity: 'error',
    zh: '没有“{name}”这一级，问题分为：严重、一般、建议。',
    en: 'There is no severity “{name}”; there are severe, ordinary, advice.',
  },
  'rule-without-consequence': {
    severity: 'error',
    zh: '规则“{name}”没有写后果，请加一行“否则 不得提交 “…””或“否则 记问题 一般 “…””。',
    en: 'The rule “{name}” leads to nothing; add a line else with block, warn or finding.',
  },
  'basis-missing': {
    severity: 'warning',
    zh: '规则“{name}”会记问题，但没有写依据。请加一行“依据 《…》第…条”。',
    en: 'The rule “{name}” records a finding without a legal basis; add a line: basis 《…》.',
  },
  'law-undeclared': {
    severity: 'warning',
    zh: '依据的《{law}》没有用“法规”写明，请加一行“法规 《{law}》”，或者核对名称。',
    en: '《{law}》 is cited but not declared; add a line 法规 for it, or check its name.',
  },
  'law-misspelt': {
    severity: 'warning',
    zh: '没有用“法规”写明《{law}》，是不是《{meant}》？',
    en: '《{law}》 is not declared; did you mean 《{meant}》?',
  },
  'send-of-parent': {
    severity: 'error',
    zh: '“{form}”从“{of}”继承的流转要发“{notice}”，那是写给“{of}”的。请在“{form}”里改写这一步流转，要发的另写一份对“{form}”的通知书。',
    en: '“{form}” takes over a transition of “{of}” that sends “{notice}”, which is for “{of}”. Write that transition again in “{form}”, with a notice of its own.',
  },
  'send-other-form': {
    severity: 'error',
    zh: '“{notice}”不是发给“{form}”的，请核对它的“对”。',
    en: '“{notice}” is not for “{form}”; check what it is for.',
  },
  'area-form-twice': {
    severity: 'error',
    zh: '“{form}”已经放在栏目“{area}”里了，一张表单只放一处，请删去一处。',
    en: '“{form}” stands in the area “{area}” already; delete one.',
  },
  'edition-state-twice': {
    severity: 'error',
    zh: '状态“{name}”在这里写了两次，只能有一种办法，请删去一个。',
    en: 'The state “{name}” is given twice here; delete one.',
  },
  'edition-state-there': {
    severity: 'error',
    zh: '状态“{name}”还在，不用改为别的。“改为”左边写以前有、现在没有的状态；只说怎么办的，写“{name} 升级”、“沿用”或“定稿”。',
    en: 'The state “{name}” is still there and becomes no other. Left of becomes stands a state that was; to say what is done, write “{name} upgrade”, “keep” or “final”.',
  },
  'former-asked': {
    severity: 'error',
    zh: '“{name}”还在表里，类型也没有变，不是原来的字段。请删去这一行；要停用的，请删去现在的那一行。',
    en: '“{name}” is still asked, and of the same type. Delete this line, or the one that asks it.',
  },
  'former-used': {
    severity: 'error',
    zh: '“{name}”是原字段，已经不问了，这里不能再用。请改用接替它的字段，或者删去这一处。',
    en: '“{name}” is a former field, no longer asked, and cannot be used here. Use the field that took its place, or delete this.',
  },
  'converted-type': {
    severity: 'error',
    zh: '“{field}”不能从{given}转来。请写一个得出它的算式，例如“若（条件，甲，乙）”；附件、引用和表格不能转。',
    en: '“{field}” cannot come from {given}. Write an expression that gives it, such as if(condition, this, that); files, references and tables are not converted.',
  },
  'converted-calculated': {
    severity: 'error',
    zh: '“{name}”是计算，随时由系统得出，不用“转自”，请删去。',
    en: '“{name}” is calculated and has nothing to be converted; delete this.',
  },
  'creation-field-twice': {
    severity: 'error',
    zh: '“{form}”的“{field}”这里写了两次，删去一个。',
    en: '“{field}” of “{form}” is given twice here; delete one.',
  },
  'creation-field-derived': {
    severity: 'error',
    zh: '“{form}”的“{field}”不能在这里写：计算由系统得出，表格由填报人填。请删去它。',
    en: '“{field}” of “{form}” is not given here: the system works out a 计算, people fill in a 表格; delete it.',
  },
  'creation-other-form': {
    severity: 'error',
    zh: '“{field}”不引用“{given}”，放不下它的记录。请改写引用“{given}”的字段，或者改这个值。',
    en: '“{field}” does not refer to “{given}” and cannot hold its record; name a field that does, or another value.',
  },
  'review-blocks': {
    severity: 'error',
    zh: '“{name}”到审查时才判，那时已经提交，不能“不得提交”；请改为“记问题”，或者去掉“审查时”。',
    en: '“{name}” is judged in review, after submission, and cannot block it; use finding, or leave out atReview.',
  },
  'law-replaced': {
    severity: 'warning',
    zh: '《{law}》于{date}废止，此后要改引{now}；只管以前的，请给规则加一行“至”。',
    en: '《{law}》 is repealed on {date}; cite {now} instead, or give the rule a line 至 if it is about the time before.',
  },
  'law-early': {
    severity: 'warning',
    zh: '《{law}》{date}才生效，这里从{from}起就引它，请核对日期。',
    en: '《{law}》 takes effect on {date}, but is cited here from {from} on; check the dates.',
  },
  'article-moved': {
    severity: 'warning',
    zh: '《{law}》{article}修订后是{now}，请改引；只管以前的，请给规则加一行“至”。',
    en: '《{law}》 {article} is {now} since its revision; cite that, or give the rule a line 至 if it is about the time before.',
  },
  'article-ended': {
    severity: 'warning',
    zh: '《{law}》{article}只到{date}为止有效，此后请改引别的条文，或者给规则加一行“至”。',
    en: '《{law}》 {article} is in force until {date} only; cite another article after that, or give the rule a line 至.',
  },
  'article-early': {
    severity: 'warning',
    zh: '《{law}》{article}从{date}起才有，这里从{from}起就引它，请核对日期。',
    en: '《{law}》 {article} is in force from {date} on, but is cited here from {from} on; check the dates.',
  },
  'law-repealed': {
    severity: 'warning',
    zh: '《{law}》于{date}废止，此后不能再作依据，请改引接替它的规定；只管以前的，请给规则加一行“至”。',
    en: '《{law}》 is repealed on {date} and no basis after it; cite what takes its place, or give the rule a line 至 if it is about the time before.',
  },
  'calculation-cycle': {
    severity: 'error',
    zh: '计算或可见条件绕成了一圈：{path}。请改其中一个，让它不再用到自己。',
    en: 'These need each other to be calculated or asked: {path}. Change one of them.',
  },
  'conclusion-open': {
    severity: 'warning',
    zh: '结论“{name}”没有写“其余”，不合任何一条的记录就没有结论。请在末尾加“；其余 …”。',
    en: 'The conclusion “{name}” has no otherwise; records that meet no case have no conclusion. Add at its end: ; otherwise ….',
  },
  'conclusion-unreachable': {
    severity: 'warning',
    zh: '“其余”后面的“{value}”永远用不上，请移到前面。',
    en: '“{value}” after otherwise is never reached; move it before.',
  },
  'format-unknown': {
    severity: 'error',
    zh: '没有“{name}”这种写法，可以用：{known}。',
    en: 'There is no format “{name}”: {known}.',
  },
  'inset-table': {
    severity: 'error',
    zh: '“{name}”是表格，不能直接写进文字，请用〈每个 {name}〉。',
    en: '“{name}” is a table; use 〈each {name}〉.',
  },
  'judged-early': {
    severity: 'error',
    zh: '“{name}”要等规则都判完才知道，这里还不能用；流转、结论、通知书、标识、报表和只给线索的规则里可以写。',
    en: '“{name}” is known only when all rules are judged; transitions, the conclusion, notices, flags, reports and rules that only give clues may use it.',
  },
  'filing-only': {
    severity: 'error',
    zh: '“{name}”要等文书签发、送达以后才有，只能写在通知书的“建”“登记”里。',
    en: '“{name}” is there only once a letter is issued or served; it stands in create and enter of a notice alone.',
  },
  'creation-at-service': {
    severity: 'error',
    zh: '办一步时没有送达。请删去“送达时”，或者把这一行写在通知书下面。',
    en: 'A step is not served; take out atService, or put the line under a notice.',
  },
  'drawn-outside': {
    severity: 'error',
    zh: '“{name}”是抽取到的那一份，只能写在同一步的“抽取”下面的“建”“登记”里。',
    en: '“{name}” is the record that was drawn; it stands in create and enter beside draw, under the same step.',
  },
  'each-one-outside': {
    severity: 'error',
    zh: '“{name}”是“建”“登记”的“每个”正在看的那一份，只能写在那一行里，“每个”后面是一张表单。',
    en: '“{name}” is the record in hand of create or enter with each; it stands in that line, where each names a form.',
  },
  'draw-twice': {
    severity: 'error',
    zh: '一步只能抽取一次，请删去一行，或者分成两步。',
    en: 'A step draws once; take one line out, or make it two steps.',
  },
  'draw-parts': {
    severity: 'error',
    zh: '抽取要写明抽几份、种子记在哪个字段，各写一次，如“抽取 名录：数量 = 20，种子 = 抽签种子”。',
    en: 'A draw says how many, and which field holds the seed, each once: draw register: howMany = 20, seed = field.',
  },
  'draw-field': {
    severity: 'error',
    zh: '“{name}”记不下：种子要文本字段，候选要整数字段，都不能是计算。',
    en: '“{name}” cannot hold it: a seed needs a field of text, candidates one of whole numbers, and neither a calc.',
  },
  'state-early': {
    severity: 'error',
    zh: '“{name}”说的是记录走到哪一步，填表、算字段和提交时的规则还不能用；流转、审查时的规则、通知书、标识、范围和报表里可以写。',
    en: '“{name}” is where a record stands; fields, calculations and rules of submission cannot use it, transitions, rules of review, notices, flags, scopes and reports may.',
  },
  'state-none': {
    severity: 'error',
    zh: '表单“{form}”没有写状态，不能用“{name}”。请先写一行如“状态 草稿 → 已提交”。',
    en: 'The form “{form}” has no states, so “{name}” means nothing here; add a line such as: states 草稿 -> 已提交.',
  },
  'letter-only': {
    severity: 'error',
    zh: '“{name}”要到发文书时才知道，只能写在通知书里（通知书的“当”除外），请改用别的日期。',
    en: '“{name}” is known only when a letter is issued; use it in a notice, but not in its “when”, and another day here.',
  },
  'finding-outside': {
    severity: 'error',
    zh: '“{name}”要写在〈每个 问题〉和〈/每个〉之间，请移到那里，或者在两边补上这两个标记。',
    en: '“{name}” has a meaning only between 〈each findings〉 and 〈/each〉; move it there, or add the two.',
  },
  'notice-without-form': {
    severity: 'error',
    zh: '通知书“{name}”没有说明用于哪个表单，请写成“通知书 {name} 对 表单名称”。',
    en: 'The notice “{name}” belongs to no form; write: notice {name} for form.',
  },
  'notice-without-body': {
    severity: 'error',
    zh: '通知书“{name}”没有正文，请写“正文”到“正文完”。',
    en: 'The notice “{name}” has no text; add body … endbody.',
  },
  'annex-without-body': {
    severity: 'error',
    zh: '附件“{name}”没有正文，请在下面写“正文”到“正文完”；不和文书一起印的附件，写在“附件说明”里。',
    en: 'The annex “{name}” has no text; add body … endbody below it. One that is not printed with the letter stands in enclosures.',
  },
  'letter-column-unnamed': {
    severity: 'error',
    zh: '这一列没有名称，请写成“名称 = {value}”。',
    en: 'This column has no name; write: name = {value}.',
  },
  'layout-unknown': {
    severity: 'error',
    zh: '没有“{name}”这种版式，可以用：{known}。',
    en: 'There is no layout “{name}”; there are {knownEn}.',
  },
  'number-parts': {
    severity: 'error',
    zh: '文号里要有且只有｛年｝和｛序号｝两处，如“某字〔｛年｝〕｛序号｝号”。',
    en: 'A number holds the two places ｛year｝ and ｛serial｝, and no other.',
  },
  'sample-shape': {
    severity: 'error',
    zh: '“{field}”的样例值写法不对，请写明每个值是哪一列：表格写【列 值，…；列 值，…】，引用写一行。',
    en: 'The value of “{field}” has the wrong shape: rows for a table, one row for a reference.',
  },
} as const satisfies Record<string, Entry>
