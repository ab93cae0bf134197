import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { execute } from '../providers/graphql-client.js';
import { useCan } from '../session/me.js';
import { CadenceForm } from './CadenceSettings.js';
import { SamplingForm, WeightsForm } from './CallbackSettings.js';
import { FrequencyForm } from './FrequencyForm.js';
import { LadderForm } from './LadderForm.js';
import { MaxExtensionsForm } from './MaxExtensionsForm.js';
import { AnswerDaysForm, OrderPrefixForm } from './OrderSettings.js';
import { PartnershipExpiryForm } from './PartnershipExpiryForm.js';
import { SettingHistory } from './SettingHistory.js';
import { SettingsDocument } from './settings.documents.js';
import { PaceForm, TaskReportsForm } from './TaskSettings.js';

/** What the bureau sets by itself; each part is saved on its own, for a reason, and tells its history. */
export default function SettingsPage() {
  const translate = useTranslate();
  const canManage = useCan()('policy.manage');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['settings'],
    queryFn: async ({ signal }) => (await execute(SettingsDocument, {}, { signal })).settings,
  });
  return (
    <>
      <PageHeader title={translate('settings.title')}>
        <Typography color="text.secondary">{translate('settings.intro')}</Typography>
      </PageHeader>
      {isPending && <PageLoading />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          {/* A saved setting comes back with its next version, and its form begins anew. */}
          <LadderForm key={`ladder${data.ladder.version}`} setting={data.ladder} />
          <AnswerDaysForm key={`days${data.answerDays.version}`} setting={data.answerDays} />
          <OrderPrefixForm key={`prefix${data.orderPrefix.version}`} setting={data.orderPrefix} />
          <MaxExtensionsForm key={`extensions${data.maxExtensions.version}`} setting={data.maxExtensions} />
          <CadenceForm key={`cadence${data.cadence.version}`} setting={data.cadence} />
          <PaceForm key={`pace${data.pace.version}`} setting={data.pace} />
          <TaskReportsForm key={`reports${data.taskReports.version}`} setting={data.taskReports} />
          <FrequencyForm key={`frequency${data.frequency.version}`} setting={data.frequency} />
          <PartnershipExpiryForm key={`expiry${data.partnershipExpiry.version}`} setting={data.partnershipExpiry} />
          <SamplingForm key={`sampling${data.sampling.version}`} setting={data.sampling} />
          <WeightsForm key={`weights${data.weights.version}`} setting={data.weights} />
        </>
      )}
      {canManage && <SettingHistory />}
    </>
  );
}
