import {groupEvidence} from '../evidence.ts'
import type {GroupId} from '../facts.ts'
import {measuredConstruct} from '../measured-construct.ts'
import {rule} from '../rule.ts'

export const thankAdvocatesPanel = rule({
  id: 'thank-advocates-panel',
  axis: 'loyalty',
  source: 'D21, D29; Volle; Fuchs, Prandelli & Schreier 2010',
  effort: 'low',
  horizon: 6,
  conflictsWith: [],
  texts: {
    en: {
      title:
        'Invite {measure, select, voice {the loyal customers who speak up} other {your loyal advocates}} onto a panel of experts',
      finding:
        '{measure, select, voice {Loyal and outspoken, {count, plural, one {# customer, {shareOfCustomers, number, share} of those classified, tells} other {# customers, {shareOfCustomers, number, share} of those classified, tell}} you what goes well and what does not. Unheard, that voice goes elsewhere.} other {Loyal and ready to recommend you, {count, plural, one {# customer makes} other {# customers make}} {shareOfCustomers, number, share} of those classified: you have not asked them yet what they would change.}}',
      action:
        'Marketing invites thirty of them to a panel of expert customers, renewed every six months: they test products before launch, assess the welcome, and see in writing which of their ideas were kept. Thank them by access and recognition (preview, visit behind the scenes), not by money.',
      who: '{measure, select, voice {Loyal customers who readily say what they think} other {Loyal customers who recommend you}}',
      avoid: 'Do not consult them without answering: an unanswered idea costs more than a question never asked.',
      kpi: 'Number of panel proposals put into practice',
    },
    fr: {
      title:
        'Réunissez {measure, select, voice {les fidèles qui s’expriment} other {vos avocats fidèles}} dans un panel de clients experts',
      finding:
        '{measure, select, voice {Fidèles et francs, {count, plural, one {# client, soit {shareOfCustomers, number, share} des clients classés, vous dit} other {# clients, soit {shareOfCustomers, number, share} des clients classés, vous disent}} ce qui va et ce qui ne va pas. Sans écoute, cette parole ira ailleurs.} other {Fidèles et prêts à vous recommander, {count, plural, one {# client représente} other {# clients représentent}} {shareOfCustomers, number, share} des clients classés : vous ne leur avez pas encore demandé ce qu’ils changeraient.}}',
      action:
        'Le marketing en invite trente dans un panel de clients experts, renouvelé tous les six mois : ils testent les produits avant leur sortie, évaluent l’accueil et voient par écrit quelles idées ont été retenues. Remerciez-les par l’accès et la reconnaissance (avant-première, visite des coulisses), non par de l’argent.',
      who: '{measure, select, voice {Fidèles qui disent volontiers ce qu’ils pensent} other {Fidèles qui vous recommandent}}',
      avoid:
        'Ne les consultez pas sans leur répondre : une idée restée sans suite coûte plus cher qu’une question jamais posée.',
      kpi: 'Nombre de propositions du panel mises en œuvre',
    },
  },
  when: (facts) => {
    const voice = measuredConstruct(facts, {role: 'voice'})
    const group: readonly GroupId[] = ['class:loyal', voice === null ? 'flag:advocate' : `high:${voice}`]
    const cell = facts.cell(...group)
    if (cell === null) return null
    return {
      group,
      values: {measure: voice === null ? 'advocacy' : 'voice'},
      evidence: [groupEvidence(cell)],
      effect: null,
      kpi: {measure: 'panel-proposals', baseline: 0, target: 5, unit: 'count', months: 6},
      stake: cell.value ?? Number.NaN,
    }
  },
})
