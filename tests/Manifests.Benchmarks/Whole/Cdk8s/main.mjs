// The objects of AnnotatedClasses, as a user of cdk8s writes them: node main.mjs COUNT FOLDER FILE_PER_CHART|FILE_PER_RESOURCE
import { ApiObject, App, Chart, YamlOutputType } from 'cdk8s';

const [count, outdir] = [Number(process.argv[2]), process.argv[3]];
const app = new App({ outdir, yamlOutputType: YamlOutputType[process.argv[4]] });
const chart = new Chart(app, 'apps');
for (let i = 0; i < count; i++) {
  const name = `app${i}`;
  const labels = { app: name, tier: 'web' };
  new ApiObject(chart, `${name}-deployment`, {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: {
      replicas: 2,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels },
        spec: {
          containers: [{
            name,
            image: `registry.example/${name}:1000000`,
            ports: [{ name: 'http', containerPort: 8080 }],
            env: [{ name: 'ASPNETCORE_URLS', value: 'http://+:8080' }],
            resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
            livenessProbe: { httpGet: { path: '/healthz', port: 'http' } },
          }],
        },
      },
    },
  });
  new ApiObject(chart, `${name}-service`, {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name },
    spec: { selector: { app: name }, ports: [{ port: 80, targetPort: 'http' }] },
  });
}
app.synth();
