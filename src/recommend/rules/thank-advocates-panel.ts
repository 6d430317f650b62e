import {evidence, groupEvidence} from '../evidence.ts'
import type {Facts, GroupId} from '../facts.ts'
import {measuredConstruct} from '../measured-construct.ts'
import {rule} from '../rule.ts'

export const thankAdvocatesPanel = rule({
  id: 'thank-advocates-panel',
  axis: 'loyalty',
  source:
    'D21, D29; Volle, on the panels of expert customers of Casino and Bien Joué (2001); Fuchs, Prandelli & Schreier 2010',
  effort: 'low',
  horizon: 6,
  conflictsWith: [],
  texts: {
    en: {
      title: 'Invite the loyal customers who speak up onto a panel of experts',
      finding:
        'Loyal and outspoken, {count, plural, one {# customer tells} other {# customers tell}} you what goes well and what does not: their probability of being loyal is {loyal, number, share}, against {others, number, share} for the others. Unheard, that voice goes elsewhere.',
      action:
        'Marketing invites thirty of them to a panel of expert customers, renewed every six months: they test products before launch, assess the welcome, and see in writing which of their ideas were kept. Thank them by access and recognition (preview, visit behind the scenes), not by money.',
      who: 'Loyal customers who readily say what they think',
      avoid: 'Do not consult them without answering: an unanswered idea costs more than a question never asked.',
      kpi: 'Number of panel proposals put into practice: {target, number, integer} in {months, number, integer} months',
    },
    fr: {
      title: 'Réunissez les fidèles qui s’expriment dans un panel de clients experts',
      finding:
        'Fidèles et francs, {count, plural, one {# client vous dit} other {# clients vous disent}} ce qui va et ce qui ne va pas : leur probabilité d’être fidèles est de {loyal, number, share}, contre {others, number, share} chez les autres. Sans écoute, cette parole ira ailleurs.',
      action:
        'Le marketing en invite trente dans un panel de clients experts, renouvelé tous les six mois : ils testent les produits avant leur sortie, évaluent l’accueil et voient par écrit quelles idées ont été retenues. Remerciez-les par l’accès et la reconnaissance (avant-première, visite des coulisses), non par de l’argent.',
      who: 'Fidèles qui disent volontiers ce qu’ils pensent',
      avoid:
        'Ne les consultez pas sans leur répondre : une idée restée sans suite coûte plus cher qu’une question jamais posée.',
      kpi: 'Nombre de propositions du panel mises en œuvre : {target, number, integer} en {months, number, integer} mois',
    },
  },
  when: (facts) => {
    const group = speakers(facts)
    const cell = facts.cell(...group)
    const loyal = facts.share('loyal', ...group)
    const others = facts.share('loyal', 'not:class:loyal')
    const all = facts.share('loyal')
    if (cell === null || loyal === null || all === null) return null
    return {
      group,
      values: {loyal: loyal.estimate, others: (others ?? all).estimate},
      evidence: [groupEvidence(cell), evidence('share-loyal', loyal, 'share')],
      effect: null,
      kpi: {measure: 'panel-proposals', baseline: 0, target: 5, unit: 'count', months: 6},
      stake: Number.NaN,
    }
  },
})

function speakers(facts: Facts): readonly GroupId[] {
  const voice = measuredConstruct(facts, {role: 'voice'})
  return voice === null ? ['class:loyal', 'flag:advocate'] : ['class:loyal', `high:${voice}`]
}
