import { RefusalError, RequestError, requestErrorOf } from '../providers/errors.js';

interface UploadAnswer {
  readonly uploadId?: string;
  readonly code?: string;
  readonly message?: string;
}

const read = (text: string): UploadAnswer => {
  try {
    return JSON.parse(text) as UploadAnswer;
  } catch {
    return {};
  }
};

/**
 * Sends a file for import and gives its upload id. XMLHttpRequest, because fetch cannot tell how far it is.
 * @param onProgress percent sent, 0–100
 * @throws RefusalError with the server's sentence, RequestError otherwise
 */
export function uploadImportFile(file: File, onProgress: (percent: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file);
    request.open('POST', '/files/imports');
    request.setRequestHeader('x-requested-with', 'zhuqi');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? Math.round((loaded / total) * 100) : 0);
    request.onerror = () => reject(new RequestError('OFFLINE'));
    request.onload = () => {
      const { uploadId, code, message } = read(request.responseText);
      if (request.status < 300 && uploadId) resolve(uploadId);
      else if (message && /[\u4e00-\u9fff]/.test(message)) reject(new RefusalError(code ?? 'UPLOAD', message, null));
      else reject(requestErrorOf(request.status, code, message));
    };
    request.send(body);
  });
}
