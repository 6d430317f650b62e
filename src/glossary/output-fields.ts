import type {About} from '../kernel/index.ts'
import {findingFields} from './finding-fields.ts'
import {plainNumbers} from './number-fields.ts'
import {portfolioFields} from './portfolio-fields.ts'

/** What the columns of the customers CSV and the fields of the JSON hold, by name: [in English, in French]. */
const fields: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  score_construct: [
    'Customers CSV: the score of one construct, 0 to 100 (POMP); empty where too few of its items were answered.',
    'CSV des clients : le score d’un construit, de 0 à 100 (POMP) ; vide quand trop peu de ses items ont une réponse.',
  ],
  p_loyal: [
    'Customers CSV: the probability that this customer is loyal, 0 to 1, given the answers and their error of measurement. The three probabilities sum to exactly 1.',
    'CSV des clients : la probabilité que ce client soit fidèle, de 0 à 1, vu ses réponses et leur erreur de mesure. La somme des trois probabilités est exactement 1.',
  ],
  p_inert: [
    'Customers CSV: the probability that this customer is inert, 0 to 1: comes back by habit, or nothing holds them.',
    'CSV des clients : la probabilité que ce client soit inerte, de 0 à 1 : il revient par habitude, ou rien ne le retient.',
  ],
  p_retained: [
    'Customers CSV: the probability that this customer is retained, 0 to 1: stays for want of another choice, real or perceived.',
    'CSV des clients : la probabilité que ce client soit retenu, de 0 à 1 : il reste faute d’autre choix, réel ou perçu.',
  ],
  class: [
    'Customers CSV: the most probable of loyal, inert and retained; empty for a customer excluded or not classified.',
    'CSV des clients : la plus probable des classes fidèle, inerte et retenu (loyal, inert, retained) ; vide pour un client exclu ou non classé.',
  ],
  subtype: [
    'Customers CSV: the kind within the class, as a code.',
    'CSV des clients : la sorte, dans la classe, en code.',
  ],
  reason: [
    'Customers CSV: why this class, or why none, as a code that relmark explain knows.',
    'CSV des clients : pourquoi cette classe, ou aucune, en code que relmark explain connaît.',
  ],
  reason_text: ['Customers CSV: the reason in words.', 'CSV des clients : la raison en mots.'],
  value_tier: [
    'Customers CSV: heavy, medium, small or none by what the customer brings, where spending or margin is known.',
    'CSV des clients : gros, moyen, petit ou non-client selon ce qu’il rapporte (heavy, medium, small, none), quand les dépenses ou la marge sont connues.',
  ],
  risk: [
    'Customers CSV: an index of the risk of leaving, 0 to 1, from the attitude, what holds the customer, a fall of spending, complaints and events; its weights are assumed, it ranks and does not predict. JSON: who may leave, by cause, and the value at risk.',
    'CSV des clients : un indice du risque de départ, de 0 à 1, d’après l’attitude, ce qui retient le client, la baisse de ses dépenses, les réclamations et les événements ; ses poids sont supposés, il classe et ne prédit pas. JSON : qui risque de partir, par cause, et la valeur en jeu.',
  ],
  risk_reason: [
    'Customers CSV: what raises the risk of leaving most, as a code or the name of an event column.',
    'CSV des clients : ce qui élève le plus le risque de départ, en code ou par le nom d’une colonne d’événement.',
  ],
  risk_reason_text: ['Customers CSV: that cause in words.', 'CSV des clients : cette cause en mots.'],
  watch: [
    'Customers CSV: 1 for a customer of the watch list (value and risk both high), 0 for the others.',
    'CSV des clients : 1 pour un client de la liste de surveillance (valeur et risque élevés), 0 pour les autres.',
  ],
  watch_rank: [
    'Customers CSV: rank in the watch list, by value at risk; 1 comes first.',
    'CSV des clients : rang dans la liste de surveillance, selon la valeur en jeu ; 1 vient en premier.',
  ],
  stage: [
    'Customers CSV: stage of the relationship: pre-relation, development, maturity, decline or unknown.',
    'CSV des clients : étape de la relation : pré-relation, développement, maturité, déclin ou inconnue (pre-relation, development, maturity, decline, unknown).',
  ],
  rung: [
    'Customers CSV: rung of the relationship ladder, from prospect to partner.',
    'CSV des clients : barreau de l’échelle relationnelle, de prospect à partenaire.',
  ],
  account_class: [
    'Customers CSV: in business markets, the class of the respondent’s whole account.',
    'CSV des clients : en B2B, la classe du compte entier auquel appartient le répondant.',
  ],
  account_disagreement: [
    'Customers CSV: how far the respondents of the account disagree, 0 (of one mind) upwards.',
    'CSV des clients : désaccord entre les répondants du compte, à partir de 0 (tous d’accord).',
  ],
  position: [
    'JSON: where customers stand: life cycle, ladder, empowerment, norms, benefits, accounts.',
    'JSON : où en sont les clients : cycle de vie, échelle, empowerment, normes, bénéfices, comptes.',
  ],
  next_action: [
    'Customers CSV: the recommendation that concerns this customer first, as a code that relmark explain knows.',
    'CSV des clients : la recommandation qui concerne d’abord ce client, en code que relmark explain connaît.',
  ],
  would_change: [
    'Customers CSV: the smallest change of one score that would make another class the most probable, as construct:points:class; points are those of the answers. Empty where no single construct would do.',
    'CSV des clients : le plus petit changement d’un score qui rendrait une autre classe la plus probable, noté construit:points:classe ; ce sont des points de réponse. Vide si aucun construit n’y suffit seul.',
  ],
  would_change_text: ['Customers CSV: that change in words.', 'CSV des clients : ce changement en mots.'],
  next_action_text: ['Customers CSV: the next action in words.', 'CSV des clients : la prochaine action en mots.'],
  kind: [
    'JSON: what the result is, such as diagnosis or check.',
    'JSON : ce qu’est le résultat, comme diagnosis ou check.',
  ],
  schemaVersion: [
    'JSON: version of the format, raised when a field is renamed or removed.',
    'JSON : version du format, augmentée quand un champ est renommé ou retiré.',
  ],
  tool: [
    'JSON: the program that made the result, and its version.',
    'JSON : le programme qui a fait le résultat, et sa version.',
  ],
  seed: [
    'JSON: seed of the random draws behind the intervals; the same seed gives the same numbers.',
    'JSON : graine des tirages derrière les intervalles ; même graine, mêmes nombres.',
  ],
  asOf: [
    'JSON: reference date of the result, from --as-of, the configuration or the latest answer; never the clock.',
    'JSON : date de référence du résultat, prise de --as-of, de la configuration ou de la dernière réponse ; jamais de l’horloge.',
  ],
  input: [
    'JSON: what was read and what became of it: rows = analysed + excluded, cells = valid + missing + rejected.',
    'JSON : ce qui a été lu et ce qu’il en est advenu : lignes = analysées + exclues, cellules = valides + manquantes + rejetées.',
  ],
  questionnaire: [
    'JSON: the questionnaire read, with the labels of its constructs and items.',
    'JSON : le questionnaire lu, avec les noms de ses construits et de ses items.',
  ],
  quality: [
    'JSON: missing answers and signs of careless answering.',
    'JSON : réponses manquantes et signes d’inattention.',
  ],
  scales: [
    'JSON: by construct, the reliability of its scale, its items and its mean.',
    'JSON : par construit, la fiabilité de son échelle, ses items et sa moyenne.',
  ],
  measurement: [
    'JSON: all questions together: exploratory and factor analysis, purification, discriminant validity; each part says whether it could be done.',
    'JSON : toutes les questions ensemble : analyses exploratoire et factorielle, purification, validité discriminante ; chaque partie dit si elle a pu être menée.',
  ],
  factorModel: [
    'JSON: the confirmatory model of all scales: fit, loadings, correlations, HTMT, problems and what was tried instead.',
    'JSON : le modèle confirmatoire de toutes les échelles : ajustement, contributions, corrélations, HTMT, problèmes et ce qui a été essayé à la place.',
  ],
  benefits: [
    'JSON: the five benefits of loyal customers tested, class against class.',
    'JSON : les cinq avantages des clients fidèles mis à l’épreuve, classe contre classe.',
  ],
  drivers: [
    'JSON: for each outcome, what every construct weighs in it (LMG), with intervals.',
    'JSON : pour chaque résultat, ce que chaque construit y pèse (LMG), avec les intervalles.',
  ],
  explained: [
    'JSON: share of each outcome’s variance that its drivers explain together.',
    'JSON : part de la variance de chaque résultat que ses déterminants expliquent ensemble.',
  ],
  paths: [
    'JSON: the path model from the inputs to the outcomes: direct, indirect and total effects.',
    'JSON : le modèle de cheminement, des antécédents aux résultats : effets directs, indirects et totaux.',
  ],
  moderation: [
    'JSON: whether the paths are the same in every group of the column of --invariance: each path by group, its difference and its test.',
    'JSON : si les liens sont les mêmes dans chaque groupe de la colonne de --invariance : chaque lien par groupe, son écart et son test.',
  ],
  profiles: [
    'JSON: the classes crossed with the columns of the survey, comparisons of means, correlations, regressions and hypotheses.',
    'JSON : les classes croisées avec les colonnes de l’enquête, comparaisons de moyennes, corrélations, régressions et hypothèses.',
  ],
  verbatims: [
    'JSON: free comments by theme of the coding grid, word for word; only where --verbatim asked for them. Personal data.',
    'JSON : commentaires libres par thème de la grille de codage, mot pour mot ; seulement si --verbatim les a demandés. Données personnelles.',
  ],
  study: [
    'JSON: what the configuration says of the study: context, question, hypotheses, sample.',
    'JSON : ce que la configuration dit de l’étude : contexte, problématique, hypothèses, échantillon.',
  ],
  warnings: [
    'JSON: what to know before trusting the numbers, as codes that relmark explain knows.',
    'JSON : ce qu’il faut savoir avant de se fier aux nombres, en codes que relmark explain connaît.',
  ],
  context: [
    'JSON: the words of the case: company, currency, margin, number of customers.',
    'JSON : les mots du cas : entreprise, monnaie, marge, nombre de clients.',
  ],
  classified: ['JSON: number of customers given a class.', 'JSON : nombre de clients classés.'],
  classification: [
    'JSON: the rule used, its cut-offs, the proxies and the model behind the probabilities.',
    'JSON : la règle suivie, ses seuils, les mesures de remplacement et le modèle derrière les probabilités.',
  ],
  shares: [
    'JSON: shares of loyal, inert and retained customers, each with its interval.',
    'JSON : parts des clients fidèles, inertes et retenus, chacune avec son intervalle.',
  ],
  subtypes: ['JSON: share and number of customers by sub-type.', 'JSON : part et nombre de clients par sous-type.'],
  flags: [
    'JSON: number and share of customers with each flag. Customers CSV: the flags of one customer.',
    'JSON : nombre et part des clients qui portent chaque signal. CSV des clients : les signaux d’un client.',
  ],
  value: [
    'JSON: the portfolio in money: concentration, tiers, value by class; null where spending is unknown.',
    'JSON : le portefeuille en argent : concentration, tranches, valeur par classe ; null quand les dépenses sont inconnues.',
  ],
  breakdowns: [
    'JSON: classes and value by channel, segment, wave and role; small groups are merged.',
    'JSON : classes et valeur par canal, segment, vague et fonction ; les petits groupes sont réunis.',
  ],
  recommendations: [
    'JSON: what to do, by axis, with evidence, effort, effect and the number to watch.',
    'JSON : que faire, par axe, avec les preuves, l’effort, l’effet et l’indicateur à suivre.',
  ],
}

/** Each as an entry that answers to its own name, whatever the language. */
export const outputFields: readonly About[] = Object.entries({
  ...plainNumbers,
  ...findingFields,
  ...portfolioFields,
  ...fields,
}).map(([name, [en, fr]]) => ({
  id: `field-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll('_', '-')}`,
  kind: 'column',
  texts: {en: {title: name, definition: en}, fr: {title: name, definition: fr}},
  source: 'docs/interface.md',
}))
