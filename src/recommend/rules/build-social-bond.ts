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
        'Satisfied but known by nobody: {count, plural, one {# customer rates} other {# customers rate}} the social bond {bond, number, integer} out of 100 for a satisfaction of {satisfaction, number, integer}. Nothing personal would be lost by leaving, and a personal bond is what rivals copy last.',
      action:
        'The sales network gives each of them a named contact who calls twice a year without selling, and whose replacement is introduced in person; branches hold two meetings a year among customers; preferences noted once are known at every contact.',
      who: '{scope, select, main {Satisfied heavy and medium customers with a weak social bond} other {Satisfied customers with a weak social bond}}',
      avoid: 'Do not mistake automatic first-name e-mails for a bond: it is a person who creates one.',
      kpi: 'Mean social bond of these customers: from {baseline, number, integer} to {target, number, integer} out of 100 in {months, number, integer} months',
    },
    fr: {
      title: 'Donnez un visage à la relation : créez du lien social',
      finding:
        'Satisfaits, mais connus de personne : {count, plural, one {# client note} other {# clients notent}} le lien social à {bond, number, integer} sur 100 pour une satisfaction de {satisfaction, number, integer}. En partant, ils ne perdraient rien de personnel ; or le lien social est ce que la concurrence imite le plus difficilement.',
      action:
        'Le réseau commercial attribue à chacun un interlocuteur qui appelle deux fois par an sans rien vendre et présente lui-même son successeur ; les agences organisent deux rencontres par an entre clients ; une préférence notée une fois est connue à chaque contact.',
      who: '{scope, select, main {Gros et moyens clients satisfaits dont le lien social est faible} other {Clients satisfaits dont le lien social est faible}}',
      avoid:
        'Ne prenez pas un courriel automatique au prénom du client pour du lien social : seule une personne le crée.',
      kpi: 'Lien social moyen de ces clients : de {baseline, number, integer} à {target, number, integer} sur 100 en {months, number, integer} mois',
    },
  },
  when: (facts) => {
    const construct = measuredConstruct(facts, {role: 'bond'})
    const satisfactionId = attitudeConstruct(facts, 'satisfaction')
    if (construct === null || satisfactionId === null) return null
    const scope = worthKeeping(facts)
    const group = [`low:${construct}`, `high:${satisfactionId}`, ...scope] as const
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
