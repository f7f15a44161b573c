// A client for the benchmark of generated-sdk: what it reads and answers is told in
// generated-sdk/benches/sdk/processes.rs. Run by scripts/bench-javascript.
//
// usage: node bench-javascript.cjs sdk|fetch ADDRESS list|count
const assert = require('node:assert');
const readline = require('node:readline');

const [way, address, call] = process.argv.slice(2);
const key = 'sk_test_bench';

function sdk() {
  const { createClerkClient } = require('@clerk/backend');
  const clerk = createClerkClient({ secretKey: key, apiUrl: address, telemetry: { disabled: true } });
  return {
    list: async () => (await clerk.users.getUserList({ limit: 500, offset: 0, orderBy: '-created_at' })).data.length,
    count: () => clerk.users.getCount(),
  };
}

function bare() {
  const get = async (path) => {
    const response = await fetch(`${address}/v1${path}`, { headers: { authorization: `Bearer ${key}` } });
    assert(response.ok);
    return response.json();
  };
  const count = async () => (await get('/users/count')).total_count;
  return {
    // The SDK asks for the count, too.
    list: async () => (await Promise.all([get('/users?limit=500&offset=0&order_by=-created_at'), count()]))[0].length,
    count,
  };
}

const calls = way === 'sdk' ? sdk() : bare();
const [once, inFlight, expected] = call === 'list' ? [calls.list, 4, 500] : [calls.count, 32, 12];

async function make(number) {
  let left = number;
  const one = async () => {
    while (left-- > 0) assert.strictEqual(await once(), expected);
  };
  await Promise.all(Array.from({ length: inFlight }, one));
}

(async () => {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [start, cpu] = [process.hrtime.bigint(), process.cpuUsage()];
    await make(Number(line));
    const { user, system } = process.cpuUsage(cpu);
    console.log(`${Number(process.hrtime.bigint() - start) / 1e9} ${(user + system) / 1e6}`);
  }
})();
