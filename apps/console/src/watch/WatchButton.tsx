import StarIcon from '@mui/icons-material/Star';
import StarBorderIcon from '@mui/icons-material/StarBorder';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useErrorText } from '../common/use-error-text.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { queryClient } from '../providers/query-client.js';
import { useCan } from '../session/me.js';
import { UnwatchProblemDocument, WatchProblemDocument } from './watch.documents.js';

interface WatchButtonProps {
  readonly problemId: string;
  readonly watched: boolean;
}

/** 关注: whoever follows a case is told what becomes of it. */
export function WatchButton({ problemId, watched }: WatchButtonProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const can = useCan();
  const change = useMutation({
    mutationFn: async () =>
      watched
        ? accepted((await execute(UnwatchProblemDocument, { problemId })).unwatchProblem)
        : accepted((await execute(WatchProblemDocument, { problemId })).watchProblem),
    onSuccess: () => {
      notify(watched ? 'watch.unwatched' : 'watch.watched', { type: 'success' });
      return queryClient.invalidateQueries({ queryKey: ['problems'] });
    },
    onError: (error) => notify(errorText(error), { type: 'error' }),
  });
  if (!can('problem.watch')) return null;
  return (
    <Button
      variant="outlined"
      color="secondary"
      size="small"
      aria-pressed={watched}
      disabled={change.isPending}
      startIcon={watched ? <StarIcon /> : <StarBorderIcon />}
      onClick={() => change.mutate()}
    >
      {translate(watched ? 'watch.watching' : 'watch.watch')}
    </Button>
  );
}
