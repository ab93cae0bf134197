import { reportTemplates } from '@zhuqi/domain/report/annual-template.js';
import { sectionsOfText, textOfSections } from './template-text.js';

it('is edited as lines, and comes back as it was', () => {
  for (const { sections } of reportTemplates) expect(sectionsOfText(textOfSections(sections))).toEqual(sections);
});

it('reads what a person types', () => {
  expect(sectionsOfText('开头一句\n# 一\n【先说】\n甲。\n乙。\n\n丙。')).toEqual([
    { heading: '', paragraphs: [{ lead: '', sentences: ['开头一句'] }] },
    {
      heading: '一',
      paragraphs: [
        { lead: '先说', sentences: ['甲。', '乙。'] },
        { lead: '', sentences: ['丙。'] },
      ],
    },
  ]);
  expect(sectionsOfText(' \n')).toEqual([]);
});
