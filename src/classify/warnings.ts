import {defineWarnings} from '../kernel/index.ts'

export const classifyWarnings = defineWarnings({
  ASSUMED_REPEAT_CUSTOMERS: {
    texts: {
      en: {
        says: 'No column tells first-time from repeat customers: everyone is taken for a repeat customer.',
        more: 'Add a column orders, status or tenure_months, and first-time, lapsed and prospective customers are left unclassified.',
      },
      fr: {
        says: 'Aucune colonne ne distingue les nouveaux clients des clients réguliers : tous sont tenus pour réguliers.',
        more: 'Ajoutez une colonne orders, status ou tenure_months : les nouveaux clients, les anciens et les prospects ne seront pas classés.',
      },
    },
  },
  ATTITUDE_INCOMPLETE: {
    texts: {
      en: {
        says: '{role, select, satisfaction {Satisfaction} trust {Trust} other {Commitment}} is not measured and leaves the rule: “loyal” asks less here than in the full definition.',
        more: 'A role with neither a measure nor a declared proxy leaves the conjunction satisfied, trusting and committed. The share of loyal customers is then likely too high.',
      },
      fr: {
        says: '{role, select, satisfaction {La satisfaction} trust {La confiance} other {L’engagement}} n’est pas mesuré{role, select, satisfaction {e} trust {e} other {}} et sort de la règle : « fidèle » exige ici moins que la définition complète.',
        more: 'Un rôle sans mesure ni mesure de remplacement déclarée sort de la conjonction satisfait, confiant et engagé. La part des fidèles est alors sans doute trop haute.',
      },
    },
  },
  PROXY_USED: {
    texts: {
      en: {
        says: '“{construct}” stands in for {role, select, satisfaction {satisfaction} trust {trust} commitment {commitment} attachment {attachment} habit {habit} other {constraint}}, which is not measured.',
        more: 'A proxy is related to what it replaces, not equal to it. Attachment in particular runs low in banks, telecoms or ski lifts, and then makes loyal customers look fewer.',
      },
      fr: {
        says: '« {construct} » tient lieu {role, select, satisfaction {de satisfaction} trust {de confiance} commitment {d’engagement} attachment {d’attachement} habit {d’habitude} other {de contrainte}}, faute de mesure directe.',
        more: 'Une mesure de remplacement est liée à ce qu’elle remplace sans lui être égale. L’attachement, surtout, reste bas dans la banque, la téléphonie ou les remontées mécaniques : les fidèles y paraissent alors moins nombreux.',
      },
    },
  },
  SPLIT_INFERRED: {
    texts: {
      en: {
        says: 'Neither habit nor constraint is measured: who is loyal is measured, but the split between inert and retained is only inferred from satisfaction.',
        more: 'Six questions would measure it: three on habit, one on alternatives, two on exit costs (HAB1–HAB3, ALT1, EXC1, EXC2 of the questionnaire “relationship”).',
      },
      fr: {
        says: 'Ni l’habitude ni la contrainte ne sont mesurées : la part des fidèles est mesurée, mais le partage entre inertes et retenus est seulement déduit de la satisfaction.',
        more: 'Six questions suffiraient à le mesurer : trois sur l’habitude, une sur les autres choix possibles, deux sur le coût du départ (HAB1–HAB3, ALT1, EXC1, EXC2 du questionnaire « relationship »).',
      },
    },
  },
  CONSTRAINT_NOT_MEASURED: {
    texts: {
      en: {
        says: 'Constraint is not measured: retained customers cannot be told apart and are counted among the inert.',
        more: 'Add ALT1–ALT3 and EXC1–EXC3 of the questionnaire “relationship”, or a contract_end, exit_fee or products_held column.',
      },
      fr: {
        says: 'La contrainte n’est pas mesurée : les clients retenus ne peuvent être distingués et sont comptés parmi les inertes.',
        more: 'Ajoutez ALT1–ALT3 et EXC1–EXC3 du questionnaire « relationship », ou une colonne contract_end, exit_fee ou products_held.',
      },
    },
  },
  COVARIANCE_ADJUSTED: {
    texts: {
      en: {
        says: 'The attitude scores are so strongly tied, given their reliabilities, that their true-score covariance had to be adjusted.',
        more: 'Observed covariance less error variance was not positive semidefinite; the nearest one that is was used (Higham 1988). The scales may measure one and the same thing.',
      },
      fr: {
        says: 'Les scores d’attitude sont si liés, compte tenu de leur fiabilité, que la covariance de leurs vraies valeurs a dû être ajustée.',
        more: 'La covariance observée moins la variance d’erreur n’était pas semi-définie positive ; la plus proche qui le soit a été utilisée (Higham 1988). Les échelles mesurent peut-être une seule et même chose.',
      },
    },
  },
  WEIGHTS_DIAGONAL: {
    texts: {
      en: {
        says: 'Each attitude score was corrected for measurement error on its own: correcting them together would have let a higher score lower a probability.',
        more: 'When a row of the joint correction sums below zero, the block falls back to its diagonal so that raising satisfaction, trust and commitment never lowers the probability of being loyal.',
      },
      fr: {
        says: 'Chaque score d’attitude a été corrigé séparément de l’erreur de mesure : une correction commune aurait pu faire baisser une probabilité quand un score monte.',
        more: 'Quand une ligne de la correction commune a une somme négative, on revient à sa diagonale : plus de satisfaction, de confiance et d’engagement ne fait jamais baisser la probabilité d’être fidèle.',
      },
    },
  },
  RELIABILITY_ASSUMED: {
    texts: {
      en: {
        says: '“{construct}” rests on a single item: its reliability is assumed to be .70.',
        more: 'One item cannot show its own reliability. Between .55 and .85 the probabilities of borderline customers change; ask at least three items.',
      },
      fr: {
        says: '« {construct} » repose sur un seul item : sa fiabilité est supposée égale à 0,70.',
        more: 'Un item seul ne peut montrer sa fiabilité. Entre 0,55 et 0,85, les probabilités des clients à la limite changent ; posez au moins trois items.',
      },
    },
  },
  CUTOFF_RELATIVE: {
    texts: {
      en: {
        says: 'Cut-offs are the medians of this sample: “high” means above half of these customers, whatever they feel.',
        more: 'A relative cut-off always finds high and low customers, even where all are delighted or all are unhappy. Do not compare such shares between surveys.',
      },
      fr: {
        says: 'Les seuils sont les médianes de cet échantillon : « élevé » veut dire au-dessus de la moitié de ces clients, quoi qu’ils ressentent.',
        more: 'Un seuil relatif trouve toujours des clients hauts et bas, même si tous sont ravis ou tous mécontents. Ne comparez pas de telles parts d’une enquête à l’autre.',
      },
    },
  },
  CONVENIENCE_SAMPLE: {
    texts: {
      en: {
        says: 'The sample is not declared random: the intervals hold the uncertainty of the model and of these respondents only, not of the whole customer base.',
        more: 'Set "randomSample": true in the configuration when respondents were drawn at random from the customer file.',
      },
      fr: {
        says: 'L’échantillon n’est pas déclaré aléatoire : les intervalles portent l’incertitude du modèle et de ces répondants, pas celle de toute la clientèle.',
        more: 'Indiquez "randomSample": true dans la configuration si les répondants ont été tirés au hasard dans le fichier clients.',
      },
    },
  },
})
