import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { highTechStages } from '@zhuqi/domain/enterprise/high-tech-stage.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { OptionSelect } from '../common/fields/OptionSelect.js';
import { PageHeader } from '../common/PageHeader.js';
import { useOptionLabel } from '../common/use-options.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import { useCan } from '../session/me.js';
import { StageColumn } from './StageColumn.js';

const stages = Object.keys(highTechStages);

/** 高企 pipeline: enterprises by stage, with how willing visits have found them to apply. */
export default function HighTechPage() {
  const translate = useTranslate();
  const labelOf = useOptionLabel('highTechStages');
  const phone = useIsPhone();
  const mayRecord = useCan()('innovation.record');
  const [district, setDistrict] = useState<string | null>(null);
  const [grade, setGrade] = useState<string | null>(null);
  const [stage, setStage] = useState('PREPARING');
  return (
    <>
      <PageHeader
        title={translate('innovation.pipeline')}
        actions={
          <>
            <Button component={Link} to="/high-tech-steps" color="secondary" variant="outlined">
              {translate('resources.high-tech-steps.name')}
            </Button>
            {mayRecord && (
              <Button component={Link} to="/high-tech-steps/create" variant="contained" startIcon={<AddIcon />}>
                {translate('innovation.createTitle.high-tech-steps')}
              </Button>
            )}
          </>
        }
      />
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '260px 260px' }, mb: 1.5 }}>
        <OptionSelect
          name="districts"
          label={translate('innovation.district')}
          value={district}
          onChange={setDistrict}
        />
        <OptionSelect
          name="willingness"
          label={translate('innovation.willingness')}
          value={grade}
          onChange={setGrade}
        />
        {phone && (
          <TextField
            select
            label={translate('innovation.stage')}
            value={stage}
            onChange={(event) => setStage(event.target.value)}
          >
            {stages.map((one) => (
              <MenuItem key={one} value={one}>
                {labelOf(one)}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          alignItems: 'start',
          gridAutoFlow: 'column',
          gridAutoColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(184px, 1fr)' },
          overflowX: { sm: 'auto' },
          pb: 1,
        }}
      >
        {stages
          .filter((one) => !phone || one === stage)
          .map((one) => (
            <StageColumn key={one} stage={one} district={district} grade={grade} />
          ))}
      </Box>
    </>
  );
}
