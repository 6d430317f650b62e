/** A work as APA (7th edition) lists it: `&` before the last author, titles between asterisks in italics. */
export interface Reference {
  /** First author and year, as texts cite it. */
  readonly author: string
  readonly year: number
  readonly apa: string
}

const work = (author: string, year: number, apa: string): Reference => ({author, year, apa})

/** Works that the chapters of a study may cite, by first author. */
export const references: readonly Reference[] = [
  work(
    'Aurier',
    2010,
    'Aurier, P., & N’Goala, G. (2010). The differing and mediating roles of trust and relationship commitment in service relationship maintenance and development. *Journal of the Academy of Marketing Science*, *38*(3), 303–325.',
  ),
  work(
    'Bagozzi',
    1988,
    'Bagozzi, R. P., & Yi, Y. (1988). On the evaluation of structural equation models. *Journal of the Academy of Marketing Science*, *16*(1), 74–94.',
  ),
  work(
    'Bentler',
    1980,
    'Bentler, P. M., & Bonett, D. G. (1980). Significance tests and goodness of fit in the analysis of covariance structures. *Psychological Bulletin*, *88*(3), 588–606.',
  ),
  work(
    'Burnham',
    2003,
    'Burnham, T. A., Frels, J. K., & Mahajan, V. (2003). Consumer switching costs: A typology, antecedents, and consequences. *Journal of the Academy of Marketing Science*, *31*(2), 109–126.',
  ),
  work(
    'Churchill',
    1979,
    'Churchill, G. A. (1979). A paradigm for developing better measures of marketing constructs. *Journal of Marketing Research*, *16*(1), 64–73.',
  ),
  work(
    'Cohen',
    1988,
    'Cohen, J. (1988). *Statistical power analysis for the behavioral sciences* (2nd ed.). Lawrence Erlbaum.',
  ),
  work(
    'Dick',
    1994,
    'Dick, A. S., & Basu, K. (1994). Customer loyalty: Toward an integrated conceptual framework. *Journal of the Academy of Marketing Science*, *22*(2), 99–113.',
  ),
  work('Dunn', 1964, 'Dunn, O. J. (1964). Multiple comparisons using rank sums. *Technometrics*, *6*(3), 241–252.'),
  work(
    'Fornell',
    1981,
    'Fornell, C., & Larcker, D. F. (1981). Evaluating structural equation models with unobservable variables and measurement error. *Journal of Marketing Research*, *18*(1), 39–50.',
  ),
  work(
    'Games',
    1976,
    'Games, P. A., & Howell, J. F. (1976). Pairwise multiple comparison procedures with unequal n’s and/or variances: A Monte Carlo study. *Journal of Educational Statistics*, *1*(2), 113–125.',
  ),
  work(
    'Garbarino',
    1999,
    'Garbarino, E., & Johnson, M. S. (1999). The different roles of satisfaction, trust, and commitment in customer relationships. *Journal of Marketing*, *63*(2), 70–87.',
  ),
  work(
    'Gurviez',
    2002,
    'Gurviez, P., & Korchia, M. (2002). Proposition d’une échelle de mesure multidimensionnelle de la confiance dans la marque. *Recherche et Applications en Marketing*, *17*(3), 41–61.',
  ),
  work(
    'Gwinner',
    1998,
    'Gwinner, K. P., Gremler, D. D., & Bitner, M. J. (1998). Relational benefits in services industries: The customer’s perspective. *Journal of the Academy of Marketing Science*, *26*(2), 101–114.',
  ),
  work(
    'Haberman',
    1973,
    'Haberman, S. J. (1973). The analysis of residuals in cross-classified tables. *Biometrics*, *29*(1), 205–220.',
  ),
  work(
    'Hair',
    2010,
    'Hair, J. F., Black, W. C., Babin, B. J., & Anderson, R. E. (2010). *Multivariate data analysis* (7th ed.). Pearson.',
  ),
  work(
    'Henseler',
    2015,
    'Henseler, J., Ringle, C. M., & Sarstedt, M. (2015). A new criterion for assessing discriminant validity in variance-based structural equation modeling. *Journal of the Academy of Marketing Science*, *43*(1), 115–135.',
  ),
  work(
    'Hirschman',
    1970,
    'Hirschman, A. O. (1970). *Exit, voice, and loyalty: Responses to decline in firms, organizations, and states*. Harvard University Press.',
  ),
  work(
    'Hu',
    1999,
    'Hu, L., & Bentler, P. M. (1999). Cutoff criteria for fit indexes in covariance structure analysis: Conventional criteria versus new alternatives. *Structural Equation Modeling*, *6*(1), 1–55.',
  ),
  work(
    'Hubert',
    1985,
    'Hubert, L., & Arabie, P. (1985). Comparing partitions. *Journal of Classification*, *2*(1), 193–218.',
  ),
  work(
    'Jones',
    2000,
    'Jones, M. A., Mothersbaugh, D. L., & Beatty, S. E. (2000). Switching barriers and repurchase intentions in services. *Journal of Retailing*, *76*(2), 259–274.',
  ),
  work(
    'Kruskal',
    1952,
    'Kruskal, W. H., & Wallis, W. A. (1952). Use of ranks in one-criterion variance analysis. *Journal of the American Statistical Association*, *47*(260), 583–621.',
  ),
  work(
    'Lacœuilhe',
    2000,
    'Lacœuilhe, J. (2000). L’attachement à la marque : proposition d’une échelle de mesure. *Recherche et Applications en Marketing*, *15*(4), 61–77.',
  ),
  work(
    'Morgan',
    1994,
    'Morgan, R. M., & Hunt, S. D. (1994). The commitment–trust theory of relationship marketing. *Journal of Marketing*, *58*(3), 20–38.',
  ),
  work('Nunnally', 1978, 'Nunnally, J. C. (1978). *Psychometric theory* (2nd ed.). McGraw-Hill.'),
  work('Oliver', 1997, 'Oliver, R. L. (1997). *Satisfaction: A behavioral perspective on the consumer*. McGraw-Hill.'),
  work(
    'Oliver',
    1999,
    'Oliver, R. L. (1999). Whence consumer loyalty? *Journal of Marketing*, *63*(special issue), 33–44.',
  ),
  work(
    'Podsakoff',
    2003,
    'Podsakoff, P. M., MacKenzie, S. B., Lee, J.-Y., & Podsakoff, N. P. (2003). Common method biases in behavioral research: A critical review of the literature and recommended remedies. *Journal of Applied Psychology*, *88*(5), 879–903.',
  ),
  work(
    'Reichheld',
    2003,
    'Reichheld, F. F. (2003). The one number you need to grow. *Harvard Business Review*, *81*(12), 46–54.',
  ),
  work(
    'Reinartz',
    2002,
    'Reinartz, W., & Kumar, V. (2002). The mismanagement of customer loyalty. *Harvard Business Review*, *80*(7), 86–94.',
  ),
  work(
    'Uncles',
    2003,
    'Uncles, M. D., Dowling, G. R., & Hammond, K. (2003). Customer loyalty and customer loyalty programs. *Journal of Consumer Marketing*, *20*(4), 294–316.',
  ),
  work(
    'Verplanken',
    2003,
    'Verplanken, B., & Orbell, S. (2003). Reflections on past behavior: A self-report index of habit strength. *Journal of Applied Social Psychology*, *33*(6), 1313–1330.',
  ),
  work(
    'Ward',
    1963,
    'Ward, J. H. (1963). Hierarchical grouping to optimize an objective function. *Journal of the American Statistical Association*, *58*(301), 236–244.',
  ),
  work(
    'Welch',
    1951,
    'Welch, B. L. (1951). On the comparison of several mean values: An alternative approach. *Biometrika*, *38*(3/4), 330–336.',
  ),
]
