"""A client for the benchmark of generated-sdk: what it reads and answers is told in
generated-sdk/benches/sdk/processes.rs. Run by scripts/bench-python.

usage: python bench-python.py ADDRESS list|count
"""

import asyncio
import sys
import time

from clerk_backend_api import Clerk

address, call = sys.argv[1:]
clerk = Clerk(bearer_auth="sk_test_bench", server_url=f"{address}/v1")


async def users():
    return len(await clerk.users.list_async(request={"limit": 500, "offset": 0, "order_by": "-created_at"}))


async def count():
    return (await clerk.users.count_async(request={})).total_count


# As in the row beside the JavaScript SDK.
async def both():
    return (await asyncio.gather(users(), count()))[0]


once, in_flight, expected = (both, 4, 500) if call == "list" else (count, 32, 12)


async def make(calls):
    left = calls

    async def one():
        nonlocal left
        while left > 0:
            left -= 1
            found = await once()
            assert found == expected, found

    await asyncio.gather(*(one() for _ in range(in_flight)))


loop = asyncio.new_event_loop()
for line in sys.stdin:
    start, cpu = time.perf_counter(), time.process_time()
    loop.run_until_complete(make(int(line)))
    print(time.perf_counter() - start, time.process_time() - cpu, flush=True)
