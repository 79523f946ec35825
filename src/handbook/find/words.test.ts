import { expect, test } from 'vitest';
import { stemOf, wordsOf } from './words.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

test.each([
  ['Break-glass access', ['break', 'glass', 'breakglass', 'access']],
  ['KubeNodeNotReady', ['kube', 'node', 'not', 'ready', 'kubenodenotready']],
  ['TLSCertExpired', ['tls', 'cert', 'expired', 'tlscertexpired']],
  ['SEV-1', ['sev', '1', 'sev1']],
  ['99.9 percent of CC7.4', ['99.9', 'percent', 'of', 'cc7.4']],
  ['the provider’s résumé', ['the', 'provider', 'resume']],
  ['k8s, C++', ['k8s', 'c++']],
  ['… ? !', []],
])('%s', (text, words) => {
  expect(texts(text)).toEqual(words);
});

test.each([
  ['restored', 'restoring'],
  ['rotate', 'rotation'],
  ['policies', 'policy'],
  ['approval', 'approves'],
  ['lost', 'losing'],
  ['recovery', 'recovered'],
])('%s and %s have one stem', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});
