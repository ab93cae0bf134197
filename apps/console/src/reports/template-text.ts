/** A template's sections as lines a person edits: `# 标题` begins a section, `【提要】` leads a paragraph, one sentence a line. */
export interface SectionText {
  readonly heading: string;
  readonly paragraphs: ReadonlyArray<{ readonly lead: string; readonly sentences: readonly string[] }>;
}

const lead = /^【(.*)】$/;

/** A blank line stands between paragraphs. */
export const textOfSections = (sections: readonly SectionText[]): string =>
  sections
    .map(({ heading, paragraphs }) =>
      [
        `# ${heading}`.trim(),
        ...paragraphs.map((paragraph) =>
          [...(paragraph.lead ? [`【${paragraph.lead}】`] : []), ...paragraph.sentences].join('\n'),
        ),
      ].join('\n\n'),
    )
    .join('\n\n');

/** What was typed, as it is sent. */
interface TypedSection {
  heading: string;
  paragraphs: { lead: string; sentences: string[] }[];
}

/** The way back; what stands before the first heading is a section without one. */
export function sectionsOfText(text: string): TypedSection[] {
  const sections: TypedSection[] = [];
  let open: { lead: string; sentences: string[] } | null = null;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') open = null;
    else if (line.startsWith('#')) {
      sections.push({ heading: line.replace(/^#+/, '').trim(), paragraphs: [] });
      open = null;
    } else {
      if (sections.length === 0) sections.push({ heading: '', paragraphs: [] });
      const led = lead.exec(line);
      if (!open || led) {
        open = { lead: led?.[1] ?? '', sentences: [] };
        sections.at(-1)?.paragraphs.push(open);
      }
      if (!led) open.sentences.push(line);
    }
  }
  return sections;
}
