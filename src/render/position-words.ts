import {texts} from '../kernel/index.ts'

/** Names of the places where a customer may stand, by code. */
export const positionWords = {
  stages: texts(
    {
      'pre-relation': 'Pre-relation: not yet a customer',
      development: 'Development: the exchange grows or has yet to deepen',
      maturity: 'Maturity: a stable and deep exchange',
      decline: 'Decline: spends less, or has left',
      unknown: 'Not known',
    },
    {
      'pre-relation': 'Pré-relation : pas encore client',
      development: 'Développement : l’échange grandit ou reste à approfondir',
      maturity: 'Maturité : un échange stable et profond',
      decline: 'Déclin : dépense moins, ou est parti',
      unknown: 'On ne sait pas',
    },
  ),
  rungs: texts(
    {
      prospect: 'Prospect: has not bought yet',
      customer: 'Customer: has bought once',
      client: 'Client: buys again',
      supporter: 'Supporter: is loyal',
      advocate: 'Advocate: is loyal and says so',
      partner: 'Partner: also works with the company',
      unknown: 'Not known',
    },
    {
      prospect: 'Prospect : n’a pas encore acheté',
      customer: 'Acheteur : a acheté une fois',
      client: 'Client : achète à nouveau',
      supporter: 'Supporter : est fidèle',
      advocate: 'Avocat : est fidèle et le dit',
      partner: 'Partenaire : travaille aussi avec l’entreprise',
      unknown: 'On ne sait pas',
    },
  ),
  quadrants: texts(
    {
      'neo-classical': 'Neo-classical: the company controls, the customer cooperates',
      collaborative: 'Collaborative: the customer controls and cooperates',
      resistant: 'Resistant: the company controls, the customer refuses to cooperate',
      independent: 'Independent: the customer controls and refuses to cooperate',
    },
    {
      'neo-classical': 'Néo-classique : l’entreprise contrôle, le client coopère',
      collaborative: 'Collaboratif : le client contrôle et coopère',
      resistant: 'Résistant : l’entreprise contrôle, le client refuse de coopérer',
      independent: 'Indépendant : le client contrôle et refuse de coopérer',
    },
  ),
  causes: texts(
    {
      'attitude-low': 'Low satisfaction, trust and commitment',
      'held-by-nothing': 'Nothing holds them',
      'no-habit': 'No habit',
      'spending-falls': 'Spending falls',
      'contract-ends': 'Contract ends within three months',
      'complaint-open': 'Complaint not put right',
      event: 'Other moments of fragility',
      none: 'No single reason',
    },
    {
      'attitude-low': 'Satisfaction, confiance et engagement faibles',
      'held-by-nothing': 'Rien ne les retient',
      'no-habit': 'Pas d’habitude',
      'spending-falls': 'Dépenses en baisse',
      'contract-ends': 'Fin de contrat dans les trois mois',
      'complaint-open': 'Réclamation non réparée',
      event: 'Autres moments de fragilité',
      none: 'Aucune raison nette',
    },
  ),
  terms: texts(
    {
      attitude: 'attitude',
      hold: 'constraint',
      habit: 'habit',
      spending: 'spending against the year before',
      contract: 'end of contract',
      complaint: 'complaints',
      event: 'events',
    },
    {
      attitude: 'attitude',
      hold: 'contrainte',
      habit: 'habitude',
      spending: 'dépenses comparées à l’année précédente',
      contract: 'fin de contrat',
      complaint: 'réclamations',
      event: 'événements',
    },
  ),
  complainers: texts(
    {
      'no-complaint': 'No complaint',
      recovered: 'Complaint put right',
      'not-recovered': 'Complaint not put right',
    },
    {
      'no-complaint': 'Sans réclamation',
      recovered: 'Réclamation réparée',
      'not-recovered': 'Réclamation non réparée',
    },
  ),
} as const
