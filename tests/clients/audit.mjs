// The audit of graphql-http: GraphQL over HTTP by the letter.
import { serverAudits } from "graphql-http";
import { assert, done, graphqlUrl, say } from "./task.mjs";

const failures = [];
const sums = {};
for (const audit of serverAudits({ url: graphqlUrl })) {
  const result = await audit.fn();
  const level = audit.name.split(" ")[0];
  sums[level] ??= { ok: 0, of: 0 };
  sums[level].of += 1;
  if (result.status === "ok") sums[level].ok += 1;
  else failures.push(`${audit.id} ${audit.name}: ${result.reason}`);
}
for (const [level, { ok, of }] of Object.entries(sums)) say(`${level} ${ok} of ${of}`);
assert.deepEqual(failures, []);
assert.ok(sums.MUST.of >= 10 && sums.SHOULD.of >= 15, "the audit is not whole");
done();
