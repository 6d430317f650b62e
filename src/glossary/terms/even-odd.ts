import type {About} from '../../kernel/index.ts'

export const evenOdd: About = {
  id: 'even-odd',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Even–odd consistency',
      definition:
        'Do the two halves of the scales agree? Within one person, the correlation over the scales between the mean of the items of odd place and that of the items of even place. Somebody who reads is high and low on the same scales in both halves.',
      formula: 'r = cor(odd means, even means); consistency = 2r / (1 + r)',
      threshold:
        'Flagged below the value under which one careful respondent in a hundred of this survey falls by chance, and never above 0.30; not used where the survey has too few scales.',
    },
    fr: {
      title: 'Cohérence pair–impair',
      definition:
        'Les deux moitiés des échelles s’accordent-elles ? Chez une même personne, corrélation, d’une échelle à l’autre, entre la moyenne des items de rang impair et celle des items de rang pair. Qui lit les questions est haut et bas sur les mêmes échelles dans les deux moitiés.',
      formula: 'r = cor(moyennes impaires, moyennes paires) ; cohérence = 2r / (1 + r)',
      threshold:
        'Signalée sous la valeur qu’un répondant attentif sur cent de cette enquête n’atteint pas par hasard, et jamais au-dessus de 0,30 ; non utilisée quand l’enquête a trop peu d’échelles.',
    },
  },
  source: 'Johnson 2005, Journal of Research in Personality 39; Meade & Craig 2012, Psychological Methods 17(3)',
}
