import PhotoCameraOutlined from '@mui/icons-material/PhotoCameraOutlined';
import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { type ChangeEvent, useRef } from 'react';
import { useIsPhone } from '../layout/use-is-phone.js';

interface PhotoButtonProps {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** Offer other files than photos, too. */
  readonly files?: boolean;
}

const PHOTOS = 'image/jpeg,image/png';
const FILES = `${PHOTOS},application/pdf,.doc,.docx,.xls,.xlsx,.txt`;

/** On the phone one tap opens the camera; elsewhere the file chooser. */
export function PhotoButton({ busy, onFiles, files = false }: PhotoButtonProps) {
  const translate = useTranslate();
  const phone = useIsPhone();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {(phone || !files) && (
        <Picker label={translate('case.takePhoto')} accept={PHOTOS} camera={phone} busy={busy} onFiles={onFiles} />
      )}
      {(files || phone) && (
        <Picker
          label={translate(files ? 'case.addFile' : 'case.fromAlbum')}
          accept={files ? FILES : PHOTOS}
          busy={busy}
          onFiles={onFiles}
        />
      )}
    </Box>
  );
}

interface PickerProps extends PhotoButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly camera?: boolean;
}

function Picker({ label, accept, camera = false, busy, onFiles }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.target.files ?? [])]);
    // The same file may be chosen again after it failed.
    event.target.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        multiple={!camera}
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={choose}
      />
      <Button
        variant="outlined"
        color="secondary"
        disabled={busy}
        startIcon={camera || accept === PHOTOS ? <PhotoCameraOutlined /> : <AttachFileOutlined />}
        onClick={() => input.current?.click()}
        sx={{ minHeight: { xs: 44, sm: 36 } }}
      >
        {label}
      </Button>
    </>
  );
}
