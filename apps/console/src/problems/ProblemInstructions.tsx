import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { DateText } from '../common/DateText.js';
import { Section } from '../common/Section.js';
import { StatusChip } from '../common/StatusChip.js';
import type { ProblemDetail } from './use-problem.js';

type Instruction = ProblemDetail['instructions'][number];

interface ProblemInstructionsProps {
  readonly instructions: readonly Instruction[];
  /** For whoever may answer. */
  readonly onAnswer?: (no: number) => void;
}

/** 领导批示: what leaders wrote on the case, and what was done about it. */
export function ProblemInstructions({ instructions, onAnswer }: ProblemInstructionsProps) {
  const translate = useTranslate();
  if (instructions.length === 0) return null;
  return (
    <Section title={translate('problems.instructions')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {instructions.map((instruction) => (
          <Box
            component="li"
            key={instruction.no}
            sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
          >
            <Said
              by={`${translate('problems.instructionNo', { no: instruction.no })} · ${instruction.byName}`}
              at={instruction.at}
            >
              {instruction.text}
            </Said>
            <Answer instruction={instruction} onAnswer={onAnswer} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}

interface AnswerProps {
  readonly instruction: Instruction;
  readonly onAnswer: ProblemInstructionsProps['onAnswer'];
}

function Answer({ instruction: { no, answer, answeredAt, answeredByName }, onAnswer }: AnswerProps) {
  const translate = useTranslate();
  if (answeredAt)
    return (
      <Box sx={{ mt: 1, pl: 1.5, borderLeft: 3, borderColor: 'divider' }}>
        <Said by={translate('problems.answeredBy', { name: answeredByName ?? '' })} at={answeredAt}>
          {answer}
        </Said>
      </Box>
    );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}>
      <StatusChip tone="near" label={translate('problems.awaitsAnswer')} />
      {onAnswer && (
        <Button
          size="small"
          color="secondary"
          variant="outlined"
          aria-label={translate('problems.answerInstructionNo', { no })}
          onClick={() => onAnswer(no)}
          sx={{ minHeight: { xs: 44, sm: 32 } }}
        >
          {translate('problems.answerInstruction')}
        </Button>
      )}
    </Box>
  );
}

function Said({ by, at, children }: { readonly by: string; readonly at: string; readonly children: ReactNode }) {
  return (
    <>
      <Typography variant="body2" color="text.secondary" component="div">
        {by} · <DateText at={at} time />
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: 760 }}>{children}</Typography>
    </>
  );
}
