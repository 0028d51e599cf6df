import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { filesBelow, read } from './repository.js';

interface Workload {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: { readonly template: { readonly spec: PodSpec } };
}

interface PodSpec {
  readonly automountServiceAccountToken?: boolean;
  readonly securityContext?: Record<string, unknown>;
  readonly containers: readonly Record<string, unknown>[];
}

const workloads = filesBelow('k8s/base')
  .filter((path) => path.endsWith('.yaml'))
  .flatMap((path) => parseAllDocuments(read(path)).map((document) => document.toJS() as Workload))
  .filter(({ kind }) => kind === 'Deployment' || kind === 'Job');

describe('what runs in a cluster', () => {
  it.each(workloads)('$kind $metadata.name has no rights that it does not need', ({ spec }) => {
    const pod = spec.template.spec;
    expect(pod.automountServiceAccountToken).toBe(false);
    expect(pod.securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    for (const container of pod.containers) {
      expect(container).toMatchObject({
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        },
        resources: { requests: { cpu: expect.any(String) }, limits: { memory: expect.any(String) } },
      });
    }
  });

  it.each(workloads.filter(({ kind }) => kind === 'Deployment'))(
    '$kind $metadata.name is asked for its health on the port of its own',
    ({ spec }) => {
      for (const container of spec.template.spec.containers) {
        expect(container).toMatchObject({
          ports: expect.arrayContaining([{ name: 'health', containerPort: 9400 }]),
          livenessProbe: { httpGet: { path: '/health/live', port: 'health' } },
          readinessProbe: { httpGet: { path: '/health/ready', port: 'health' } },
          startupProbe: { httpGet: { path: '/health/ready', port: 'health' } },
        });
      }
    },
  );

  it('takes no moving image into production', () => {
    expect(read('k8s/overlays/production/kustomization.yaml')).not.toContain('latest');
  });
});
