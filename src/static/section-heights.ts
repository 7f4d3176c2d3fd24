// Made by `npm run heights`.

/** The widths of the lesson at which its sections were measured, in CSS pixels. */
export const widths = [288, 328, 398, 671, 672, 960] as const;

/** The height of each section of static HTML at these widths, in CSS pixels, by language. */
export const heights = {
  ja: {
    'lesson-analogy': [2332, 2352, 2400, 2421, 1241, 1146],
    'lesson-architecture': [3823, 3563, 3125, 2572, 2680, 2623],
    'lesson-difference': [581, 558, 493, 493, 518, 461],
    'lesson-start': [767, 721, 656, 536, 507, 487],
    'lesson-comparison': [5232, 4738, 4358, 3585, 3516, 2859],
    'lesson-choice': [2657, 2400, 2212, 1887, 1924, 1897],
    'lesson-web': [940, 819, 749, 648, 616, 562],
    'lesson-summary': [403, 403, 305, 259, 310, 311],
    'lesson-checklist': [3795, 3462, 3163, 2485, 2485, 2485],
  },
  en: {
    'lesson-analogy': [2603, 2394, 2500, 2482, 1321, 1223],
    'lesson-architecture': [3577, 3219, 2909, 2390, 2472, 2400],
    'lesson-difference': [628, 553, 489, 464, 514, 492],
    'lesson-start': [737, 632, 613, 533, 480, 481],
    'lesson-comparison': [5357, 4938, 4428, 3649, 3697, 2921],
    'lesson-choice': [2644, 2407, 2172, 1901, 1905, 1906],
    'lesson-web': [996, 877, 795, 673, 627, 574],
    'lesson-summary': [378, 329, 330, 234, 265, 266],
    'lesson-checklist': [3701, 3301, 2963, 2327, 2327, 2327],
  },
} as const;
