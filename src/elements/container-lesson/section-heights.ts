// Made by `npm run heights`.

/** The widths of the lesson at which its sections were measured, in CSS pixels. */
export const widths = [288, 328, 398, 671, 672, 960] as const;

/** The height of each section at these widths, in CSS pixels, by language. */
export const heights = {
  ja: {
    'lesson-analogy': [948, 941, 923, 877, 1241, 1146],
    'lesson-architecture': [1249, 1154, 1039, 907, 1059, 1055],
    'lesson-difference': [611, 587, 523, 522, 548, 491],
    'lesson-start': [849, 781, 716, 596, 567, 547],
    'lesson-comparison': [1580, 1494, 1433, 1294, 1044, 927],
    'lesson-choice': [1292, 1222, 1148, 1084, 1080, 1054],
    'lesson-web': [940, 819, 749, 652, 616, 562],
    'lesson-summary': [403, 403, 305, 259, 310, 311],
    'lesson-checklist': [1383, 1338, 1339, 1230, 1150, 1150],
  },
  en: {
    'lesson-analogy': [1023, 966, 948, 877, 1321, 1223],
    'lesson-architecture': [1218, 1130, 1060, 948, 1052, 1027],
    'lesson-difference': [636, 585, 521, 496, 546, 524],
    'lesson-start': [819, 692, 673, 593, 540, 541],
    'lesson-comparison': [1682, 1558, 1524, 1334, 1133, 964],
    'lesson-choice': [1282, 1165, 1142, 1080, 1038, 1040],
    'lesson-web': [996, 877, 795, 677, 627, 574],
    'lesson-summary': [378, 329, 330, 234, 265, 266],
    'lesson-checklist': [1450, 1377, 1322, 1275, 1190, 1190],
  },
  'zh-Hans': {
    'lesson-analogy': [825, 842, 824, 778, 1051, 1052],
    'lesson-architecture': [1052, 1029, 948, 814, 942, 922],
    'lesson-difference': [596, 546, 523, 464, 524, 491],
    'lesson-start': [736, 716, 672, 572, 519, 499],
    'lesson-comparison': [1475, 1430, 1350, 1275, 1024, 927],
    'lesson-choice': [1148, 1101, 1098, 1054, 978, 979],
    'lesson-web': [849, 749, 704, 628, 588, 534],
    'lesson-summary': [329, 304, 255, 210, 254, 255],
    'lesson-checklist': [1339, 1312, 1252, 1230, 1150, 1151],
  },
} as const;
