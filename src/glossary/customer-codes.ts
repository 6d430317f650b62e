import {reasonCodes, reasonTexts, unclassifiedReasons} from '../classify/index.ts'
import type {About} from '../kernel/index.ts'
import {riskReasonTexts} from '../position/index.ts'

type Said = readonly [en: string, fr: string]

/** Where a customer stands, as the customers CSV writes it. */
const places: Readonly<Record<string, Said>> = {
  'pre-relation': [
    'Stage of the relation: not yet a customer.',
    'Étape de la relation : pas encore client (pré-relation).',
  ],
  development: [
    'Stage of the relation: a first purchase, spending that grows by a fifth or more, or an exchange yet to deepen.',
    'Étape de la relation : un premier achat, des dépenses en hausse d’un cinquième au moins, ou un échange à approfondir (développement).',
  ],
  maturity: [
    'Stage of the relation: stable spending, and depth (share of wallet, voice and cooperation, two years or more).',
    'Étape de la relation : des dépenses stables et un échange profond (taux de nourriture, prise de parole et coopération, deux ans au moins) (maturité).',
  ],
  decline: [
    'Stage of the relation: spends a fifth less than the year before, or has left.',
    'Étape de la relation : dépense un cinquième de moins que l’année précédente, ou est parti (déclin).',
  ],
  prospect: ['Rung of the ladder: has not bought yet.', 'Barreau de l’échelle : n’a pas encore acheté (prospect).'],
  customer: ['Rung of the ladder: has bought once.', 'Barreau de l’échelle : a acheté une fois (acheteur).'],
  client: [
    'Rung of the ladder: buys again, whatever is felt.',
    'Barreau de l’échelle : achète à nouveau, quoi qu’il ressente (client).',
  ],
  supporter: [
    'Rung of the ladder: is loyal, without saying so.',
    'Barreau de l’échelle : est fidèle, sans le dire (supporter).',
  ],
  partner: [
    'Rung of the ladder: an advocate who also works with the company.',
    'Barreau de l’échelle : un avocat qui travaille aussi avec l’entreprise (partenaire).',
  ],
  'neo-classical': [
    'Empowerment: the company controls, the customer cooperates.',
    'Empowerment : l’entreprise contrôle, le client coopère (néo-classique).',
  ],
  collaborative: [
    'Empowerment: the customer controls and cooperates.',
    'Empowerment : le client contrôle et coopère (collaboratif).',
  ],
  resistant: [
    'Empowerment: the company controls, the customer refuses to cooperate.',
    'Empowerment : l’entreprise contrôle, le client refuse de coopérer (résistant).',
  ],
  independent: [
    'Empowerment: the customer controls and refuses to cooperate.',
    'Empowerment : le client contrôle et refuse de coopérer (indépendant).',
  ],
  unknown: [
    'Customers CSV: what was asked does not tell the stage or the rung.',
    'CSV des clients : ce qui a été demandé ne dit ni l’étape ni le barreau.',
  ],
}

const {event: _, ...causes} = {...riskReasonTexts.en}
const reasons = [...reasonCodes, ...unclassifiedReasons]

/** Every code of the customers CSV that is no notion of its own: why a class or none, what raises the risk, where they stand. */
export const customerCodes: readonly About[] = [
  ...reasons.map((code) => about(code, [reasonTexts.en[code], reasonTexts.fr[code]])),
  ...(Object.keys(causes) as (keyof typeof causes)[]).map((code) =>
    about(code, [riskReasonTexts.en[code], riskReasonTexts.fr[code]]),
  ),
  ...Object.entries(places)
    .filter(([code]) => !(reasons as readonly string[]).includes(code))
    .map(([code, said]) => about(code, said)),
]

function about(code: string, [en, fr]: Said): About {
  return {
    id: code,
    kind: 'column',
    texts: {en: {title: code, definition: en}, fr: {title: code, definition: fr}},
    source: 'docs/interface.md',
  }
}
