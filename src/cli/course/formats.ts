/** Packages for course systems, and the same page without one. Each is one ZIP. */
export const courseFormats = ['scorm12', 'scorm2004', 'cmi5', 'page'] as const;
export type CourseFormat = (typeof courseFormats)[number];

/** Formats that are asked for, and why there are none is told. */
export const refusedFormats = ['h5p', 'lti', 'imscc', 'xapi', 'tao'] as const;

export const completions = ['read', 'tasks', 'open'] as const;

export const isCourseFormat = (format: string): format is CourseFormat => (courseFormats as readonly string[]).includes(format);

/** What an XML id may be that is also part of a file's name. */
export const isPackageId = (id: string): boolean => /^[A-Za-z][\w.-]*$/.test(id);

/** An IRI that ids can begin with. */
export const isIri = (text: string): boolean => /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]+$/i.test(text);
