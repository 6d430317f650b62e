import {evidence} from '../evidence.ts'
import {proportion} from '../proportion.ts'
import {rule} from '../rule.ts'

/** Share of first-time customers from which the base renews itself instead of growing. */
const manyNewcomers = 0.2

export const winTheSecondVisit = rule({
  id: 'win-the-second-visit',
  axis: 'recruitment',
  source: 'D31, D26; Volle; Ohana 2001',
  effort: 'low',
  horizon: 12,
  actsOn: 'prospects',
  conflictsWith: [],
  texts: {
    en: {
      title: 'Win the second visit: turn first-time customers into regulars',
      finding:
        'First-time customers make {share, number, share} of those surveyed ({newcomers, plural, one {# person} other {# people}}): most of the recruitment effort is spent once, for one purchase.',
      action:
        'The desk hands every first-time customer a named card before they leave, marketing writes within ten days with an advantage valid for a second visit in a slack period, and again at the opening of the next season.',
      who: 'First-time customers, who are in no class yet',
      avoid: 'Do not give the advantage on the first visit: it would reward those who were coming anyway.',
      kpi: 'Share of first-time customers',
    },
    fr: {
      title: 'Gagnez la deuxième visite : faites des premiers venus des habitués',
      finding:
        'Les premiers visiteurs représentent {share, number, share} des personnes interrogées ({newcomers, plural, one {# personne} other {# personnes}}) : l’essentiel de l’effort de recrutement sert une fois, pour un seul achat.',
      action:
        'L’accueil remet à chaque nouveau client une carte à son nom avant son départ ; le marketing lui écrit sous dix jours avec un avantage valable pour une deuxième visite en période creuse, puis à l’ouverture de la saison suivante.',
      who: 'Premiers visiteurs, qui ne sont encore dans aucune classe',
      avoid: 'Ne donnez pas l’avantage dès la première visite : vous récompenseriez ceux qui venaient de toute façon.',
      kpi: 'Part de premiers visiteurs',
    },
  },
  when: ({findings}) => {
    const newcomers = findings.unclassified.find(({reason}) => reason === 'first-time')?.count ?? 0
    const share = proportion(newcomers, findings.input.analysed)
    if (!(share.estimate >= manyNewcomers)) return null
    return {
      group: [],
      values: {share: share.estimate, newcomers},
      evidence: [evidence('share-first-time', share, 'share')],
      effect: null,
      kpi: {
        measure: 'share-first-time',
        baseline: share.estimate,
        target: (share.estimate * 2) / 3,
        unit: 'share',
        months: 36,
      },
      stake: Number.NaN,
      count: newcomers,
    }
  },
})
