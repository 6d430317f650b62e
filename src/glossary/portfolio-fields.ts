/** Numbers of the JSON about the value of the portfolio, the profiles of the study and the recommendations: [in English, in French]. */
export const portfolioFields: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  customers: [
    'JSON: under lorenz, cumulative share of the customers from the least valuable, 0 to 1.',
    'JSON : sous lorenz, part cumulée des clients depuis ceux de moindre valeur, de 0 à 1.',
  ],
  shareOfCustomers: ['JSON: part of the customers concerned, 0 to 1.', 'JSON : part des clients concernés, de 0 à 1.'],
  meanValue: [
    'JSON: mean yearly value of a customer of the group.',
    'JSON : valeur annuelle moyenne d’un client du groupe.',
  ],
  acquisitionCost: [
    'JSON: mean cost of winning a customer of the group.',
    'JSON : coût moyen d’acquisition d’un client du groupe.',
  ],
  adjusted: [
    'JSON: p adjusted by Holm for all tests of its kind.',
    'JSON : p corrigé par Holm pour tous les tests de sa sorte.',
  ],
  lowestExpected: [
    'JSON: smallest count expected in a cell of a cross table; under five, the exact test is used.',
    'JSON : plus petit effectif attendu dans une case d’un tableau croisé ; sous cinq, le test exact est employé.',
  ],
  middle: [
    'JSON: mean of the values in the middle, as few as may be described; in place of the median, which is one customer’s.',
    'JSON : moyenne des valeurs du milieu, aussi peu nombreuses qu’on peut les décrire ; à la place de la médiane, qui est celle d’un client.',
  ],
  f: [
    'JSON: F statistic of an analysis of variance or of a regression.',
    'JSON : statistique F d’une analyse de variance ou d’une régression.',
  ],
  a: [
    'JSON: first of the two groups compared, by its place; or of the two constructs of a pair.',
    'JSON : premier des deux groupes comparés, par son rang ; ou des deux construits d’une paire.',
  ],
  b: [
    'JSON: second of the two groups compared, or of a pair; under a regression, the unstandardised coefficient.',
    'JSON : second des deux groupes comparés, ou d’une paire ; sous une régression, le coefficient non standardisé.',
  ],
  statistic: ['JSON: value of the test’s statistic.', 'JSON : valeur de la statistique du test.'],
  h: ['JSON: statistic of the Kruskal–Wallis test.', 'JSON : statistique du test de Kruskal-Wallis.'],
  epsilonSquared: [
    'JSON: part of the variance of ranks that the groups explain, 0 to 1 (Kruskal–Wallis).',
    'JSON : part de la variance des rangs que les groupes expliquent, de 0 à 1 (Kruskal-Wallis).',
  ],
  adjustedRSquared: [
    'JSON: R² of a regression, less what chance alone gives so many predictors.',
    'JSON : R² d’une régression, moins ce que le hasard seul donne à autant de prédicteurs.',
  ],
  beta: ['JSON: standardised coefficient of a regression.', 'JSON : coefficient standardisé d’une régression.'],
  t: [
    'JSON: Student’s t: a coefficient over its standard error.',
    'JSON : t de Student : un coefficient divisé par son erreur type.',
  ],
  expected: [
    'JSON: share of a label in the customer base, against which the sample is tested.',
    'JSON : part d’un libellé dans la clientèle, à laquelle l’échantillon est comparé.',
  ],
  invited: ['JSON: people asked to answer.', 'JSON : personnes invitées à répondre.'],
  population: [
    'JSON: shares of the customer base by column and label, from the configuration.',
    'JSON : parts de la clientèle par colonne et libellé, prises de la configuration.',
  ],
  comments: ['JSON: comments of the respondents analysed.', 'JSON : commentaires des répondants analysés.'],
  uncoded: [
    'JSON: comments that no theme of the coding grid holds.',
    'JSON : commentaires qu’aucun thème de la grille de codage ne retient.',
  ],
  byClass: ['JSON: the same count for each class.', 'JSON : le même effectif pour chaque classe.'],
  priority: [
    'JSON: rank of a recommendation on its axis, 1 first; of a norm, whether it should come first.',
    'JSON : rang d’une préconisation sur son axe, 1 en premier ; d’une norme, si elle doit passer d’abord.',
  ],
  delta: [
    'JSON: points by which the lever of a recommendation is raised to reckon its effect.',
    'JSON : points dont le levier d’une préconisation est relevé pour en estimer l’effet.',
  ],
  target: [
    'JSON: value that the indicator of a recommendation should reach.',
    'JSON : valeur que doit atteindre l’indicateur d’une préconisation.',
  ],
  months: [
    'JSON: months given to the indicator to reach its target.',
    'JSON : mois donnés à l’indicateur pour atteindre sa cible.',
  ],
  horizon: [
    'JSON: months after which a recommendation should show.',
    'JSON : mois au bout desquels une préconisation doit porter.',
  ],
  score: [
    'JSON: what ranks a recommendation within its axis: reach × gain × confidence ÷ effort.',
    'JSON : ce qui classe une préconisation sur son axe : portée × gain × confiance ÷ effort.',
  ],
}
