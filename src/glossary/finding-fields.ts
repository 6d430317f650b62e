/**
 * Numbers and estimates of the JSON that classification, drivers, positions, risk, what-ifs and comparisons hold under names of
 * their own: [in English, in French].
 */
export const findingFields: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  cutoff: [
    'JSON: score from which a construct counts as high, 0 to 100.',
    'JSON : score à partir duquel un construit compte comme élevé, de 0 à 100.',
  ],
  correlations: [
    'JSON: correlations between the constructs of a model, one pair a row.',
    'JSON : corrélations entre les construits d’un modèle, une paire par ligne.',
  ],
  covariance: [
    'JSON: under classification.model, covariances of the scores that decide, as observed, in squared points.',
    'JSON : sous classification.model, covariances des scores qui décident, tels qu’observés, en points au carré.',
  ],
  errorVariance: [
    'JSON: under classification.model, variance of the measurement error of each deciding score, in squared points.',
    'JSON : sous classification.model, variance de l’erreur de mesure de chaque score qui décide, en points au carré.',
  ],
  weights: [
    'JSON: under classification.model, how much each observed score moves each expected true score; a row a construct.',
    'JSON : sous classification.model, ce dont chaque score observé déplace chaque score vrai attendu ; une ligne par construit.',
  ],
  x: [
    'JSON: under classification.map, the lowest of the deciding attitude scores, in steps of ten points.',
    'JSON : sous classification.map, le plus bas des scores d’attitude qui décident, par pas de dix points.',
  ],
  y: [
    'JSON: under classification.map, the highest of constraint and habit, in steps of ten points.',
    'JSON : sous classification.map, le plus haut de la contrainte et de l’habitude, par pas de dix points.',
  ],
  hard: [
    'JSON: share of the customers whose most probable class it is, with Wilson’s interval: a count, which measurement error biases.',
    'JSON : part des clients dont c’est la classe la plus probable, avec l’intervalle de Wilson : un décompte, que l’erreur de mesure fausse.',
  ],
  bounds: [
    'JSON: lowest and highest values that an inferred share can take.',
    'JSON : plus petite et plus grande valeurs que peut prendre une part déduite.',
  ],
  shift: [
    'JSON: points by which the cut-offs were moved.',
    'JSON : nombre de points dont les seuils ont été déplacés.',
  ],
  changed: [
    'JSON: part of the customers whose class changes when the cut-offs are moved so, 0 to 1.',
    'JSON : part des clients qui changent de classe quand les seuils bougent ainsi, de 0 à 1.',
  ],
  k: [
    'JSON: number of groups of a mixture; of those tried, the one with the lowest BIC.',
    'JSON : nombre de groupes d’un mélange ; parmi ceux essayés, celui du plus petit BIC.',
  ],
  entropy: [
    'JSON: how surely customers fall into one group of a mixture: 1, each in one; 0, chance.',
    'JSON : netteté de l’appartenance aux groupes d’un mélange : 1, chacun dans un seul ; 0, le hasard.',
  ],
  other: [
    'JSON: under benefits, mean of the customers that the loyal ones are compared with.',
    'JSON : sous benefits, moyenne des clients auxquels les fidèles sont comparés.',
  ],
  difference: [
    'JSON: one side less the other, with its interval: loyal less others, second less first, or first group less second.',
    'JSON : un côté moins l’autre, avec son intervalle : fidèles moins autres, second moins premier, ou premier groupe moins second.',
  ],
  effect: [
    'JSON: a difference in standard deviations (Hedges’ g under benefits); in a recommendation, what it should bring.',
    'JSON : un écart en écarts types (g de Hedges sous benefits) ; dans une préconisation, ce qu’elle devrait apporter.',
  ],
  coefficient: [
    'JSON: points of the outcome per point of the construct, all drivers together.',
    'JSON : points du résultat par point du construit, tous les déterminants ensemble.',
  ],
  sign: [
    'JSON: direction of a driver’s coefficient, −1 or 1; 0 where its interval holds zero.',
    'JSON : sens du coefficient d’un déterminant, −1 ou 1 ; 0 quand son intervalle contient zéro.',
  ],
  parameters: ['JSON: numbers that a model estimates.', 'JSON : nombres qu’un modèle estime.'],
  rSquared: [
    'JSON: share of a construct’s variance that those before it explain, 0 to 1.',
    'JSON : part de la variance d’un construit que ceux d’avant expliquent, de 0 à 1.',
  ],
  direct: [
    'JSON: effect of one construct on another, the others held equal; of a what-if, the levers alone.',
    'JSON : effet d’un construit sur un autre, le reste étant égal ; d’une simulation, les leviers seuls.',
  ],
  indirect: [
    'JSON: the part of an effect that goes through the constructs between.',
    'JSON : la part d’un effet qui passe par les construits intermédiaires.',
  ],
  groups: [
    'JSON: the same number group by group, with its interval; or the groups themselves.',
    'JSON : le même nombre groupe par groupe, avec son intervalle ; ou les groupes eux-mêmes.',
  ],
  means: [
    'JSON: under empowerment, mean scores of control, cooperation and ownership.',
    'JSON : sous empowerment, scores moyens de contrôle, de coopération et d’appropriation.',
  ],
  toOwnership: [
    'JSON: effect of the power customers feel on their sense of ownership, points per point.',
    'JSON : effet du pouvoir que sentent les clients sur leur sentiment d’appropriation, points par point.',
  ],
  toOutcome: [
    'JSON: effect of the sense of ownership on loyalty, power held equal, points per point.',
    'JSON : effet du sentiment d’appropriation sur la fidélité, à pouvoir égal, points par point.',
  ],
  lived: [
    'JSON: how a norm or a relational benefit is lived, 0 to 100.',
    'JSON : comment une norme ou un bénéfice relationnel est vécu, de 0 à 100.',
  ],
  matters: [
    'JSON: how much it matters: 0 to 100 where asked, else its correlation with commitment.',
    'JSON : combien cela compte : de 0 à 100 si la question est posée, sinon sa corrélation avec l’engagement.',
  ],
  gap: [
    'JSON: what is lived or perceived less what matters or was expected, customer by customer.',
    'JSON : le vécu ou le perçu moins ce qui compte ou était attendu, client par client.',
  ],
  expectation: ['JSON: mean score of what was expected.', 'JSON : score moyen de ce qui était attendu.'],
  perception: ['JSON: mean score of what was found.', 'JSON : score moyen de ce qui a été perçu.'],
  disappointed: [
    'JSON: share of the customers who found less than they expected, 0 to 1.',
    'JSON : part des clients qui ont trouvé moins qu’attendu, de 0 à 1.',
  ],
  all: ['JSON: the number for all customers together.', 'JSON : le nombre pour tous les clients ensemble.'],
  classes: [
    'JSON: the same number for loyal, inert and retained customers.',
    'JSON : le même nombre pour les clients fidèles, inertes et retenus.',
  ],
  accounts: [
    'JSON: customer companies of which somebody answered; under review, those of the yearly review.',
    'JSON : entreprises clientes dont quelqu’un a répondu ; sous review, celles de la revue annuelle.',
  ],
  several: [
    'JSON: accounts in which two people or more were classified.',
    'JSON : comptes où deux personnes au moins sont classées.',
  ],
  respondents: ['JSON: people who answered.', 'JSON : personnes qui ont répondu.'],
  disagreement: [
    'JSON: range of the probabilities of the account’s class between its respondents, on average.',
    'JSON : étendue moyenne, entre les répondants d’un compte, des probabilités de sa classe.',
  ],
  split: [
    'JSON: accounts whose respondents are not all in one class: their share, or how many.',
    'JSON : comptes dont les répondants ne sont pas tous de la même classe : leur part, ou leur nombre.',
  ],
  lead: [
    'JSON: probability of being loyal of a role less that of the others in the same account.',
    'JSON : probabilité d’être fidèle d’une fonction moins celle des autres du même compte.',
  ],
  suppressedRoles: [
    'JSON: roles with too few people to be shown.',
    'JSON : fonctions trop peu représentées pour être montrées.',
  ],
  shareOfValue: [
    'JSON: part of the value held by those concerned, 0 to 1.',
    'JSON : part de la valeur détenue par les clients concernés, de 0 à 1.',
  ],
  notLoyal: ['JSON: accounts of the review that are not loyal.', 'JSON : comptes de la revue qui ne sont pas fidèles.'],
  contractEnding: [
    'JSON: accounts of the review whose contract ends within 90 days.',
    'JSON : comptes de la revue dont le contrat s’achève dans les 90 jours.',
  ],
  complaintOpen: [
    'JSON: accounts of the review with a complaint not put right.',
    'JSON : comptes de la revue dont une réclamation n’a pas été réparée.',
  ],
  candidates: ['JSON: customers fit for the panel of experts.', 'JSON : clients qui conviennent au panel d’experts.'],
  seated: ['JSON: those of them who sit on it this half-year.', 'JSON : ceux d’entre eux qui y siègent ce semestre.'],
  left: [
    'JSON: former customers who answered; they have no rung.',
    'JSON : anciens clients qui ont répondu ; ils n’ont pas d’échelon.',
  ],
  stayed: [
    'JSON: current customers whom former ones are compared with.',
    'JSON : clients actuels auxquels les anciens sont comparés.',
  ],
  concordance: [
    'JSON: how often the risk index ranks a customer who left above one who stays, 0 to 1; 0.5 is chance.',
    'JSON : fréquence à laquelle l’indice de risque place un client parti au-dessus d’un client resté, de 0 à 1 ; 0,5 est le hasard.',
  ],
  baseline: [
    'JSON: yearly rate of loss from which the risk index starts, assumed.',
    'JSON : taux annuel de perte d’où part l’indice de risque, supposé.',
  ],
  meanRisk: [
    'JSON: mean risk index of the customers with this main cause.',
    'JSON : indice de risque moyen des clients qui ont cette cause principale.',
  ],
  valueAtRisk: [
    'JSON: yearly value times risk of leaving, added up.',
    'JSON : valeur annuelle multipliée par le risque de départ, additionnée.',
  ],
  rate: ['JSON: share of the customers who complained, 0 to 1.', 'JSON : part des clients qui ont réclamé, de 0 à 1.'],
  recovered: [
    'JSON: share of the complaints put right, among those whose outcome is known, 0 to 1.',
    'JSON : part des réclamations réparées, parmi celles dont l’issue est connue, de 0 à 1.',
  ],
  top: [
    'JSON: customers in the tenth most exposed, by value × risk.',
    'JSON : clients du dixième le plus exposé, selon valeur × risque.',
  ],
  overlap: [
    'JSON: part of the most exposed tenth that stays in it when weights of the risk index change, 0 to 1; under together, the mean over all combinations.',
    'JSON : part du dixième le plus exposé qui y reste quand des poids de l’indice de risque changent, de 0 à 1 ; sous together, la moyenne de toutes les combinaisons.',
  ],
  leastOverlap: [
    'JSON: the same part in the worst combination of weights.',
    'JSON : la même part dans la pire combinaison de poids.',
  ],
  watched: [
    'JSON: length of the watch list with such weights; under together, the shortest and the longest.',
    'JSON : longueur de la liste de surveillance avec de tels poids ; sous together, la plus courte et la plus longue.',
  ],
  combinations: [
    'JSON: ways of lowering or raising all weights at once that were tried.',
    'JSON : façons essayées de baisser ou d’élever tous les poids à la fois.',
  ],
  points: [
    'JSON: points by which a lever is raised, or at which it is set.',
    'JSON : points dont un levier est relevé, ou auxquels il est porté.',
  ],
  concerned: [
    'JSON: classified customers whom a what-if changes.',
    'JSON : clients classés que change une simulation.',
  ],
  before: ['JSON: the number as it is.', 'JSON : le nombre tel qu’il est.'],
  after: ['JSON: the number once the levers have moved.', 'JSON : le nombre une fois les leviers déplacés.'],
  securedValue: [
    'JSON: yearly value of the customers who would become loyal, each counted by the change of their probability.',
    'JSON : valeur annuelle des clients qui deviendraient fidèles, chacun comptant pour le changement de sa probabilité.',
  ],
  base: [
    'JSON: number of customers of the company, from the configuration.',
    'JSON : nombre de clients de l’entreprise, pris de la configuration.',
  ],
  first: ['JSON: the number on the first side of a comparison.', 'JSON : le nombre du premier côté d’une comparaison.'],
  second: ['JSON: the number on the second side.', 'JSON : le nombre du second côté.'],
  both: [
    'JSON: customers found on both sides by their identifier.',
    'JSON : clients retrouvés des deux côtés par leur identifiant.',
  ],
  firstOnly: ['JSON: customers found on the first side only.', 'JSON : clients trouvés du premier côté seulement.'],
  secondOnly: ['JSON: customers found on the second side only.', 'JSON : clients trouvés du second côté seulement.'],
  up: [
    'JSON: customers whose score rose by more than measurement error.',
    'JSON : clients dont le score a monté de plus que l’erreur de mesure.',
  ],
  down: [
    'JSON: customers whose score fell by more than measurement error.',
    'JSON : clients dont le score a baissé de plus que l’erreur de mesure.',
  ],
  change: [
    'JSON: after less before; under modificationIndices, what the parameter would become; under risk.sensitivity, by which share each weight was moved.',
    'JSON : après moins avant ; sous modificationIndices, ce que deviendrait le paramètre ; sous risk.sensitivity, la part dont chaque poids a été déplacé.',
  ],
  threshold: [
    'JSON: under risk, the risk from which a customer is watched; under purification, what a question falls short of.',
    'JSON : sous risk, le risque à partir duquel un client est surveillé ; sous purification, ce qu’une question n’atteint pas.',
  ],
  iterations: ['JSON: steps that an iterative fit took.', 'JSON : nombre de pas d’un ajustement itératif.'],
}
