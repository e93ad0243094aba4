// Decides the exported situations with Cedar, once to compare the answers and then in rounds to measure.
// Arguments: the folder with node_modules, policies.json and situations.json. Writes answers.json and one line of figures.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const require = createRequire(join(folder, 'anchor.js'));
const cedar = require('@cedar-policy/cedar-wasm/nodejs');

const policies = JSON.parse(readFileSync(join(folder, 'policies.json'), 'utf8'));
const situations = JSON.parse(readFileSync(join(folder, 'situations.json'), 'utf8'));
const staticPolicies = { permit: 'permit (principal, action, resource);', ...policies };

// Newer builds parse the policies once and keep them.
const keeps = typeof cedar.preparsePolicySet === 'function' && typeof cedar.statefulIsAuthorized === 'function';
if (keeps) {
  const parsed = cedar.preparsePolicySet('policy', { staticPolicies });
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed));
}

function decide({ kind, facts }) {
  const call = {
    principal: { type: 'Person', id: 'p' },
    action: { type: 'Action', id: kind },
    resource: { type: 'Situation', id: 's' },
    context: facts,
    entities: [],
  };
  const answer = keeps
    ? cedar.statefulIsAuthorized({ ...call, preparsedPolicySetId: 'policy' })
    : cedar.isAuthorized({ ...call, policies: { staticPolicies } });
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
  return answer.response;
}

const answers = situations.map((situation) => {
  const { decision, diagnostics } = decide(situation);
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
  return decision === 'deny' ? diagnostics.reason : [];
});
writeFileSync(join(folder, 'answers.json'), JSON.stringify(answers));

const times = [];
for (let round = 0; round < 7; round++) {
  const start = process.hrtime.bigint();
  for (const situation of situations) decide(situation);
  times.push(Number(process.hrtime.bigint() - start) / situations.length);
}
times.sort((a, b) => a - b);
console.log(`${keeps ? 'policies parsed once' : 'policies parsed at each call'}, ns a decision: ${Math.round(times[3])}`);
