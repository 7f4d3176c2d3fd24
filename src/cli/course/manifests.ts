import {defaultBase, iriOf} from '../../tracking/xapi/statements.js';
import type {CourseFormat} from './formats.js';
import {xml} from './xml.js';

/** What a manifest says of a package. */
export interface Described {
  /** It never changes: systems find a learner's earlier results by it. */
  readonly id: string;
  readonly version: string;
  readonly lang: string;
  readonly title: string;
  /** What the lesson is about, in a sentence or two. */
  readonly description: string;
  /** An IRI with which ids begin. */
  readonly base: string | undefined;
  /** Names of all other files. */
  readonly files: readonly string[];
}

/** Some systems compare `adlcp:scormtype` as text, so prefixes are those that everybody writes. */
const resources = (files: readonly string[], scormType: string): string => `  <resources>
    <resource identifier="lesson.sco" type="webcontent" adlcp:${scormType}="sco" href="index.html">
${files.map((file) => `      <file href="${file}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;

/** No score that masters it, since a lower one would turn "completed" into "failed"; no start parameters, which some systems lose. */
const scorm12 = ({id, version, title, files}: Described): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="${version}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="lesson">
    <organization identifier="lesson">
      <title>${xml(title)}</title>
      <item identifier="lesson.item" identifierref="lesson.sco" isvisible="true">
        <title>${xml(title)}</title>
      </item>
    </organization>
  </organizations>
${resources(files, 'scormtype')}`;

/** The schemas give an order to what stands in an item. */
const scorm2004 = ({id, version, title, files}: Described): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="${version}" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="lesson">
    <organization identifier="lesson">
      <title>${xml(title)}</title>
      <item identifier="lesson.item" identifierref="lesson.sco" isvisible="true">
        <title>${xml(title)}</title>
        <adlcp:completionThreshold completedByMeasure="false" progressWeight="1.0"/>
        <imsss:sequencing>
          <imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
        <adlnav:presentation>
          <adlnav:navigationInterface>
            <adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
            <adlnav:hideLMSUI>previous</adlnav:hideLMSUI>
          </adlnav:navigationInterface>
        </adlnav:presentation>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
${resources(files, 'scormType')}`;

function cmi5({id, lang, title, description, base = defaultBase}: Described): string {
  const text = (name: string, words: string): string => `<${name}><langstring lang="${lang}">${xml(words)}</langstring></${name}>`;
  const words = `${text('title', title)}\n    ${text('description', description)}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${xml(iriOf(base, `course/${id}`))}">
    ${words}
  </course>
  <au id="${xml(iriOf(base, `lesson/${id}`))}" moveOn="Completed" launchMethod="AnyWindow">
    ${words}
    <url>index.html</url>
  </au>
</courseStructure>
`;
}

/** The file by which a course system knows what is in a package; a page by itself has none. */
export const manifests: Readonly<Record<CourseFormat, undefined | readonly [name: string, text: (described: Described) => string]>> = {
  scorm12: ['imsmanifest.xml', scorm12],
  scorm2004: ['imsmanifest.xml', scorm2004],
  cmi5: ['cmi5.xml', cmi5],
  page: undefined,
};
