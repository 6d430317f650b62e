import {evidence, groupEvidence} from '../evidence.ts'
import {attitudeConstruct, measuredConstruct} from '../measured-construct.ts'
import {rule} from '../rule.ts'
import {worthKeeping} from '../worth-keeping.ts'

export const buildSocialBond = rule({
  id: 'build-social-bond',
  axis: 'loyalty',
  source: 'D4, D16, D38; Gwinner, Gremler & Bitner 1998',
  effort: 'high',
  horizon: 12,
  conflictsWith: ['stop-overserving-small'],
  texts: {
    en: {
      title: 'Give a face to the relation: build the social bond',
      finding:
        'Satisfied beyond mere habit, with few personal ties: {scope, select, main {{count, plural, one {# heavy or medium customer rates} other {# heavy and medium customers rate}}} other {{count, plural, one {# customer rates} other {# customers rate}}}} the social bond {bond, number, integer} out of 100 for a satisfaction of {satisfaction, number, integer}. Little that is personal would be lost by leaving, and a personal bond is what rivals copy last.',
      action:
        'The sales network gives each of them a named contact who calls twice a year without selling, and whose replacement is introduced in person; each point of sale holds two meetings a year among customers; preferences noted once are known at every contact.',
      who: '{scope, select, main {Satisfied heavy and medium customers with a weak social bond, those who come by habit aside} other {Satisfied customers with a weak social bond, those who come by habit aside}}',
      avoid: 'Do not mistake automatic first-name e-mails for a bond: it is a person who creates one.',
      kpi: 'Mean social bond of these customers',
    },
    fr: {
      title: 'Donnez un visage à la relation : créez du lien social',
      finding:
        'Satisfaits autrement que par habitude, mais sans lien personnel fort : {scope, select, main {{count, plural, one {# gros ou moyen client note} other {# gros et moyens clients notent}}} other {{count, plural, one {# client note} other {# clients notent}}}} le lien social à {bond, number, integer} sur 100 pour une satisfaction de {satisfaction, number, integer}. En partant, ils perdraient peu de relations personnelles ; or le lien social est ce que la concurrence imite le plus difficilement.',
      action:
        'Le réseau commercial attribue à chacun un interlocuteur qui appelle deux fois par an sans rien vendre et présente lui-même son successeur ; chaque point de vente organise deux rencontres par an entre clients ; une préférence notée une fois est connue à chaque contact.',
      who: '{scope, select, main {Gros et moyens clients satisfaits dont le lien social est faible, hors clients d’habitude} other {Clients satisfaits dont le lien social est faible, hors clients d’habitude}}',
      avoid:
        'Ne prenez pas un courriel automatique au prénom du client pour du lien social : seule une personne le crée.',
      kpi: 'Lien social moyen de ces clients',
    },
  },
  when: (facts) => {
    const construct = measuredConstruct(facts, {role: 'bond'})
    const satisfactionId = attitudeConstruct(facts, 'satisfaction')
    if (construct === null || satisfactionId === null) return null
    const scope = worthKeeping(facts)
    const group = [`low:${construct}`, `high:${satisfactionId}`, 'not:subtype:by-habit', ...scope] as const
    const cell = facts.cell(...group)
    const [bond, satisfaction] = [facts.score(construct, ...group), facts.score(satisfactionId, ...group)]
    if (cell === null || bond === null || satisfaction === null) return null
    return {
      group,
      values: {
        bond: bond.estimate,
        satisfaction: satisfaction.estimate,
        scope: scope.length > 0 ? 'main' : 'all',
      },
      evidence: [groupEvidence(cell), evidence('mean-social-bond', bond, 'pomp')],
      effect: null,
      kpi: {
        measure: 'mean-social-bond',
        baseline: bond.estimate,
        target: Math.min(100, bond.estimate + 10),
        unit: 'pomp',
        months: 12,
      },
      stake: cell.value ?? Number.NaN,
    }
  },
})
