import {texts} from '../../kernel/index.ts'
import {accountRoleTexts} from '../../position/index.ts'
import type {Block} from '../document.ts'
import {estimateCell} from '../estimate-cell.ts'
import type {SectionContext} from '../extension.ts'
import {tableNote} from '../interval-words.ts'
import {plainWords} from '../plain-words.ts'
import {sayCode} from '../say-code.ts'
import {numberColumn, textColumn} from '../table-columns.ts'
import type {Position} from './position-result.ts'

const words = texts(
  {
    accounts: 'Accounts: those who decide and those who use',
    accountsLead:
      '{accounts, plural, one {# account} other {# accounts}}: {classes}; {several, plural, =0 {none has several respondents} one {# has several respondents} other {# have several respondents}}. Within an account, the respondents’ probabilities of its class are {disagreement} apart on average; in {split} of these accounts the respondents are not all in one class. Deciders weigh three, buyers, prescribers and managers two, others one: assumed weights.',
    part: '{count, number} {name}',
    role: 'Role',
    ahead: 'Probability of being loyal, less that of the others in the account, in points',
    respondents: 'Respondents',
    review:
      'For the yearly review: the {accounts, number} most valuable accounts hold {share, number, share} of the value; {notLoyal, plural, =0 {all are loyal} one {# is not loyal} other {# are not loyal}} and {split, plural, =0 {none is divided} one {# is divided} other {# are divided}}.',
  },
  {
    accounts: 'Les comptes : ceux qui décident et ceux qui utilisent',
    accountsLead:
      '{accounts, plural, one {# compte} other {# comptes}} : {classes} ; {several, plural, =0 {aucun n’a plusieurs répondants} one {# a plusieurs répondants} other {# ont plusieurs répondants}}. Au sein d’un compte, les probabilités de la classe du compte s’écartent en moyenne de {disagreement} d’un répondant à l’autre ; dans {split} de ces comptes, les répondants ne sont pas tous dans la même classe. Les décideurs comptent pour trois, acheteurs, prescripteurs et gestionnaires pour deux, les autres pour un : des poids supposés.',
    part: '{count, number} {name}',
    role: 'Rôle',
    ahead: 'Probabilité d’être fidèle : écart avec les autres du compte, en points',
    respondents: 'Répondants',
    review:
      'Pour la revue annuelle : les {accounts, number} comptes qui ont le plus de valeur en détiennent {share, number, share} ; {notLoyal, plural, =0 {tous sont fidèles} one {# n’est pas fidèle} other {# ne sont pas fidèles}} et {split, plural, =0 {aucun n’est divisé} one {# est divisé} other {# sont divisés}}.',
  },
)

/** Accounts with several respondents: whether they agree, and who is ahead. */
export function accounts({diagnosis, voice}: SectionContext, {accounts: found}: Position): readonly Block[] {
  if (found === null) return []
  const parts = found.classes.map((row) =>
    voice.say(words, 'part', {name: voice.say(plainWords.classes, row.class).toLowerCase(), count: row.count}),
  )
  const lead = voice.say(words, 'accountsLead', {
    accounts: found.accounts,
    several: found.several,
    classes: voice.list(parts),
    disagreement: estimateCell(voice, found.disagreement),
    split: estimateCell(voice, found.split),
  })
  const {review} = found
  const reviewed =
    review === null
      ? ''
      : voice.say(words, 'review', {
          accounts: review.accounts,
          share: review.shareOfValue ?? Number.NaN,
          notLoyal: review.notLoyal,
          split: review.split,
        })
  const table: readonly Block[] =
    found.roles.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: voice.say(words, 'accounts'),
            columns: [
              textColumn(voice.say(words, 'role'), 0.4),
              numberColumn(voice.say(words, 'respondents'), 0.2),
              numberColumn(voice.say(words, 'ahead'), 0.4),
            ],
            rows: found.roles.map(({role, respondents, lead: ahead}) => [
              sayCode(voice, accountRoleTexts, role),
              voice.number(respondents),
              estimateCell(voice, ahead, (value) => voice.number(100 * (value ?? Number.NaN))),
            ]),
            rowHeaders: true,
            note: tableNote(diagnosis, voice, found.respondents),
          },
        ]
  return [
    {kind: 'paragraph', text: lead},
    ...table,
    ...(reviewed === '' ? [] : [{kind: 'paragraph' as const, text: reviewed}]),
  ]
}
