/** Subjects of figures a target can be counted from, and the lists that hold their rows. */
const registers: Readonly<Record<string, string>> = {
  researchSpending: 'research-spendings',
  technologyContract: 'technology-contracts',
  researchOutcome: 'research-outcomes',
  highTechStep: 'high-tech-steps',
};

export const registerOf = (subject: string): string => registers[subject] ?? 'tasks';
